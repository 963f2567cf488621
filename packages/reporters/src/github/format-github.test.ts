import type { Comparison } from "@aims-lint/core";
import { describe, expect, test } from "vitest";
import { fakeDossier } from "../testing/fake-dossier.ts";
import { fakeFinding, fakeResult } from "../testing/fake-result.ts";
import { readWorkflowCommands } from "../testing/read-workflow-commands.ts";
import { formatGithub } from "./format-github.ts";

const report = (...findings: ReturnType<typeof fakeFinding>[]): string =>
  formatGithub(fakeDossier({ result: fakeResult({ findings }) }));

test("a finding is an annotation at its place, and the last line counts", () => {
  expect(report(fakeFinding("| R-012 | [16 high] |"))).toBe(
    [
      "::error file=aims/risks.md,line=3,col=11,endLine=3,endColumn=18,title=residual-risk-accepted (6.1.3%2C 8.3)::Nobody has accepted the residual risk of R-012. Name who accepted it and when, or plan further treatment.",
      "aims-lint: 1 error; 1 file read; 1 annotation.",
      "",
    ].join("\n"),
  );
});

test("a place over several lines has no columns, which GitHub would not take", () => {
  const at = {
    path: "aims/risks.md",
    start: { offset: 0, line: 3, column: 5 },
    end: { offset: 90, line: 6, column: 2 },
  };
  const [command] = readWorkflowCommands(report(fakeFinding("", { at }))).commands;
  expect(command?.properties).toMatchObject({ file: "aims/risks.md", line: "3", endLine: "6" });
  expect(command?.properties).not.toHaveProperty("col");
});

test("errors come before warnings, and those before notices", () => {
  const log = report(
    fakeFinding("", { severity: "info" }),
    fakeFinding("", { severity: "warning" }),
    fakeFinding(""),
  );
  expect(readWorkflowCommands(log).commands.map(({ name }) => name)).toEqual(["error", "warning", "notice"]);
});

test("a rule that rests on no requirement is not shown as one", () => {
  const [command] = readWorkflowCommands(report(fakeFinding("", { basis: "practice" }))).commands;
  expect(command?.properties["title"]).toBe("residual-risk-accepted");
});

describe("where there are more than GitHub shows", () => {
  const many = (rule: string, count: number): ReturnType<typeof fakeFinding>[] =>
    Array.from({ length: count }, (_, row) => fakeFinding("", { rule, row: row + 1, requirements: [] }));

  test("the last of a level says how many are left out, and where they are", () => {
    const result = fakeResult({ findings: many("a", 12) });
    const { commands, lines } = readWorkflowCommands(
      formatGithub(fakeDossier({ result }), { rest: "the summary of this run" }),
    );
    expect(commands).toHaveLength(10);
    expect(commands.at(-1)).toEqual({
      name: "error",
      properties: { title: "3 more errors" },
      message:
        "3 more errors are not shown here, because GitHub shows 10 of a step. See the summary of this run.",
    });
    expect(lines).toEqual(["aims-lint: 12 errors; 1 file read; 10 annotations."]);
  });

  test("ten are shown without one that counts", () => {
    expect(readWorkflowCommands(report(...many("a", 10))).commands.at(-1)?.properties["line"]).toBe("10");
  });

  test("each rule has a say before another speaks again", () => {
    const { commands } = readWorkflowCommands(report(...many("a", 20), ...many("b", 2)));
    const titles = commands.map(({ properties }) => properties["title"]);
    expect(titles).toEqual([..."aaaaaaabb".split(""), "13 more errors"]);
  });
});

test("waived findings and known debt are not shown", () => {
  const waived = { reason: "x", approver: "y", until: "2027-01-01", at: fakeFinding("").at };
  const log = report(fakeFinding("", { waived }), fakeFinding("", { known: { since: "2026-01-01" } }));
  expect(log).toBe("aims-lint: no finding; 1 file read; no annotations.\n");
});

test("of a change only what it brings is shown, first what it asks for", () => {
  const comparison: Comparison = {
    base: { ref: "main", commit: "0".repeat(40), as: "merge-base", notes: [] },
    news: [
      { finding: fakeFinding("", { rule: "new" }), asks: false },
      { finding: fakeFinding("", { rule: "asked" }), asks: true },
    ],
    eased: [],
    mended: [],
    gone: [],
    standing: [fakeFinding("", { rule: "old" })],
    unknown: [fakeFinding("", { rule: "unknown" })],
    records: [],
    coverage: [],
  };
  const result = fakeResult({ findings: [fakeFinding("", { rule: "old" })], comparison });
  const { commands, lines } = readWorkflowCommands(formatGithub(fakeDossier({ result })));
  expect(commands.map(({ properties }) => properties["title"]?.split(" ")[0])).toEqual(["asked", "new"]);
  expect(lines).toEqual(["aims-lint: 2 errors new in this change; 1 file read; 2 annotations."]);
});

test("what makes a check no answer comes first, without a place", () => {
  const result = fakeResult({
    findings: [fakeFinding("")],
    files: { read: [], skipped: [], unrecognised: [] },
  });
  const { commands, lines } = readWorkflowCommands(formatGithub(fakeDossier({ result })));
  expect(commands[0]).toEqual({
    name: "error",
    properties: { title: "This check is no answer" },
    message:
      "There is no document to check. Write the documents as Markdown, YAML or CSV below the folder that was checked.",
  });
  expect(lines.join()).toContain("This check is no answer, for 1 reason.");
});

test("paths begin at the root of the repository, wherever in it the project lies", () => {
  const dossier = fakeDossier({ result: fakeResult({ findings: [fakeFinding("")] }) });
  const provenance = { ...dossier.provenance, folder: "services/chat/" };
  const [command] = readWorkflowCommands(formatGithub({ ...dossier, provenance })).commands;
  expect(command?.properties["file"]).toBe("services/chat/aims/risks.md");
});

test("commas, colons, percent signs and line ends reach the runner as they were", () => {
  const { at } = fakeFinding("");
  const log = report(
    fakeFinding("", {
      rule: "a,b=c",
      message: "100%0A: a, b\n::error::x",
      how: "x",
      at: { ...at, path: "aims/a, b: 100%2C.md" },
    }),
  );
  const { commands } = readWorkflowCommands(log);
  expect(commands).toHaveLength(1);
  expect(commands[0]?.properties).toMatchObject({
    file: "aims/a, b: 100%2C.md",
    title: "a,b=c (6.1.3, 8.3)",
  });
  expect(commands[0]?.message).toBe("100%0A: a, b\\n::error::x x");
});

test("a path that must not be printed is written out in the message, at no place", () => {
  const { at } = fakeFinding("");
  const [command] = readWorkflowCommands(
    report(fakeFinding("", { at: { ...at, path: "a\u202e.md" } })),
  ).commands;
  expect(command?.properties).not.toHaveProperty("file");
  expect(command?.message).toMatch(/^a\\u202e\.md:3: Nobody/);
});

test("errors alone are shown where nothing else is wanted", () => {
  const findings = [fakeFinding(""), fakeFinding("", { severity: "warning" })];
  const log = formatGithub(fakeDossier({ result: fakeResult({ findings }) }), { quiet: true });
  expect(readWorkflowCommands(log).commands.map(({ name }) => name)).toEqual(["error"]);
  expect(log).toContain("1 error and 1 warning");
});
