import type { Dossier, StatementEntry } from "@aims-lint/core";
import fc from "fast-check";
import readExcelFile from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { formatters } from "../formats/formatters.ts";
import { fakeDossier } from "../testing/fake-dossier.ts";
import { fakeCoverage, fakeResult } from "../testing/fake-result.ts";
import { readCsv } from "../testing/read-csv.ts";
import { formatSoaCsv } from "./format-soa-csv.ts";
import { formatSoaMarkdown } from "./format-soa-markdown.ts";
import { formatSoaXlsx } from "./format-soa-xlsx.ts";

const place = { offset: 0, line: 12, column: 1 };

function entry(requirement: string, values: Partial<StatementEntry> = {}): StatementEntry {
  return {
    requirement,
    title: "A title",
    ...(requirement.startsWith("A.") ? { group: requirement.slice(0, 3) } : {}),
    state: "included",
    record: `control:${requirement}`,
    at: { path: "aims/soa.md", start: place, end: place },
    evidence: [],
    risks: [],
    facts: [],
    ...values,
  };
}

const policy = entry("A.2.2", {
  title: "AI policy",
  justification: "Everybody needs one direction",
  status: "implemented",
  owner: "Jane Roe",
  evidence: ["AI policy (policy.md)", "EV-001"],
  risks: ["R-001", "R-002"],
  facts: [{ name: "target", value: "2027-03-31" }],
});
const bare: StatementEntry = {
  requirement: "A.2.3",
  title: "A title",
  group: "A.2",
  state: "undecided",
  evidence: [],
  risks: [],
  facts: [],
};
const left = entry("A.10.4", { group: "A.10", state: "excluded", justification: "=We have no customers" });
const own = entry("ACME-1", { title: "Weather", status: "not-started", problem: "“x” is no day." });

function dossier(statement: readonly StatementEntry[], values: Partial<Dossier> = {}): Dossier {
  const result = fakeResult({
    coverage: [
      fakeCoverage("A.2.2", "evidenced"),
      fakeCoverage("A.2.3", "gaps", { findings: 2 }),
      fakeCoverage("A.10.4", "excluded"),
    ],
  });
  return fakeDossier({
    result,
    groups: [
      { id: "A.2", title: "Policies" },
      { id: "A.10", title: "Others" },
    ],
    registers: { statement, further: [own], systems: [], attestations: [] },
    ...values,
  });
}

const whole = dossier([policy, bare, left]);

test("every control is a row with what was decided, by whom, where, and what the check came to", () => {
  const [columns = [], ...rows] = readCsv(formatSoaCsv(whole));
  expect(rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]])))).toEqual([
    {
      Control: "A.2.2",
      Title: "AI policy",
      Applicable: "yes",
      Justification: "Everybody needs one direction",
      Status: "implemented",
      Owner: "Jane Roe",
      Evidence: "AI policy (policy.md); EV-001",
      Risks: "R-001; R-002",
      Target: "2027-03-31",
      "Written in": "aims/soa.md:12",
      State: "evidenced",
      Findings: "0",
      Remarks: "",
    },
    expect.objectContaining({ Applicable: "no row", "Written in": "", State: "with gaps", Findings: "2" }),
    expect.objectContaining({ Applicable: "no", Justification: "'=We have no customers", State: "excluded" }),
    expect.objectContaining({
      Control: "ACME-1",
      Status: "not started",
      State: "",
      Remarks: "“x” is no day.",
    }),
  ]);
});

test("the page has a table for each heading, and says of what and of when it is", () => {
  const page = formatSoaMarkdown(whole);
  expect(page).toContain("# Statement of Applicability of acme/ai-governance\n");
  expect(page).toContain(
    "- Commit: none is known: The folder is in no git repository.\n- As of: 2026-11-21\n",
  );
  expect(page).toContain(
    "- Controls: 3: 1 applies, 1 does not, 1 is undecided, of which 1 has no row; of those that apply: 1 implemented\n",
  );
  expect(page.match(/^## .*/gm)).toEqual([
    "## A.2 Policies",
    "## A.10 Others",
    "## Besides the controls of the standard",
  ]);
  expect(page).toContain("| AI policy (policy.md)<br>EV-001 | R-001<br>R-002 |");
});

