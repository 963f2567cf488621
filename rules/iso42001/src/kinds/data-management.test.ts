import { expect, test } from "vitest";
import { forms, testKind } from "../test-kind.ts";
import { readProject } from "../test-rule.ts";
import { dataManagement } from "./data-management.ts";

testKind({
  kind: dataManagement,
  title: "Data management for AI systems",
  written: { "Document ID": "AIMS-DAT-001", "Data acquisition": "described first", Lineage: "hashes" },
  means: { id: "AIMS-DAT-001", acquisition: "described first", provenance: "hashes" },
  layouts: forms.whole,
});

test("its parts stand under headings, and another system's procedure is not ours", () => {
  const project = readProject({
    "aims/data-management.md": "# How we treat data\n\n## 3. Data preparation\n\nDoubles are removed.\n",
    "docs/isms/data-management-procedure.md": "# ISMS data management procedure\n\n## Deletion\n\nAsk.\n",
  });
  expect(project.records(dataManagement).map(({ fields }) => fields.preparation)).toEqual([
    "Doubles are removed.",
  ]);
});
