import { expect, test } from "vitest";
import * as z from "zod";
import { fakeDocument } from "../document/fake-document.ts";
import type { Span } from "../document/range.ts";
import { buildProject } from "../project/build-project.ts";
import { defineRule } from "../rules/define-rule.ts";
import type { Severity } from "../rules/rule.ts";
import { type Check, check } from "./check.ts";

const here: Span = {
  path: "aims/README.md",
  start: { offset: 0, line: 1, column: 1 },
  end: { offset: 1, line: 1, column: 2 },
};

function run(
  severity: Severity,
  details: { readonly severity?: Severity; readonly requirements?: readonly string[] },
): Check | undefined {
  const rule = defineRule({
    id: "document-present",
    summary: "The documents are there.",
    requirements: ["4.3", "5.2"],
    severity,
    basis: "requirement",
    on: "project",
    options: z.strictObject({}),
    messages: { missing: { problem: "One is missing.", why: "-", how: "-" } },
    check: (_, { report }) => report("missing", { at: here, ...details }),
  });
  const project = buildProject([], {
    kinds: [],
    recognise: () => ({ kinds: [], declined: [] }),
    facts: { today: "2026-11-21" },
    parse: () => fakeDocument(),
    exists: () => false,
  });
  return check(project, [{ rule, severity, options: {} }])[0];
}

test("a finding speaks for all requirements of its rule, or for those that it names", () => {
  expect(run("error", {})?.drafts).toMatchObject([{ requirements: ["4.3", "5.2"] }]);
  expect(run("error", { requirements: ["5.2"] })?.drafts).toMatchObject([{ requirements: ["5.2"] }]);
});

test("a finding cannot speak for a requirement that its rule does not name", () => {
  expect(run("error", { requirements: ["8.1"] })?.stopped).toEqual({
    as: "error",
    reason: "broke on project:aims: document-present does not speak for 8.1",
  });
});

test("a finding may be milder than its rule, never graver", () => {
  expect(run("error", { severity: "info" })?.drafts).toMatchObject([{ severity: "info" }]);
  expect(run("warning", { severity: "error" })?.drafts).toMatchObject([{ severity: "warning" }]);
});

test("what is said once is one finding for each subject and key, however often it is noticed", () => {
  const twice = (first: object, second: object): unknown => {
    const rule = defineRule({
      id: "register-complete",
      summary: "The register has all columns.",
      requirements: ["4.3"],
      severity: "error",
      basis: "requirement",
      on: "project",
      options: z.strictObject({}),
      messages: { missing: { problem: "One is missing.", why: "-", how: "-" } },
      check: (_, { report }) => {
        report("missing", { at: here, ...first });
        report("missing", { at: here, ...second });
      },
    });
    const project = buildProject([], {
      kinds: [],
      recognise: () => ({ kinds: [], declined: [] }),
      facts: { today: "2026-11-21" },
      parse: () => fakeDocument(),
      exists: () => false,
    });
    return check(project, [{ rule, severity: "error", options: {} }])[0]?.drafts.length;
  };
  expect(twice({}, {})).toBe(2);
  expect(twice({ once: true }, { once: true })).toBe(1);
  expect(twice({ once: true, key: "a" }, { once: true, key: "b" })).toBe(2);
  expect(twice({ once: true, subject: "document:a" }, { once: true, subject: "document:b" })).toBe(2);
});
