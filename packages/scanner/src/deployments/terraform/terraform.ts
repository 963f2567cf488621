import type { Text } from "@aims-lint/core";
import type { Detector, Findings } from "../../detector.ts";
import { modelAt } from "../model-reference.ts";
import { seeEndpoint } from "../see-endpoint.ts";
import { seeImage } from "../see-image.ts";
import { seeModel } from "../see-model.ts";
import { seeResource } from "../see-resource.ts";
import { seeVariable } from "../see-variable.ts";
import { type HclAttribute, type HclBlock, readHcl } from "./read-hcl.ts";

/** Terraform and OpenTofu: resources and data sources, models that they name, images, names of variables. */
export const terraform: Detector = {
  name: "terraform",
  reads: "manifest",
  takes: ({ path }) => /\.(?:tf|tofu)(?:\.json)?$/.test(path),
  detect({ path, text }, findings) {
    if (path.endsWith(".json")) {
      findings.failed("it is Terraform in JSON, which is not read; HCL is");
      return;
    }
    const { root, isWhole } = readHcl(text);
    if (!isWhole)
      findings.failed("the brackets of the HCL do not match, so a part of it may not have been read");
    for (const block of root.blocks) seeBlock(block, findings);
  },
};

function seeBlock(block: HclBlock, findings: Findings): void {
  const [label] = block.labels;
  if (label && (block.type === "resource" || block.type === "data")) seeDeclared(block, findings);
  if (label && block.type === "variable") seeVariable(label.value, label.range, findings);
  for (const inner of [block, ...blocksIn(block)]) {
    for (const attribute of inner.attributes) seeAttribute(attribute, findings);
  }
}

/** The blocks in a block, however deep, without recursion: how deep they are is up to the file. */
function blocksIn(block: HclBlock): readonly HclBlock[] {
  const all = [...block.blocks];
  for (let at = 0; at < all.length; at++) for (const inner of all[at]?.blocks ?? []) all.push(inner);
  return all;
}

function seeDeclared(block: HclBlock, findings: Findings): void {
  const [label] = block.labels;
  if (!label) return;
  const kind = block.attributes.find(({ name, isOwn }) => isOwn && name.value === "kind");
  const isAi = seeResource(label.value, label.range, findings, { value: kind?.value?.value });
  if (!isAi) return;
  for (const { name, value } of block.attributes) {
    const model = value && modelNames.has(name.value) ? modelAt(value.value, "api") : undefined;
    if (value && model) seeModel(model, value.range, "infrastructure", findings);
  }
  for (const inner of block.blocks.filter(({ type }) => type === "model")) seeDeployed(inner, findings);
}

/** Attributes under which resources of AI name a model. */
const modelNames = new Set(["foundation_model", "model_id", "base_model_identifier", "model_name"]);

/** `model { name = "gpt-4o" version = "2024-08-06" }` of a deployment. */
function seeDeployed(block: HclBlock, findings: Findings): void {
  const settingOf = (wanted: string): Text | undefined =>
    block.attributes.find(({ name }) => name.value === wanted)?.value;
  const [name, version] = [settingOf("name"), settingOf("version")];
  const model = name && modelAt(name.value, "api");
  if (!name || !model) return;
  seeModel(version ? { ...model, version: version.value } : model, name.range, "infrastructure", findings);
}

function seeAttribute({ name, value }: HclAttribute, findings: Findings): void {
  seeVariable(name.value, name.range, findings);
  if (!value) return;
  if (!/doc|description|link|homepage/i.test(name.value)) seeEndpoint(value.value, value.range, findings);
  if (name.value === "image" || name.value === "image_uri") seeImage(value.value, value.range, findings);
  if (name.value === "name" && /^[A-Z][A-Z0-9_]+$/.test(value.value))
    seeVariable(value.value, value.range, findings);
}
