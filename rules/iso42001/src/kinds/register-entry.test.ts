import { expect, test } from "vitest";
import { forms, testKind } from "../test-kind.ts";
import { readProject } from "../test-rule.ts";
import { registerEntry } from "./register-entry.ts";

testKind({
  kind: registerEntry,
  title: "Instructions for use",
  register: { title: "Document register", path: "aims/document-register", collection: "documents" },
  written: {
    "Doc no": "EXT-08",
    "Document title": "Instructions for use",
    "Document type": "manual",
    "File path": "suppliers/instructions.pdf",
    Version: "1.10",
    Edition: "5.2",
    "Edition date": "2026-01-08",
    "Document owner": "Jane Doe",
    "Retention period": "10 years",
    "External origin": "yes",
    Publisher: "SUP-002",
  },
  means: {
    id: "EXT-08",
    title: "Instructions for use",
    type: "manual",
    path: ["suppliers/instructions.pdf"],
    version: "1.10",
    edition: "5.2",
    date: "2026-01-08",
    owner: "Jane Doe",
    retention: "10 years",
    external: true,
    source: "SUP-002",
  },
  layouts: forms.rows,
});

test("a row does not make the id of its document a second one", () => {
  const project = readProject({
    "aims/document-register.csv": "Document ID,Title,File\nAIMS-SCO-001,Scope,scope.md\n",
    "aims/scope.md": "# Scope\n\n**Document ID:** AIMS-SCO-001\n**Version:** 1.0\n",
  });
  const refs = project.documents.flatMap(({ records }) => records.map(({ ref }) => ref));
  expect(new Set(refs).size).toBe(refs.length);
  expect(refs).toContain("register-entry:AIMS-SCO-001");
});
