import type { Value } from "@aims-lint/core";
import type { Findings } from "../detector.ts";
import { entriesOf, itemsOf, textAt, valueAt } from "../yaml/values.ts";
import { modelAt, plainModel } from "./model-reference.ts";
import { seeDeployment } from "./see-deployment.ts";
import { seeEndpoint } from "./see-endpoint.ts";
import { seeImage } from "./see-image.ts";
import { seeModel } from "./see-model.ts";
import { seeResource } from "./see-resource.ts";
import { seeVariable } from "./see-variable.ts";

/** Reports what one manifest of Kubernetes says: what it is, its images, models, and the names of variables. */
export function seeManifest(document: Value, text: string, findings: Findings): void {
  const [group = ""] = textAt(document, "apiVersion")?.value.split("/") ?? [];
  const kind = textAt(document, "kind");
  if (kind) seeResource(`${group}/${kind.value}`, kind.range, findings);
  seeDeployment(document, { text, findings, how: "image" });
  seeModels(document, findings);
  if (kind?.value === "Kustomization") seeReplacements(document, findings);
  if (kind?.value === "ConfigMap" || kind?.value === "Secret") seeKeys(document, findings);
  for (const item of itemsOf(valueAt(document, "items"))) seeKeys(item, findings);
}

/** Models that an InferenceService or a Workspace names. */
function seeModels(document: Value, findings: Findings): void {
  const storage = textAt(document, "spec", "predictor", "model", "storageUri");
  const stored = storage?.value.startsWith("hf://") ? modelAt(storage.value, "hub") : undefined;
  if (storage && stored) seeModel(stored, storage.range, "infrastructure", findings);
  const preset = textAt(document, "inference", "preset", "name");
  if (preset) seeModel({ identity: plainModel(preset.value) }, preset.range, "infrastructure", findings);
}

/** `images:` of Kustomize puts one image in the place of another. */
function seeReplacements(document: Value, findings: Findings): void {
  for (const image of itemsOf(valueAt(document, "images"))) {
    const named = textAt(image, "newName") ?? textAt(image, "name");
    const tag = textAt(image, "newTag")?.value;
    if (named) seeImage(`${named.value}${tag ? `:${tag}` : ""}`, named.range, findings);
  }
}

/** What containers get as their environment. */
function seeKeys(document: Value, findings: Findings): void {
  for (const part of ["data", "stringData"]) {
    for (const { key, value } of entriesOf(valueAt(document, part))) {
      seeVariable(key.value, key.range, findings);
      if (value.type === "scalar") seeEndpoint(value.value, value.range, findings);
    }
  }
}