describe("a spreadsheet program of somebody else reads", () => {
  const read = async (of: Dossier) => await readExcelFile(Buffer.from(formatSoaXlsx(of)));

  test("the same rows, days as days and figures as figures", async () => {
    const [sheet] = await read(whole);
    expect(sheet?.sheet).toBe("Statement of Applicability");
    const [columns = [], first = [], , third = []] = sheet?.data ?? [];
    const cell = (row: readonly unknown[], name: string): unknown => row[columns.indexOf(name)];
    expect(cell(first, "Evidence")).toBe("AI policy (policy.md)\nEV-001");
    expect(cell(first, "Target")).toEqual(new Date("2027-03-31T00:00:00Z"));
    expect(cell(first, "Findings")).toBe(0);
    expect(cell(third, "Justification")).toBe("=We have no customers");
  });

  test("a second sheet with the commit and the digest of the document", async () => {
    const commit = { id: "c".repeat(40), on: "2026-11-19", branch: "main", altered: ["aims/soa.md"] };
    const input = { path: "aims/soa.md", as: "document", sha256: "ab".repeat(32), size: 3 } as const;
    const provenance = { ...whole.provenance, commit, inputs: [input] };
    const [, about] = await read({ ...whole, provenance });
    expect(Object.fromEntries(about?.data ?? [])).toMatchObject({
      Commit: `${"c".repeat(40)} of 2026-11-19, branch main; 1 file of those that were read is not as in it`,
      "Made with": "aims-lint 1.2.3, rules iso42001 1.2.3",
      "Written in": `aims/soa.md (SHA-256 ${"ab".repeat(32)})`,
    });
  });

  test("a text that is longer than a cell may be, cut with the number of what is left out", async () => {
    const [sheet] = await read(dossier([entry("A.2.2", { justification: "x".repeat(100_000) })]));
    expect(sheet?.data[1]?.[3]).toMatch(/^x{32000}… \[68000 more characters\]$/);
  });
});

test("a check that is no answer says so before the first control", () => {
  const unread = dossier([policy], {
    result: fakeResult({ files: { read: [], skipped: [], unrecognised: [] } }),
  });
  expect(readCsv(formatSoaCsv(unread))[1]?.join()).toContain("no answer,,There is no document to check.");
  expect(formatSoaMarkdown(unread)).toContain("- This is no answer: There is no document to check.");
});

test("nothing that may be left out is said as such", () => {
  expect(formatSoaMarkdown(fakeDossier())).toContain(
    "- Controls: none; nothing here says which requirements may be left out\n",
  );
});

test("no text of a repository becomes a formula, a line of its own or something unseen", async () => {
  const evil = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          "=cmd()",
          "+1",
          "@x",
          "|",
          "\n",
          "\r\n::error::x",
          "<b>",
          "\u202e",
          "\u001b[31m",
          ",",
        ),
        fc.string({ unit: "binary", maxLength: 3 }),
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(""));
  await fc.assert(
    fc.asyncProperty(evil, evil, async (one, two) => {
      const hostile = dossier([
        entry("A.2.2", {
          title: one,
          justification: two,
          owner: one,
          evidence: [two, one],
          facts: [
            { name: "target", value: two },
            { name: two, value: one },
          ],
          problem: one,
        }),
      ]);
      const rows = readCsv(formatSoaCsv(hostile));
      expect(rows).toHaveLength(3);
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+@|-]|\p{Cc}|\u202e/u);
      const table = formatSoaMarkdown(hostile)
        .split("\n")
        .filter((line) => line.startsWith("|"));
      expect(new Set(table.map((line) => line.replace(/\\./g, "").split("|").length)).size).toBe(1);
      const [sheet] = await readExcelFile(Buffer.from(formatSoaXlsx(hostile)));
      expect(sheet?.data).toHaveLength(3);
      for (const cell of sheet?.data.flat() ?? []) expect(String(cell)).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
    }),
    { numRuns: 50 },
  );
});

test("a fact that is named as one of the columns has a column of its own", () => {
  const facts = [
    { name: "owner", value: "the board" },
    { name: "constructor", value: "x" },
  ];
  const [columns] = readCsv(formatSoaCsv(dossier([{ ...policy, facts }, left])));
  expect(columns?.slice(8, 10)).toEqual(["Constructor", "Owner as written"]);
});

test.each(["soa-markdown", "soa-csv", "soa-xlsx"] as const)("%s gives the same bytes again", async (name) => {
  const formatter = formatters[name];
  expect(formatter.name).toBe(name);
  const format = await formatter.load();
  expect(format(whole, {})).toEqual(format(structuredClone(whole), {}));
});
