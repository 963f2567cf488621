import type { Scalar, Value } from "@aims-lint/core";
import type { Findings } from "../detector.ts";
import { entriesOf, textAt, valueAt } from "../yaml/values.ts";
import { yamlDetector } from "../yaml/yaml-detector.ts";
import { readDockerfile } from "./dockerfile.ts";
import { readImageName } from "./image-name.ts";
import { modelAt } from "./model-reference.ts";
import { seeDeployment } from "./see-deployment.ts";
import { seeModel } from "./see-model.ts";
import { seeVariable } from "./see-variable.ts";

/** Compose files: images, models, names of variables. */
export const compose = yamlDetector(
  "compose",
  /(?:^|\/)(?:[\w.-]*[._-])?compose(?:[._-][\w.-]*)?\.ya?ml$/i,
  (document, { text }, findings) => {
    seeDeployment(document, { text, findings, how: "image", keys: { args: seeArguments } });
    for (const { value } of entriesOf(valueAt(document, "models"))) {
      seeModelOf(textAt(value, "model"), findings);
    }
    for (const { value } of entriesOf(valueAt(document, "services"))) {
      const inline = textAt(value, "build", "dockerfile_inline")?.range;
      if (inline) readDockerfile(text.slice(inline.start, inline.end), inline.start, findings);
      const isModel = textAt(value, "provider", "type")?.value === "model";
      if (isModel) seeModelOf(textAt(value, "provider", "options", "model"), findings);
    }
  },
);

/** Arguments of a build are variables too. */
function seeArguments(value: Value, { findings }: { readonly findings: Findings }): void {
  for (const { key } of entriesOf(value)) seeVariable(key.value, key.range, findings);
}

/** Models of compose come as images: `ai/smollm2:360M`, or from a hub: `hf.co/org/name`. */
function seeModelOf(named: Scalar | undefined, findings: Findings): void {
  if (!named) return;
  const hub = /^(?:hf\.co|huggingface\.co)\//.test(named.value) ? modelAt(named.value, "hub") : undefined;
  const image = readImageName(named.value);
  if (hub) seeModel(hub, named.range, "image", findings);
  else if (image) {
    const { name, version } = image;
    const identity = { id: `pkg:docker/${name}`, type: "model", name, what: "model" } as const;
    seeModel({ identity, ...(version ? { version } : {}) }, named.range, "image", findings);
  }
}
