import type { Entry, Scalar, Sighting, Value } from "@aims-lint/core";
import type { Findings } from "../detector.ts";
import { entriesOf, itemsOf, scalarsOf, textAt, valueAt } from "../yaml/values.ts";
import { modelAt } from "./model-reference.ts";
import { seeCommands } from "./see-commands.ts";
import { seeEndpoint } from "./see-endpoint.ts";
import { seeImage } from "./see-image.ts";
import { seeModel } from "./see-model.ts";
import { seeVariable } from "./see-variable.ts";

/** What is handed down while a file is read. */
export interface DeploymentReading {
  readonly text: string;
  readonly findings: Findings;
  /** What installs in it are signs of: a pipeline, or an image. */
  readonly how: Sighting["how"];
  /** What else keys of this sort of file say. */
  readonly keys?: Readonly<Record<string, (value: Value, reading: DeploymentReading, parent: Value) => void>>;
}

type KeyReader = (value: Value, reading: DeploymentReading, parent: Value) => void;

/** Keys that mean the same in compose files, Kubernetes, values of Helm and pipelines. */
const common: Readonly<Record<string, KeyReader>> = {
  image: seeNamedImage,
  container: seeNamedImage,
  services: seeServices,
  env: seeNames,
  environment: seeNames,
  variables: seeNames,
  script: seeScripts,
  before_script: seeScripts,
  after_script: seeScripts,
  run: seeScripts,
  bash: seeScripts,
  commands: seeScripts,
  command: seeScripts,
  entrypoint: seeScripts,
  args: seeScripts,
};

/** Reports what a part of a deployment or a pipeline says, with all that it holds. What is switched off in it does not count. */
export function seeDeployment(value: Value, reading: DeploymentReading): void {
  if (textAt(value, "enabled")?.value === "false") return;
  if (isImage(value)) seeImageOf(value, reading, value);
  for (const item of itemsOf(value)) seeDeployment(item, reading);
  for (const entry of entriesOf(value)) seeEntry(entry, value, reading);
}

function seeEntry({ key, value }: Entry, parent: Value, reading: DeploymentReading): void {
  const own = reading.keys;
  if (own && Object.hasOwn(own, key.value)) own[key.value]?.(value, reading, parent);
  else if (Object.hasOwn(common, key.value)) common[key.value]?.(value, reading, parent);
  seeDeployment(value, reading);
}

/** An image in the way of Helm, under whatever name: `{ registry: …, repository: …, tag: … }`. */
function isImage(value: Value): boolean {
  return (
    textAt(value, "repository") !== undefined &&
    ["registry", "tag", "digest"].some((key) => valueAt(value, key) !== undefined)
  );
}

/** `image: name`, `image: { name: … }`, `image: { repository: … }`. */
function seeNamedImage(value: Value, reading: DeploymentReading, parent: Value): void {
  if (!isImage(value)) seeImageOf(value, reading, parent);
}

function seeImageOf(value: Value, reading: DeploymentReading, parent: Value): void {
  const named = value.type === "scalar" ? value : (textAt(value, "repository") ?? textAt(value, "name"));
  if (!named) return;
  const registry = textAt(value, "registry")?.value;
  const tag = textAt(value, "tag")?.value ?? textAt(value, "version")?.value;
  const reference = `${registry ? `${registry}/` : ""}${named.value}${tag ? `:${tag}` : ""}`;
  if (seeImage(reference, named.range, reading.findings)) seeServedModel(parent, reading.findings);
}

/** A pipeline lists services by their images; those of compose files are a mapping. */
function seeServices(value: Value, reading: DeploymentReading): void {
  for (const item of itemsOf(value)) seeImageOf(item, reading, value);
}

/** The model that a model server is told to serve. */
function seeServedModel(container: Value, findings: Findings): void {
  const words: Scalar[] = ["command", "args", "entrypoint"].flatMap((key) => [
    ...scalarsOf(valueAt(container, key)),
  ]);
  const option = /(?:^|\s)--model(?:-id|-path)?(?:[=\s]+|$)([\w./:-]*)/;
  words.slice(0, 200).forEach((word, index) => {
    const found = option.exec(word.value.slice(0, 4000));
    const named = found?.[1] ? word : words[index + 1];
    const model = found && modelAt(found[1] || (named?.value ?? ""), "hub");
    if (named && model) seeModel(model, named.range, "image", findings);
  });
}

/**
 * Variables, as keys, as `{ name: …, value: … }` or as `NAME=value`. Of what is behind the name only the service is said whose address it
 * is.
 */
function seeNames(value: Value, { findings }: DeploymentReading): void {
  for (const { key, value: set } of entriesOf(value)) {
    seeVariable(key.value, key.range, findings);
    if (set.type === "scalar") seeEndpoint(set.value, set.range, findings);
  }
  for (const item of itemsOf(value)) {
    if (item.type === "scalar") seeAssignment(item, findings);
    const [name, set] = [textAt(item, "name"), textAt(item, "value")];
    if (name) seeVariable(name.value, name.range, findings);
    if (set) seeEndpoint(set.value, set.range, findings);
  }
}

function seeAssignment({ value, range: { start, end } }: Scalar, findings: Findings): void {
  const [name = ""] = value.split("=", 1);
  seeVariable(name, { start, end: start + name.length }, findings);
  seeEndpoint(value.slice(name.length + 1), { start: start + name.length + 1, end }, findings);
}

function seeScripts(value: Value, { text, findings, how }: DeploymentReading): void {
  for (const { range } of value.type === "mapping" ? [] : scalarsOf(value)) {
    seeCommands(text.slice(range.start, range.end), range.start, how, findings);
  }
}
