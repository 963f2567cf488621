import { expect, test } from "vitest";
import { fakeDocument } from "../document/fake-document.ts";
import { buildProject } from "./build-project.ts";
import type { Project } from "./project.ts";

test("what a function makes of a project is worked out once", () => {
  const project = buildProject([], {
    kinds: [],
    recognise: () => ({ kinds: [], declined: [] }),
    facts: { today: "2026-11-21" },
    parse: () => fakeDocument(),
    exists: () => false,
  });
  let calls = 0;
  const countDocuments = ({ documents }: Project): { readonly count: number } => {
    calls++;
    return { count: documents.length };
  };
  expect(project.derive(countDocuments)).toBe(project.derive(countDocuments));
  expect(calls).toBe(1);
});
