import type { Provenance } from "@aims-lint/core";
import { expect, test } from "vitest";
import { fakeDossier } from "../../testing/fake-dossier.ts";
import { type ReadPage, readPage } from "../../testing/read-page.ts";
import { inputs } from "./inputs.ts";

const show = (provenance: Partial<Provenance>): ReadPage => {
  const dossier = fakeDossier();
  return readPage(
    String(inputs.render({ ...dossier, provenance: { ...dossier.provenance, ...provenance } })),
  );
};
const files = [
  { path: "aims-lint.config.yaml", as: "configuration", sha256: "00", size: 12 },
  { path: "aims/risks.md", as: "document", sha256: "ff", size: 300 },
] as const;
const commit = { id: "abc123", on: "2026-11-20", branch: "main", altered: ["aims/risks.md"] };
const page = show({ inputs: files, commit });

test("every file stands with what it was taken for, its size and its hash", () => {
  expect(page.rows("2 files with 312 bytes")).toEqual([
    ["File", "Taken for", "Records", "Bytes", "SHA-256"],
    ["aims-lint.config.yaml", "configuration", "", "12", "00"],
    ["aims/risks.md altered", "risk by its title: Risks", "2", "300", "ff"],
  ]);
});

test("the commit, the versions and how to check again are told", () => {
  const text = page.text();
  expect(text).toContain("Commit abc123 of 2026-11-20 Branch main Not as in that commit aims/risks.md");
  expect(text).toContain("Tool aims-lint 1.2.3 Rules iso42001 1.2.3");
  expect(text).toContain(
    "git checkout abc123 npx aims-lint@1.2.3 --today 2026-11-21 --format html=audit-pack.html",
  );
});

test("without a commit the reason is told, and no commit is checked out", () => {
  const { text } = show({ inputs: files });
  expect(text()).toContain("Commit none is known: The folder is in no git repository.");
  expect(text()).not.toContain("git checkout");
});

test("no file read is said", () => {
  expect(show({}).text()).toContain("No file was read.");
});
