import { expect, test } from "vitest";
import type { Commit, History, Revision } from "../facts/history.ts";
import type { ProjectDocument } from "../project/project.ts";
import { createPast } from "./create-past.ts";

const commit = { id: "c1", index: 0, day: "2026-01-01", parents: [] } as unknown as Commit;
const texts = new Map([
  ["b1", "first"],
  ["b2", "as today"],
]);

function revision(blob: string, path = "aims/policy.md"): Revision {
  return { commit, path, change: "changed", blob };
}

function entry(path: string, text: string): ProjectDocument {
  return { document: { path, text }, records: [] } as unknown as ProjectDocument;
}

test("a document that said what it says today is not read again, nor is one that was read", () => {
  const history = { text: ({ blob }: Revision) => texts.get(blob) } as History;
  const now = entry("aims/policy.md", "as today");
  const read: string[] = [];
  const past = createPast(history, {
    read: (path, text) => {
      read.push(`${path}: ${text}`);
      return entry(path, text);
    },
    today: (path) => (path === now.document.path ? now : undefined),
  });
  expect(past.documentAt(revision("b2"))).toBe(now);
  expect(past.documentAt(revision("b1"))?.document.text).toBe("first");
  expect(past.documentAt(revision("b1"))?.document.text).toBe("first");
  expect(past.documentAt(revision("b2", "aims/other.md"))?.document.path).toBe("aims/other.md");
  expect(past.documentAt(revision("b3"))).toBeUndefined();
  expect(read).toEqual(["aims/policy.md: first", "aims/other.md: as today"]);
});
