import type { Result } from "@aims-lint/core";
import { expect, test } from "vitest";
import { fakeDossier } from "../../testing/fake-dossier.ts";
import { fakeDueDate, fakeFinding, fakeOutcome, fakeResult } from "../../testing/fake-result.ts";
import { readPage } from "../../testing/read-page.ts";
import { summary } from "./summary.ts";

const show = (values: Partial<Result>): string =>
  readPage(
    `<main id="page">${String(summary.render(fakeDossier({ result: fakeResult(values) })))}</main>`,
  ).text("page");
const read = (...paths: string[]): Result["files"] => ({
  read: paths.map((path) => ({ path, kinds: [], records: 1 })),
  skipped: [],
  unrecognised: [],
});

test("each figure has its denominator, and what does not count is in none", () => {
  const waived = { reason: "Bought.", approver: "Jane", until: "2027-01-01", at: fakeFinding("").at };
  const text = show({
    findings: [fakeFinding(""), fakeFinding("", { severity: "warning" }), fakeFinding("", { waived })],
    outcomes: [fakeOutcome("a"), fakeOutcome("b", { outcome: "blocked" })],
    due: [fakeDueDate("2026-11-20"), fakeDueDate("2026-12-01"), fakeDueDate("2027-12-01")],
  });
  expect(text).toContain("errors 1 of 2 open findings");
  expect(text).toContain("warnings 1 of 2 open findings");
  expect(text).toContain("info 0 of 2 open findings");
  expect(text).toContain("documents with findings 1 of 1 checked");
  expect(text).toContain("rules not evaluated 1 of 2; 0 had nothing to check");
  expect(text).toContain("overdue 1 of 3 dates; 1 more in 30 days");
});

test("findings outside of documents are told beside those in them", () => {
  const inCode = fakeFinding("");
  const text = show({ findings: [{ ...inCode, at: { ...inCode.at, path: "src/train.py" } }] });
  expect(text).toContain("documents with findings 0 of 1 checked; 1 other file too");
});

test("documents of the organisation are said to be only read", () => {
  const text = show({
    files: read("aims/risks.md", "organisation/aims/policy.md"),
    organisation: { name: "acme/governance", path: "organisation" },
  });
  expect(text).toContain("documents with findings 0 of 1 checked");
  expect(text).toContain(
    "Read beside them 1 file of acme/governance, below organisation/; nothing is reported of them",
  );
});

test("what was not looked at is said", () => {
  expect(show({})).toContain("Code not looked at");
});
