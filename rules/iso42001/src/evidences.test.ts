import type { Kind } from "@aims-lint/core";
import { describe, expect, test } from "vitest";
import { evidences } from "./evidences.ts";
import { document } from "./kinds/document.ts";
import { evidence } from "./kinds/evidence.ts";
import { policy } from "./kinds/policy.ts";
import { readProject } from "./test-rule.ts";

function shows(kind: Kind, text: string, requirement: string, path = "aims/one.md"): boolean {
  const [record] = readProject({ [path]: text }).records(kind);
  if (!record) throw new TypeError(`There is no ${kind.name}.`);
  return evidences(record, requirement);
}

describe("filed evidence", () => {
  const filed = (requirement: string): string =>
    `# Evidence register\n\n| Evidence ID | Title | Requirement |\n|---|---|---|\n| EV-1 | Minutes | ${requirement} |\n`;

  test.each([
    ["6.1.3", "6.1.3", true],
    ["6.1.3, A.6.2.4", "A.6.2.4", true],
    ["Clause 6.1.3.", "6.1.3", true],
    ["a.6.2.4", "A.6.2.4", true],
    ["6.1.3", "6.1", false],
    ["6.1", "6.1.3", false],
    ["A.6.1", "6.1", false],
    ["16.1.3", "6.1.3", false],
    ["6.1.30", "6.1.3", false],
    ["", "6.1.3", false],
  ])("for %j is evidence for %s: %s", (named, requirement, is) => {
    expect(shows(evidence, filed(named), requirement)).toBe(is);
  });
});

describe("a document", () => {
  const text = (meta: string): string => `---\n${meta}\n---\n\n# Notes\n`;

  test("is evidence for the requirements that it names", () => {
    const named = text("id: D-1\nclauses: 6.1.3\ncontrols: A.6.2.4");
    expect(shows(document, named, "6.1.3")).toBe(true);
    expect(shows(document, named, "A.6.2.4")).toBe(true);
    expect(shows(document, named, "6.1.2")).toBe(false);
  });

  test("is evidence for control of documents where it has an id and a version", () => {
    expect(shows(document, text("id: D-1\nversion: 1.0"), "7.5.2")).toBe(true);
    expect(shows(document, text("id: D-1\nowner: Jane"), "7.5.2")).toBe(false);
  });
});

test("a record of another kind is evidence for whatever asks for its kind", () => {
  expect(shows(policy, "---\nid: POL-1\n---\n\n# AI policy\n\n## Purpose\n\nGood AI.\n", "5.2")).toBe(true);
});
