import { expect, test } from "vitest";
import { fakeDocument } from "../document/fake-document.ts";
import type { Pack } from "../packs/pack.ts";
import type { SkeletonDocument } from "../packs/skeleton.ts";
import { buildProject } from "../project/build-project.ts";
import type { Project } from "../project/project.ts";
import { summariseNext } from "./next.ts";

function planned(path: string): SkeletonDocument {
  return { path, kind: "plan", id: path, title: path, why: `${path} matters.`, fields: [], parts: [] };
}

const pack: Pack = {
  name: "small",
  version: "1",
  kinds: [],
  rules: [],
  skeleton: { roles: [], documents: [planned("systems"), planned("impact/{id}"), planned("audit")] },
};

/** Documents in which guidance stands, and one in which none does. */
function project(...paths: string[]): Project {
  const documents = paths.map((path) => {
    const document = fakeDocument({ path, title: "<!-- write: what -->" });
    return { ...document, comments: [{ start: 0, end: document.text.trimEnd().length }] };
  });
  const done = fakeDocument({ path: "aims/done.md", title: "Done" });
  return buildProject([...documents, done], {
    kinds: [],
    recognise: () => ({ kinds: [], declined: [] }),
    facts: { today: "2026-11-21" },
    parse: () => fakeDocument(),
    exists: () => false,
  });
}

test("what is open comes in the order of the skeleton, what it does not know last", () => {
  const open = project("aims/audit.md", "aims/impact/sys-001.md", "aims/notes.md", "aims/systems.yaml");
  expect(summariseNext([pack], open)).toEqual([
    { path: "aims/systems.yaml", line: 1, missing: 1, why: "systems matters." },
    { path: "aims/impact/sys-001.md", line: 1, missing: 1, why: "impact/{id} matters." },
    { path: "aims/audit.md", line: 1, missing: 1, why: "audit matters." },
    { path: "aims/notes.md", line: 1, missing: 1 },
  ]);
});

test("a form for later use is asked nothing", () => {
  expect(summariseNext([pack], project("aims/templates/audit.md"))).toEqual([]);
});
