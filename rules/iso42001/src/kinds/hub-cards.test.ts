import { applyEdits } from "@aims-lint/core";
import { expect, test } from "vitest";
import { readProject } from "../test-rule.ts";
import { dataset } from "./dataset.ts";
import { modelCard } from "./model-card.ts";

const model = `---
language:
- en
license: apache-2.0
library_name: transformers
pipeline_tag: text-classification
base_model: acme/base-v2
datasets:
- acme/claims-2025
metrics:
- f1
tags: [claims, insurance]
model-index:
- name: claims-sorter
  results:
  - task:
      type: text-classification
    metrics:
    - type: f1
      value: 0.91
aims:
  id: MC-001
  owner: Jonas Ekdahl
  system: SYS-001
  version: "3.2.0"
  nextReview: 2027-03-01
---

# Claims sorter

## Intended uses & limitations

Sorts incoming claims; never decides on one.

## Training data

Claims of 2025.
`;

const data = `---
annotations_creators:
- expert-generated
license: cc-by-4.0
size_categories:
- 10K<n<100K
source_datasets: [original]
task_categories: [text-classification]
pretty_name: Claims 2025
dataset_info:
  features:
  - name: text
    dtype: string
aims:
  id: DS-007
  owner: Aylin Demir
  systems: [SYS-001]
  version: 2025.1
---

# Dataset card for Claims 2025
`;

test("a model card says what is ours under aims, each field at its place", () => {
  const path = "aims/model-cards/claims-sorter.md";
  const project = readProject({ [path]: model });
  const [card, ...others] = project.records(modelCard);
  expect(others).toEqual([]);
  expect(card?.id).toBe("MC-001");
  expect(card?.fields).toMatchObject({
    owner: "Jonas Ekdahl",
    system: { id: "SYS-001" },
    version: "3.2.0",
    nextReview: "2027-03-01",
  });
  expect(card?.fields.intendedUse).toContain("never decides");
  const line = model.slice(0, model.indexOf("Jonas")).split("\n").length;
  expect(card?.at("owner").start).toMatchObject({ line, column: 10 });
});

test("a dataset card too; what the Hub calls it is its name", () => {
  const project = readProject({ "aims/datasets/claims-2025.md": data });
  const [card, ...others] = project.records(dataset);
  expect(others).toEqual([]);
  expect(card?.id).toBe("DS-007");
  expect(card?.fields).toMatchObject({ name: "Claims 2025", owner: "Aylin Demir", version: "2025.1" });
});

test.each([
  ["aims/model-cards/claims-sorter.md", model],
  ["aims/datasets/claims-2025.md", data],
])("nothing that the Hub reads of %s is a value of ours that cannot be read", (path, text) => {
  const [page] = readProject({ [path]: text }).documents;
  expect(page?.records.flatMap((record) => record.unreadable())).toEqual([]);
});

test("what aims says goes before a key of the same name that is the Hub's", () => {
  const text = model.replace("language:", "version: 9.9\nowner: hub-user\nlanguage:");
  const [card] = readProject({ "aims/model-cards/claims-sorter.md": text }).records(modelCard);
  expect(card?.fields).toMatchObject({ owner: "Jonas Ekdahl", version: "3.2.0" });
});

test("what is added to a card goes under aims, and the Hub's keys stay as they are", () => {
  const path = "aims/model-cards/claims-sorter.md";
  const [page] = readProject({ [path]: model }).documents;
  const edit = page?.document.writing.addMetadata("approved_by", "Priya Raman");
  expect(edit && applyEdits(model, [edit])).toBe(
    model.replace("nextReview: 2027-03-01\n", "nextReview: 2027-03-01\n  approved_by: Priya Raman\n"),
  );
});

test("a card without it gets the key aims", () => {
  const bare = model.replace(/aims:\n(?: {2}.*\n)+/, "");
  const path = "aims/model-cards/claims-sorter.md";
  const [page] = readProject({ [path]: bare }).documents;
  const edit = page?.document.writing.addMetadata("owner", "Jonas Ekdahl");
  const after = edit ? applyEdits(bare, [edit]) : "";
  expect(after).toBe(bare.replace("value: 0.91\n", "value: 0.91\naims:\n  owner: Jonas Ekdahl\n"));
  const [card] = readProject({ [path]: after }).records(modelCard);
  expect(card?.fields.owner).toBe("Jonas Ekdahl");
});
