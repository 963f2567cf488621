import type { Value } from "@aims-lint/core";
import type { Detector, Findings } from "../detector.ts";
import { readDocuments } from "../yaml/read-documents.ts";
import { entriesOf, textAt, valueAt } from "../yaml/values.ts";
import { modelAt } from "./model-reference.ts";
import { seeEndpoint } from "./see-endpoint.ts";
import { seeModel } from "./see-model.ts";
import { seeResource } from "./see-resource.ts";
import { seeVariable } from "./see-variable.ts";

const largest = 2 * 1024 * 1024;

/** Templates of CloudFormation, SAM and the Serverless Framework, told by the types of their resources. */
export const cloudFormation: Detector = {
  name: "cloudformation",
  reads: "artefact",
  takes: (file) =>
    /\.(?:ya?ml|template|json)$/i.test(file.path) &&
    !/package(?:-lock)?\.json$|\.ipynb$/.test(file.path) &&
    file.size <= largest,
  detect({ text }, findings) {
    if (!/\bAWS::\w+::\w/.test(text) || !/\bResources\b["']?\s*:/.test(text)) return;
    findings.recognised();
    const { documents, reason } = readDocuments(text);
    if (reason !== undefined) findings.failed(reason);
    for (const document of documents) {
      seeResources(valueAt(document, "Resources"), findings);
      seeResources(valueAt(document, "resources", "Resources"), findings);
    }
  },
};

function seeResources(resources: Value | undefined, findings: Findings): void {
  for (const { value: resource } of entriesOf(resources)) {
    const type = textAt(resource, "Type");
    const properties = valueAt(resource, "Properties");
    if (type && seeResource(type.value, type.range, findings)) {
      const named = textAt(properties, "FoundationModel") ?? textAt(properties, "ModelId");
      const model = named && modelAt(named.value, "api");
      if (named && model) seeModel(model, named.range, "infrastructure", findings);
    }
    for (const { key, value } of entriesOf(valueAt(properties, "Environment", "Variables"))) {
      seeVariable(key.value, key.range, findings);
      if (value.type === "scalar") seeEndpoint(value.value, value.range, findings);
    }
  }
}
