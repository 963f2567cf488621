import { expect, test } from "vitest";
import { readProject } from "../../test-rule.ts";
import { isControlled, isOneRecord, nameOf } from "./controlled.ts";

test.each([
  ["aims/scope.md", "# Scope\n", true],
  ["aims/procedure.md", "# Procedure\n\n**Document ID:** AIMS-PRC-001\n**Version:** 1.0\n", true],
  ["aims/procedure.md", "# Procedure\n\n**Owner:** Jane Doe\n**Version:** 1.0\n", true],
  ["aims/log.md", "# Progress\n\n**Status:** Complete\n**Version:** 1.0\n", false],
  ["aims/notes.md", "# Notes\n", false],
  ["docs/isms-procedure.md", "# ISMS procedure\n\n**Document ID:** ISMS-1\n**Version:** 1.0\n", false],
  [
    "policies/passwords.md",
    "# Passwords\n\n**Owner:** CISO\n**Version:** 1.0\n\nSee ISO 27001:2022, A.5.17.\n",
    false,
  ],
  [
    "aims/procedure.md",
    "# Procedure\n\n**Owner:** CISO\n**Version:** 1.0\n\nISMS and AIMS share it.\n",
    true,
  ],
  ["aims/templates/scope.md", "# Scope\n", false],
])("%s is controlled: %#", (path, text, expected) => {
  const entry = readProject({ [path]: text }).document(path);
  expect(entry && isControlled(entry)).toBe(expected);
});

test("a file of a register is one record, a register is not", () => {
  const project = readProject({
    "aims/risks/r-1.md": "---\nid: R-1\nlikelihood: 3\nimpact: 4\ncontrols: [A.6.2.6]\n---\n\n# Drift\n",
    "aims/risk-register.md": "# Risk register\n\n| Risk ID | Likelihood |\n| --- | --- |\n| R-2 | 3 |\n",
  });
  expect(project.documents.map((entry) => [nameOf(entry), isOneRecord(entry)])).toEqual([
    ["Risk register", false],
    ["R-1", true],
  ]);
});
