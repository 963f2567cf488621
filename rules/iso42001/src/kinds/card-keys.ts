import { type Document, normaliseKey } from "@aims-lint/core";

const ofDatasets = new Set(
  "task categories|size categories|annotations creators|source datasets|pretty name|dataset info".split("|"),
);
const ofModels = new Set("model index|pipeline tag|library name|base model|model name|model type".split("|"));

/** What the front matter of a card on the Hugging Face layout speaks of; `undefined` where it says neither or both. */
export function cardSubject({ metadata }: Document): "dataset" | "model" | undefined {
  const keys = metadata.map(({ key }) => normaliseKey(key.value));
  const isDataset = keys.some((key) => ofDatasets.has(key));
  const isModel = keys.some((key) => ofModels.has(key));
  if (isDataset === isModel) return undefined;
  return isDataset ? "dataset" : "model";
}
