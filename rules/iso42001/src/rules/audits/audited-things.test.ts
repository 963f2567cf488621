import { expect, test } from "vitest";
import { readProject } from "../../test-rule.ts";
import { auditedThings } from "./audited-things.ts";
import { coverageOf } from "./coverage.ts";

const project = readProject({
  "aims/systems.csv":
    "System ID,Name,Owner,Status\nSYS-001,Harbour Score,Jane Doe,production\nSYS-002,Kaj,Max Meyer,production\nSYS-003,Old,Eva Lind,retired\n",
  "aims/a.md": "---\nid: AIMS-DOC-001\nowner: Ann Bell\nauthor: Jane Doe\nclauses: [7.2]\n---\n\n# Courses\n",
  "aims/b.md": "# Data\n\n**Document ID:** AIMS-DOC-002\n**Owner:** Max Meyer\n**Controls:** A.7.4\n",
  "aims/c.md": "# Words\n\n**Document ID:** AIMS-DOC-003\n**Owner:** Eva Lind\n",
  "aims/audit.md": "# Internal audit report\n\n**Document ID:** AIMS-AUD-001\n**Owner:** Jane Doe\n",
});

test.each([
  ["Harbour Score", ["SYS-001"]],
  ["all systems", ["SYS-001", "SYS-002"]],
  ["clause 7", ["AIMS-DOC-001"]],
  ["A.7 and SYS-002", ["SYS-002", "AIMS-DOC-002"]],
  ["all clauses", ["SYS-001", "SYS-002", "AIMS-DOC-001", "AIMS-DOC-002", "AIMS-DOC-003"]],
])("an audit of %s looks at %j", (scope, ids) => {
  expect(auditedThings(scope, coverageOf(scope), project).map(({ id }) => id)).toEqual(ids);
});

test("owners and authors answer for a document", () => {
  const [courses] = auditedThings("clause 7.2", coverageOf("clause 7.2"), project);
  expect(courses?.by.map(({ text }) => text)).toEqual(["Ann Bell", "Jane Doe"]);
});
