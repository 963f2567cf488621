import { expect, test } from "vitest";
import { fakeDossier } from "../testing/fake-dossier.ts";
import { fakeFinding, fakeResult } from "../testing/fake-result.ts";
import { formatGitlab } from "./format-gitlab.ts";

const owner = fakeFinding("", {
  rule: "risk-owned",
  message: "R-012 has no owner.",
  how: "Name the person.",
});

function entriesOf(result: Parameters<typeof fakeResult>[0], folder?: string): unknown {
  const dossier = fakeDossier({ result: fakeResult(result) });
  const provenance = { ...dossier.provenance, ...(folder === undefined ? {} : { folder }) };
  return JSON.parse(formatGitlab({ ...dossier, provenance }));
}

test("a finding is an entry with a path from the root of the repository", () => {
  expect(entriesOf({ findings: [owner] }, "services/chat/")).toEqual([
    {
      description: "R-012 has no owner. Name the person.",
      check_name: "risk-owned",
      fingerprint: "0123456789abcdef",
      severity: "major",
      location: { path: "services/chat/aims/risks.md", lines: { begin: 3 } },
    },
  ]);
});

test("the gravest come first, waived and known ones not at all, and no fingerprint comes twice", () => {
  const waived = {
    ...owner,
    waived: { reason: "Small", approver: "Ada", until: "2027-01-31", at: owner.at },
  };
  const info = { ...owner, severity: "info" as const };
  const warning = { ...owner, severity: "warning" as const };
  expect(
    entriesOf({ findings: [info, waived, warning, owner, { ...owner, known: { since: "x" } }] }),
  ).toMatchObject([
    { severity: "major", fingerprint: "0123456789abcdef" },
    { severity: "minor", fingerprint: "0123456789abcdef-2" },
    { severity: "info", fingerprint: "0123456789abcdef-3" },
  ]);
});

test("a check that is no answer is a blocker at the file that it is about", () => {
  const { files } = fakeResult();
  expect(entriesOf({ files: { ...files, skipped: [{ path: "a.md", reason: "unreadable" }] } })).toMatchObject(
    [
      {
        check_name: "no-answer-not-read",
        severity: "blocker",
        location: { path: "a.md", lines: { begin: 1 } },
      },
    ],
  );
  expect(entriesOf({ files: { ...files, read: [] } })).toMatchObject([
    { check_name: "no-answer-nothing-read", severity: "blocker", location: { path: "." } },
  ]);
});

test("what is invisible is written out where GitLab would show it", () => {
  expect(entriesOf({ findings: [{ ...owner, rule: "a\u202e", message: "R\u202eisk." }] })).toMatchObject([
    { check_name: "a\\u202e", description: "R\\u202eisk. Name the person." },
  ]);
});

test("what to do is told, however long the problem is", () => {
  const [entry] = entriesOf({ findings: [{ ...owner, message: "x".repeat(5000) }] }) as [
    { description: string },
  ];
  expect(entry.description).toMatch(/x{1000}… \[4000 more characters\] Name the person\.$/);
});
