import type { Value } from "@aims-lint/core";
import { modelAt } from "../deployments/model-reference.ts";
import { seeModel } from "../deployments/see-model.ts";
import type { Detector, Findings } from "../detector.ts";
import { folderOf, pathFrom } from "../paths.ts";
import { readDocuments } from "../yaml/read-documents.ts";
import { entriesOf, textAt, valueAt } from "../yaml/values.ts";
import { yamlDetector } from "../yaml/yaml-detector.ts";
import { fileModel } from "./model-file.ts";

const largest = 256 * 1024;

/** Settings that stand beside the weights of a model: which model it is, or which one it was made from. The weights themselves are told by `modelFiles`. */
export const modelSettings: Detector = {
  name: "model-settings",
  reads: "artefact",
  takes: (file) =>
    /(?:^|\/)(?:config|adapter_config|model_index)\.json$/.test(file.path) && file.size <= largest,
  detect({ path, text }, findings) {
    const isAdapter = path.endsWith("adapter_config.json");
    if (!marks.some((mark) => text.includes(mark))) return;
    const [document] = readDocuments(text).documents;
    if (!document) return;
    seeSettings(document, path, findings);
    seeOrigin(document, isAdapter ? "base_model_name_or_path" : "_name_or_path", isAdapter, findings);
  },
};

const marks = ['"model_type"', '"architectures"', '"peft_type"', '"_class_name"'];

function seeSettings(document: Value, path: string, findings: Findings): void {
  const mark = ["model_type", "peft_type", "_class_name"]
    .map((key) => textAt(document, key))
    .find((text) => text !== undefined);
  if (!mark) return;
  findings.saw(fileModel(path, "settings of a model"), {
    seen: mark.value.slice(0, 100),
    how: "file",
    tier: "supporting",
    range: mark.range,
  });
}

/** What an adapter adapts is used for sure; of the rest it is only where somebody once took it from. */
function seeOrigin(document: Value, key: string, isUsed: boolean, findings: Findings): void {
  const named = textAt(document, key);
  const model = named && modelAt(named.value, "hub");
  if (!named || !model) return;
  if (isUsed) seeModel(model, named.range, "file", findings);
  else {
    findings.saw(model.identity, { seen: named.value, how: "file", tier: "supporting", range: named.range });
  }
}

/** Files in which the flavours of an MLflow model keep it. */
const kept = /^(?:pickled_model|model_path|model_data|model_file|model_binary|data|saved_model_dir)$/;

/** `MLmodel` of MLflow names the file of the model beside it. */
export const mlflowModel = yamlDetector("mlflow", /(?:^|\/)MLmodel$/, (document, { path }, findings) => {
  const flavors = valueAt(document, "flavors");
  if (!flavors) return;
  const uuid = textAt(document, "model_uuid")?.value;
  const files = entriesOf(flavors)
    .flatMap(({ value }) => entriesOf(value))
    .filter(({ key }) => kept.test(key.value))
    .flatMap(({ value }) => (value.type === "scalar" && value.value !== "" ? [value] : []));
  const paths = new Map(files.map((file) => [pathFrom(folderOf(path), file.value) ?? path, file.range]));
  if (paths.size === 0) paths.set(path, flavors.range);
  for (const [file, range] of paths) {
    findings.saw(fileModel(file), {
      seen: file,
      how: "file",
      tier: "decisive",
      range,
      ...(uuid && /^[\w-]{1,64}$/.test(uuid) ? { version: uuid.slice(0, 12) } : {}),
    });
  }
});
