import { expect, test } from "vitest";
import { forms, testKind } from "../test-kind.ts";
import { readProject } from "../test-rule.ts";
import { dataset } from "./dataset.ts";
import { modelCard } from "./model-card.ts";

testKind({
  kind: dataset,
  title: "Loan applications",
  register: { title: "Dataset register", path: "aims/dataset-register", collection: "datasets" },
  written: {
    "Dataset ID": "DS-001",
    Dataset: "Loan applications",
    "Used as": "training, validation",
    "Used by": "SYS-001",
    "Data source": "own payment system",
    "Collected on": "2026-04-27",
    License: "contract with applicants",
    Checksum: "sha256:78774c45",
    Preprocessing: "doubles removed",
    "Retention period": "5 years",
  },
  named: "Dataset",
  means: {
    id: "DS-001",
    name: "Loan applications",
    category: ["training", "validation"],
    systems: ["SYS-001"],
    source: "own payment system",
    acquiredOn: "2026-04-27",
    rights: "contract with applicants",
    hash: "sha256:78774c45",
    preparation: "doubles removed",
    retention: "5 years",
  },
  layouts: forms.record,
});

const kindsOf = (files: Readonly<Record<string, string>>) =>
  readProject(files).documents.flatMap(({ kinds }) => kinds.map(({ kind }) => kind.name));

test("a card on the Hugging Face layout is that of a dataset or of a model, never both", () => {
  const ofDataset =
    "---\npretty_name: Help centre\nsize_categories: [n<1K]\n---\n\n# Dataset Card for Help centre\n";
  const ofModel = "---\npipeline_tag: text-generation\ndatasets: [squad]\n---\n\n# Model card for Kaj\n";
  expect(kindsOf({ "aims/cards/help.md": ofDataset })).toEqual([dataset.name]);
  expect(kindsOf({ "aims/cards/kaj.md": ofModel, "aims/datasets/kaj.md": ofModel })).toEqual([
    modelCard.name,
    modelCard.name,
  ]);
});

test("a card of a dataset that lies among cards of models is none of them", () => {
  const project = readProject({ "aims/cards/help.md": "---\npretty_name: Help\n---\n\n# Help centre\n" });
  expect(project.records(modelCard)).toEqual([]);
  expect(project.documents[0]?.declined.map(({ reason }) => reason)).toEqual([
    "is the card of a dataset, not of a model",
  ]);
});

test("sections of a datasheet are its fields, and a state that nobody knows is none", () => {
  const [record] = readProject({
    "aims/datasheets/ds-001.md":
      "# Loan applications\n\n**Status:** frozen\n**Document ID:** DS-001\n\n## Source data\n\nPayment system.\n\n## Discussion of biases\n\nShort histories.\n",
  }).records(dataset);
  expect(record?.fields.source).toBe("Payment system.");
  expect(record?.fields.bias).toBe("Short histories.");
  expect(record?.state("status")).toBe("empty");
});
