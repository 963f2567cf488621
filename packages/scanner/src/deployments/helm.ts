import type { Value } from "@aims-lint/core";
import { createFinder } from "../signatures/create-finder.ts";
import { imagesSignatures } from "../signatures/images.generated.ts";
import { itemsOf, textAt, valueAt } from "../yaml/values.ts";
import { yamlDetector } from "../yaml/yaml-detector.ts";
import { modelAt } from "./model-reference.ts";
import { type DeploymentReading, seeDeployment } from "./see-deployment.ts";
import { seeModel } from "./see-model.ts";

const find = createFinder(imagesSignatures, "pkg:helm/");

/** The charts that a chart of Helm brings in. */
export const helmChart = yamlDetector(
  "helm-chart",
  /(?:^|\/)(?:Chart|requirements)\.ya?ml$/,
  (document, _file, findings) => {
    for (const dependency of itemsOf(valueAt(document, "dependencies"))) {
      const name = textAt(dependency, "name");
      const signature = name && find(name.value);
      if (!signature) continue;
      const version = textAt(dependency, "version")?.value;
      const { tier, what, provider } = signature;
      findings.saw(
        { id: signature.id, type: "image", name: name.value, what, ...(provider ? { provider } : {}) },
        { seen: name.value, how: "image", tier, range: name.range, ...(version ? { version } : {}) },
      );
    }
  },
);

/** The values that fill in the templates of a chart: images and names of variables. */
export const helmValues = yamlDetector(
  "helm-values",
  /(?:^|\/)values(?:[._-][\w.-]*)?\.ya?ml$/,
  (document, { text }, findings) =>
    seeDeployment(document, { text, findings, how: "image", keys: { modelURL } }),
);

/** The model that a chart of vLLM is told to serve. */
function modelURL(value: Value, { findings }: DeploymentReading): void {
  const model = value.type === "scalar" ? modelAt(value.value, "hub") : undefined;
  if (model) seeModel(model, value.range, "image", findings);
}
