import type { Catalogue, CrosswalkLink, Result, TraceView } from "@aims-lint/core";
import fc from "fast-check";
import type { FrameworkView } from "../covering/framework-view.ts";
import { selectCoverage } from "../covering/select-coverage.ts";
import { fakeCoverage, fakeFinding, fakeOutcome, fakeResult } from "./fake-result.ts";

const pieces = [
  "\u001b[31m",
  "\u001b]8;;http://x\u0007",
  "\u009b1m",
  "\n::error::pwned",
  "::add-mask::x",
  "##[error]x",
  "##vso[task]x",
  "\r\n",
  "\t",
  "\0",
  "\u202e",
  "\u200b",
  "\u2028",
  "\ufeff",
  "\ud800",
  "\udc00",
  "\u{e0041}",
  "\u0301",
  "リスク",
  "🔴",
  "⚠️",
  "#",
  ":",
  " ",
  "<script>",
  "<!--",
  "[a](javascript:b)",
  "![a](http://b)",
  "http://b.example",
  "www.b.example",
  "@octocat",
  "a/b#12",
  "|",
  "`",
  "*",
  "~~",
  "$",
  "=cmd()",
  "+1",
  ",",
  ";",
  "&lt;",
  "- ",
  "1. ",
  "    ",
  "END:VEVENT",
  '"',
  "\\",
  "x",
];
/** For tests: a text that tries to break out of whatever it is put into. */
export const evil = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 3 })), { maxLength: 12 })
  .map((parts) => parts.join(""));

/** Every string of a result is evil, whatever it is meant for. */
export const evilResult = fc
  .record({ a: evil, b: evil, c: evil, column: fc.nat(30) })
  .map(({ a, b, c, column }) => resultOf([a, b, c], column));

/** For tests: a result of which every text is one of these. */
export function resultOf([a, b, c]: readonly [string, string, string], column = 0): Result {
  const at = {
    path: a,
    start: { offset: 0, line: 1, column: 1 + column },
    end: { offset: 9, line: 1, column: 1 + column + a.length },
  };
  const waived = { reason: b, approver: c, until: a, at };
  const finding = fakeFinding("", {
    rule: b,
    message: c,
    why: a,
    how: b,
    at,
    line: c,
    requirements: [a],
    related: [{ at, message: b }],
    subject: c,
    fingerprint: a,
    fix: { description: b, edits: [{ path: c, range: { start: 0, end: 1 }, text: a }] },
  });
  const debt = { fingerprint: a, rule: b, subject: c, path: a, since: b };
  return fakeResult({
    today: b,
    standard: [c],
    packs: [
      { name: c, version: c },
      { name: c, version: c },
    ],
    findings: [
      finding,
      { ...finding, waived, severity: "warning" },
      { ...finding, severity: "info" },
      { ...finding, known: { since: b } },
    ],
    rollOut: [
      {
        names: [a],
        rules: [b],
        phase: "audit",
        warn: "2027-01-01",
        enforce: "2027-06-01",
        held: 1,
      },
    ],
    baseline: {
      path: a,
      known: 1,
      new: 2,
      isWhole: true,
      paid: [debt],
      unsettled: [debt],
      strange: [debt],
      left: [],
    },
    outcomes: [fakeOutcome(a, { outcome: "error", reason: b }), fakeOutcome(c, { blocked: 2 })],
    due: [
      { day: a, type: b, title: c, subject: a, owner: b, at },
      { day: "2027-01-04", type: c, title: a, subject: b, owner: c, at },
      { day: "2027-01-04", type: c, title: a, subject: b, at },
    ],
    coverage: [
      fakeCoverage(a, "gaps", {
        title: b,
        group: c,
        evidence: [
          { record: c, path: a },
          { record: a, path: b },
        ],
        attestations: [b],
        findings: 2,
        rules: [{ rule: a, outcome: "fail" }],
      }),
      fakeCoverage(b, "excluded", { title: c, group: a, exclusion: { reason: a, record: b } }),
      fakeCoverage(c, "not-evaluated", { title: a, rules: [{ rule: b, outcome: "blocked" }] }),
    ],
    files: {
      read: [{ path: a, kinds: [{ kind: b, by: "title", evidence: c }], records: 0 }],
      skipped: [{ path: b, reason: "unreadable" }],
      unrecognised: [{ path: c, reason: a }],
    },
  });
}

/** The other frameworks and the catalogue come from a pack; nobody relies on their being harmless. */
export function throughFramework(result: Result): FrameworkView {
  const { today: title } = result;
  const { entries } = selectCoverage(result);
  const links = entries.map((entry) => {
    const sources = [{ title, address: title, lookedAt: title }];
    const link: CrosswalkLink = {
      ...entry,
      framework: title,
      ref: title,
      topic: title,
      basis: "inferred",
      sources,
    };
    return { entry, link };
  });
  const unlinked = entries.map(({ requirement }) => requirement);
  return {
    framework: { id: title, title, note: title },
    places: [{ ref: title, topic: title, links }],
    unlinked,
  };
}

export function evilCatalogue({ coverage: [first], today: title }: Result): Catalogue {
  return { standard: title, requirements: [], groups: [{ id: first?.group ?? "", title }] };
}

export function evilTrace({ findings, today, coverage }: Result): TraceView {
  const name = coverage[0]?.title ?? "";
  const value = coverage[0]?.requirement ?? "";
  const subject = { record: name, path: value, line: 1 };
  const facts = [
    { name: value, value: name },
    { name, value },
    { name: today, value: today },
  ];
  const doubts = [{ code: "not-read", problem: value, how: name, about: [value] }] as const;
  return {
    today,
    subject,
    doubts,
    found: 0,
    expected: 2,
    links: [
      { title: name, requirements: [value], entries: [{ ...subject, facts }], findings },
      { title: value, requirements: [], entries: [], missing: name, findings: [] },
      { title: name, requirements: [name], entries: [], notExpected: value, findings: [] },
    ],
  };
}
