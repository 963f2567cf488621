import type { Text } from "@aims-lint/core";
import type { Detector, Findings } from "../detector.ts";
import { baseName } from "../paths.ts";
import { type Instruction, readInstructions } from "./read-instructions.ts";
import { seeCommands } from "./see-commands.ts";
import { seeImage } from "./see-image.ts";
import { seeVariable } from "./see-variable.ts";

/** Dockerfiles and Containerfiles: base images of all stages, packages that are installed, names of variables. */
export const dockerfile: Detector = {
  name: "dockerfile",
  reads: "manifest",
  takes: ({ path }) =>
    /^(?:dockerfile|containerfile)(?:[._-].+)?$|\.(?:dockerfile|containerfile)$/i.test(baseName(path)) &&
    !/\.(?:md|dockerignore|py|sh|js|ts)$/i.test(path),
  detect: ({ text }, findings) => readDockerfile(text, 0, findings),
};

/** Reads a Dockerfile that begins at `base` of the file. */
export function readDockerfile(text: string, base: number, findings: Findings): void {
  const defaults = new Map<string, string>();
  const stages = new Set<string>();
  for (const instruction of readInstructions(text, base)) {
    const { name, words } = instruction;
    if (name === "FROM") readFrom(words, defaults, stages, findings);
    else if (name === "COPY" || name === "ADD") readCopy(words, defaults, stages, findings);
    else if (name === "RUN") seeCommands(asShell(instruction.text), instruction.start, "image", findings);
    else if (name === "ENV" || name === "ARG") readVariables(instruction, defaults, stages, findings);
  }
}

/** `["pip", "install", "openai"]` as words of a shell, in the same places. */
function asShell(run: string): string {
  return /^\s*\[\s*"/.test(run) ? run.replace(/[[\],]/g, " ") : run;
}

type Defaults = ReadonlyMap<string, string>;

function readFrom(words: readonly Text[], defaults: Defaults, stages: Set<string>, findings: Findings): void {
  const [image, as, stage] = words.filter(({ value }) => !value.startsWith("--"));
  if (image && !stages.has(image.value)) seeImage(resolve(image.value, defaults), image.range, findings);
  if (as?.value.toUpperCase() === "AS" && stage) stages.add(stage.value);
  else stages.add("");
}

/** `COPY --from` takes files out of a stage or of another image. */
function readCopy(
  words: readonly Text[],
  defaults: Defaults,
  stages: ReadonlySet<string>,
  findings: Findings,
): void {
  const from = words.find(({ value }) => value.startsWith("--from="));
  const image = from?.value.slice("--from=".length);
  if (from && image && !stages.has(image)) seeImage(resolve(image, defaults), from.range, findings);
}

/** `ENV A=1 B=2`, `ENV A 1`, `ARG A=1`. The default of an argument above all stages may be a part of the name of an image. */
function readVariables(
  { name, words }: Instruction,
  defaults: Map<string, string>,
  stages: ReadonlySet<string>,
  findings: Findings,
): void {
  const isOld = name === "ENV" && !words[0]?.value.includes("=");
  for (const { value, range } of isOld ? words.slice(0, 1) : words) {
    const equals = value.indexOf("=");
    const variable = equals === -1 ? value : value.slice(0, equals);
    seeVariable(variable, { start: range.start, end: range.start + variable.length }, findings);
    if (name === "ARG" && stages.size === 0 && equals !== -1) defaults.set(variable, value.slice(equals + 1));
  }
}

/** Puts the defaults of arguments into a reference. A default that holds a variable itself is left as it is. */
function resolve(reference: string, defaults: Defaults): string {
  return reference.slice(0, 512).replace(/\$(?:\{(\w+)\}|(\w+))/g, (whole, braced: string, bare: string) => {
    return defaults.get(braced ?? bare) ?? whole;
  });
}
