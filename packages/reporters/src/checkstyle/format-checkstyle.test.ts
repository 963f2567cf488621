import { expect, test } from "vitest";
import { fakeDossier } from "../testing/fake-dossier.ts";
import { fakeFinding, fakeResult } from "../testing/fake-result.ts";
import { formatCheckstyle } from "./format-checkstyle.ts";

const report = (result: Parameters<typeof fakeResult>[0]): string =>
  formatCheckstyle(fakeDossier({ result: fakeResult(result) }));
const owner = fakeFinding("", {
  rule: "risk-owned",
  message: "R-012 has no owner.",
  how: "Name the person.",
});

test("findings stand under their files, by place; what counts for nothing is left out", () => {
  const findings = [
    fakeFinding("", { ...owner, at: { ...owner.at, path: "aims/z & a.md" } }),
    fakeFinding("", {
      ...owner,
      row: 9,
      severity: "warning",
      at: { ...owner.at, start: { offset: 1, line: 9, column: 4 } },
    }),
    owner,
    { ...owner, known: { since: "2026-01-01" } },
  ];
  expect(report({ findings })).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
  <file name="aims/risks.md">
    <error line="3" column="1" severity="error" message="R-012 has no owner. Name the person." source="aims-lint.risk-owned"/>
    <error line="9" column="4" severity="warning" message="R-012 has no owner. Name the person." source="aims-lint.risk-owned"/>
  </file>
  <file name="aims/z &amp; a.md">
    <error line="3" column="1" severity="error" message="R-012 has no owner. Name the person." source="aims-lint.risk-owned"/>
  </file>
</checkstyle>
`);
});

test("a check that is no answer is no empty list", () => {
  const { files } = fakeResult();
  expect(report({ files: { ...files, read: [] } })).toContain(
    '<file name=".">\n    <error line="1" severity="error" message="This is no answer: There is no document to check. Write the documents',
  );
});
