import { describe, expect, test } from "vitest";
import * as z from "zod";
import type { Day } from "../calendar/day.ts";
import type { Config } from "../configs/config.ts";
import type { Document } from "../document/document.ts";
import { fakeDocument } from "../document/fake-document.ts";
import { choice } from "../fields/choice.ts";
import { date } from "../fields/date.ts";
import { group } from "../fields/group.ts";
import { level } from "../fields/level.ts";
import { identifier, person, version } from "../fields/text.ts";
import { defineKind } from "../kinds/define-kind.ts";
import { definePack } from "../packs/define-pack.ts";
import type { DueDate } from "../packs/due-date.ts";
import type { Pack } from "../packs/pack.ts";
import type { Result } from "../results/result.ts";
import { defineRule } from "../rules/define-rule.ts";
import { lint } from "./lint.ts";

const risk = defineKind({
  name: "risk",
  summary: "A risk.",
  titles: ["Risk register"],
  fields: {
    id: identifier({ aliases: ["Risk ID"] }),
    owner: person(),
    due: date(),
    status: choice(["open", "closed"]),
    level: level({ aliases: ["L"] }),
    residual: group({ level: level({ aliases: ["L"] }) }, { main: "level" }),
  },
});

const system = defineKind({
  name: "system",
  summary: "A system.",
  titles: ["Systems"],
  fields: { id: identifier(), owner: person() },
});

const controlled = defineKind({
  name: "document",
  summary: "A document.",
  universal: true,
  form: "document",
  fields: { id: identifier(), owner: person(), version: version() },
});

const owned = defineRule({
  id: "risk-owned",
  summary: "A risk has an owner.",
  requirements: ["1.1"],
  severity: "error",
  basis: "requirement",
  on: risk,
  options: z.strictObject({}),
  messages: { missing: { problem: "{id} has no owner.", why: "Somebody has to care.", how: "Name one." } },
  check(record, { report }) {
    if (!record.has("owner")) report("missing", { at: record.at("owner"), data: { id: record.id } });
  },
});

const onTime = defineRule({
  id: "risk-on-time",
  summary: "A risk is treated in time.",
  requirements: ["1.2"],
  severity: "warning",
  basis: "practice",
  on: risk,
  options: z.strictObject({ grace: z.number().default(0) }),
  messages: { late: { problem: "{id} was due on {due}.", why: "Late.", how: "Do it." } },
  appliesTo: (record) => record.fields.due !== undefined,
  check(record, { project, report }) {
    const { due } = record.fields;
    if (due !== undefined && due < project.today)
      report("late", { at: record.at("due"), data: { id: record.id, due } });
  },
});

const compared = defineRule({
  id: "risk-compared",
  summary: "Risks are compared with systems.",
  requirements: ["A.1"],
  severity: "error",
  basis: "requirement",
  on: risk,
  reads: [system],
  options: z.strictObject({}),
  messages: { unknown: { problem: "No system for {id}.", why: "-", how: "-" } },
  check(record, { project, report }) {
    if (project.records(system).length === 0) report("unknown", { at: record.at(), data: { id: record.id } });
  },
});

const historical = defineRule({ ...owned, id: "risk-historical", needs: ["history"], requirements: ["1.3"] });

const pack: Pack = definePack({
  name: "test",
  version: "1.0.0",
  catalogue: {
    standard: "Test",
    requirements: ["1.1", "1.2", "1.3", "1.4", "A.1"].map((id) => ({
      id,
      type: id.startsWith("A") ? ("control" as const) : ("clause" as const),
      title: id,
      summary: id,
      evidence: ["risk"],
    })),
  },
  kinds: [risk, system, controlled],
  rules: [owned, onTime, compared, historical],
});

function run(documents: readonly Document[], config: Partial<Config> = {}): Result {
  const byPath = new Map(documents.map((document) => [document.path, document]));
  return lint(
    {
      files: documents.map(({ path, text }) => ({ path, text, problems: [] })),
      skipped: [],
      facts: { today: "2026-11-21" },
      parse: (path) => byPath.get(path) ?? fakeDocument(),
      matches: () => false,
      exists: () => false,
    },
    { packs: [pack], ...config },
  );
}

const register = (...rows: string[][]): Document =>
  fakeDocument({
    path: "aims/risk-register.md",
    title: "Risk register",
    table: [["Risk ID", "Owner", "Due", "Status"], ...rows],
  });

const waived = (text: string, config: Partial<Config> = {}): Result =>
  run(
    [
      fakeDocument({
        path: "aims/risk-register.md",
        title: "Risk register",
        table: [
          ["Risk ID", "Owner"],
          ["R-1", ""],
        ],
        directive: { text, row: 0 },
      }),
    ],
    config,
  );

const outcome = (result: Result, rule: string) => result.outcomes.find((one) => one.rule === rule);
const state = (result: Result, requirement: string) =>
  result.coverage.find((one) => one.requirement === requirement)?.state;

describe("findings", () => {
  test("point at the cell, name the record, carry the line", () => {
    const [finding] = run([register(["R-1", "", "", ""])]).findings.filter(
      ({ rule }) => rule === "risk-owned",
    );
    expect(finding).toMatchObject({
      message: "R-1 has no owner.",
      subject: "risk:R-1",
      line: "R-1||||",
      at: { path: "aims/risk-register.md", start: { line: 3, column: 5 } },
    });
  });

  test("carry no line on which something must not be repeated, whichever rule speaks", () => {
    const secretive = defineRule({
      ...owned,
      id: "risk-secretive",
      check: (record, { report }) => {
        if (record.id === "R-1")
          report("missing", { at: record.at("id"), conceal: true, data: { id: record.id } });
      },
    });
    const rules = [owned, secretive];
    const { findings } = run([register(["R-1", "", "", ""], ["R-2", "", "", ""])], {
      packs: [{ ...pack, rules }],
    });
    const lines = findings.filter(({ at }) => at.start.line >= 3).map(({ rule, line }) => [rule, line]);
    expect(lines).toEqual([
      ["risk-secretive", ""],
      ["risk-owned", ""],
      ["risk-owned", "R-2||||"],
    ]);
  });

  test("keep their fingerprint when the row and the file move", () => {
    const before = run([register(["R-1", "", "", ""])]).findings.find(({ rule }) => rule === "risk-owned");
    const moved = fakeDocument({
      path: "aims/other/risk-register.md",
      title: "Risk register",
      table: [
        ["Owner", "Risk ID"],
        ["Jane", "R-0"],
        ["", "R-1"],
      ],
    });
    const after = run([moved]).findings.find(
      ({ rule, subject }) => rule === "risk-owned" && subject === "risk:R-1",
    );
    expect(after?.fingerprint).toBe(before?.fingerprint);
    expect(after?.fingerprint).toMatch(/^[0-9a-f]{16}$/);
  });

  test("do not depend on the order of the files", () => {
    const other = fakeDocument({
      path: "aims/b/risks.md",
      title: "Risk register",
      table: [
        ["Risk ID", "Owner"],
        ["R-9", ""],
      ],
    });
    const documents = [register(["R-1", "", "", ""]), other];
    expect(run(documents.toReversed())).toEqual(run(documents));
  });
});

describe("a value that cannot be read", () => {
  const result = run([register(["R-1", "Jane", "soon", "open"], ["R-2", "Joe", "2027-01-01", "open"])]);

  test("is one finding on its cell", () => {
    expect(result.findings.filter(({ rule }) => rule === "value-readable")).toMatchObject([
      {
        message: 'The due of R-1 is "soon", which is not a day of the calendar, such as 2026-03-31.',
        subject: "risk:R-1",
      },
    ]);
  });

  test("is told once where two records share it", () => {
    const policy = defineKind({
      name: "policy",
      summary: "-",
      form: "document",
      titles: ["Policy"],
      fields: { id: identifier(), version: version() },
    });
    const document = fakeDocument({ title: "Policy", metadata: { id: "P-1", version: "none yet" } });
    const { findings } = run([document], { packs: [{ ...pack, kinds: [controlled, policy], rules: [] }] });
    expect(findings.map(({ subject }) => subject)).toEqual(["document:P-1"]);
  });

  test("blocks the rules that need it, for that record", () => {
    expect(outcome(result, "risk-on-time")).toEqual({
      rule: "risk-on-time",
      outcome: "blocked",
      checked: 2,
      failed: 0,
      known: 0,
      waived: 0,
      blocked: 1,
    });
    expect(outcome(result, "risk-owned")).toMatchObject({ outcome: "pass", checked: 2 });
  });
});

describe("silence is no pass", () => {
  test("a rule without subjects is not applicable", () => {
    const result = run([fakeDocument({ title: "Something" })]);
    expect(outcome(result, "risk-owned")).toMatchObject({ outcome: "not-applicable", checked: 0 });
    expect(state(result, "1.1")).toBe("not-evaluated");
  });

  test("a register that gives no record is a finding", () => {
    const result = run([
      fakeDocument({
        path: "aims/risk-register.md",
        title: "Risk register",
        table: [
          ["Colour", "Shape"],
          ["red", "round"],
        ],
      }),
    ]);
    expect(result.findings).toMatchObject([{ rule: "records-found", severity: "error" }]);
  });

  test("a document that could not be read whole blocks the rules that compare with it", () => {
    const problem = {
      code: "yaml-syntax",
      problem: "Broken.",
      how: "Mend it.",
      range: { start: 0, end: 1 },
      incomplete: true,
    };
    const result = run([
      register(["R-1", "Jane", "", ""]),
      fakeDocument({ path: "aims/systems.yaml", title: "Systems", problems: [problem] }),
    ]);
    expect(outcome(result, "risk-compared")).toMatchObject({
      outcome: "blocked",
      reason: "aims/systems.yaml could not be read whole",
    });
    expect(result.findings).toMatchObject([{ rule: "document-parses", message: "Broken.", how: "Mend it." }]);
    expect(state(result, "A.1")).toBe("not-evaluated");
  });

  test("a fact that is absent leaves the rule unevaluated", () => {
    const result = run([register(["R-1", "Jane", "", ""])]);
    expect(outcome(result, "risk-historical")).toMatchObject({
      outcome: "not-evaluated",
      reason: "It needs the history of the repository, which was not given.",
    });
    expect(state(result, "1.3")).toBe("not-evaluated");
  });

  test("a requirement without rules needs judgement", () => {
    expect(state(run([register(["R-1", "Jane", "", ""])]), "1.4")).toBe("needs-judgement");
  });

  test("evidence, a check and no finding make a requirement evidenced", () => {
    const result = run([register(["R-1", "Jane", "", ""])]);
    expect(result.coverage[0]).toEqual({
      requirement: "1.1",
      title: "1.1",
      type: "clause",
      state: "evidenced",
      evidence: [{ record: "risk:R-1", path: "aims/risk-register.md" }],
      undecided: false,
      attestations: [],
      findings: 0,
      rules: [{ rule: "risk-owned", outcome: "pass" }],
    });
  });

  test("a rule that breaks is an error, not a pass", () => {
    const broken = defineRule({
      ...owned,
      id: "risk-broken",
      check: () => {
        throw new Error("oops");
      },
    });
    const result = run([register(["R-1", "Jane", "", ""])], { packs: [{ ...pack, rules: [broken] }] });
    expect(outcome(result, "risk-broken")).toMatchObject({
      outcome: "error",
      reason: "broke on risk:R-1: oops",
    });
  });
});

describe("templates", () => {
  test("a template that was left as it was is one finding, and its records do not count", () => {
    const template = fakeDocument({
      path: "aims/risk-register.md",
      title: "Risk register",
      metadata: { owner: "[Name]", version: "{{version}}" },
      table: [
        ["Risk ID", "Owner"],
        ["R-1", ""],
      ],
    });
    const result = run([template]);
    expect(result.findings.map(({ rule }) => rule)).toEqual(["template-filled-in"]);
    expect(result.files.read).toMatchObject([{ template: "content", records: 0 }]);
  });

  test("a file in a folder of templates is none of our business", () => {
    const template = fakeDocument({
      path: "aims/templates/risk-register.md",
      title: "Risk register",
      table: [
        ["Risk ID", "Owner"],
        ["R-1", ""],
      ],
    });
    const result = run([template]);
    expect(result.findings).toEqual([]);
    expect(result.files.read).toMatchObject([{ template: "path" }]);
  });
});

describe("waivers", () => {
  test("cover the finding on their line, which stays visible", () => {
    const result = waived('waive risk-owned by="Jane" until=2027-01-31 reason="new owner starts in January"');
    expect(result.findings.find(({ rule }) => rule === "risk-owned")).toMatchObject({
      waived: { approver: "Jane", until: "2027-01-31" },
    });
    expect(outcome(result, "risk-owned")).toMatchObject({ outcome: "waived", failed: 0, waived: 1 });
    expect(state(result, "1.1")).toBe("waived");
  });

  test.each([
    [
      'waive risk-owned until=2027-01-31 reason="x"',
      "This instruction to aims-lint cannot be followed: it says nothing of by.",
    ],
    [
      'waive risk-owned by="Jane" until=2027-02-30 reason="x"',
      "This instruction to aims-lint cannot be followed: 2027-02-30 is not a day of the calendar.",
    ],
    ['waive risk-owned by="Jane" until=2026-11-20 reason="x"', "This waiver ended on 2026-11-20."],
    [
      'waive risk-ownd by="Jane" until=2027-01-31 reason="x"',
      "This waiver names the rule risk-ownd, which does not exist.",
    ],
    [
      'waive risk-on-time by="Jane" until=2027-01-31 reason="x"',
      "Nothing is left for this waiver of risk-on-time to cover on the line that it speaks of.",
    ],
    [
      'waive document-parses by="Jane" until=2027-01-31 reason="x"',
      "The rule document-parses cannot be waived.",
    ],
    [
      "disable everything",
      'This instruction to aims-lint cannot be followed: "disable" is no instruction; the only one is waive.',
    ],
  ])("%s", (text, message) => {
    const result = waived(text);
    expect(
      result.findings.filter(({ rule }) => rule === "waiver-valid").map((finding) => finding.message),
    ).toEqual([message]);
    expect(outcome(result, "risk-owned")).toMatchObject({ outcome: "fail" });
  });
});

describe("applicability", () => {
  const decided = (decision: "included" | "excluded" | "undecided"): Result =>
    run([register(["R-1", "Jane", "", ""])], {
      packs: [
        { ...pack, applicability: () => (id: string) => ({ state: id === "A.1" ? decision : "included" }) },
      ],
    });

  test("an included control counts", () =>
    expect(decided("included").findings).toMatchObject([{ severity: "error" }]));
  test("an undecided one informs", () =>
    expect(decided("undecided").findings).toMatchObject([{ severity: "info" }]));
  test("an undecided one is evidenced by nothing, whatever its rules say", () => {
    expect(state(decided("undecided"), "A.1")).toBe("not-evaluated");
    const result = run([register(["R-1", "Jane", "", ""])], {
      packs: [{ ...pack, applicability: () => () => ({ state: "undecided" }) }],
    });
    expect(result.coverage[0]).toMatchObject({ requirement: "1.1", state: "not-evaluated", undecided: true });
  });
  test("an excluded one is silent, and says so", () => {
    const result = decided("excluded");
    expect(result.findings).toEqual([]);
    expect(state(result, "A.1")).toBe("excluded");
    expect(outcome(result, "risk-compared")).toMatchObject({ outcome: "not-applicable" });
  });
});

describe("attestations", () => {
  const attested = (requirement: string, until: Day, owner = "Jane"): Result =>
    run([register(["R-1", owner, "", ""])], {
      packs: [
        {
          ...pack,
          attestations: () => [
            {
              requirement,
              record: "attestation:1",
              by: "Ana",
              statement: "So it is.",
              on: "2026-11-01",
              until,
            },
          ],
        },
      ],
    });

  test("one that holds answers for what no rule can judge", () => {
    const result = attested("1.4", "2026-11-21");
    expect(state(result, "1.4")).toBe("attested");
    expect(result.coverage.find(({ requirement }) => requirement === "1.4")?.attestations).toEqual([
      "attestation:1",
    ]);
  });

  test("an expired one answers for nothing", () =>
    expect(state(attested("1.4", "2026-11-20"), "1.4")).toBe("needs-judgement"));
  test("none outweighs a gap", () => expect(state(attested("1.1", "2027-01-01", ""), "1.1")).toBe("gaps"));
  test("none stands in for a rule that could not be run", () =>
    expect(state(attested("1.3", "2027-01-01"), "1.3")).toBe("not-evaluated"));
});

describe("evidence", () => {
  test("the pack may say that a record is none", () => {
    const result = run([register(["R-1", "Jane", "", ""], ["R-2", "Jane", "", ""])], {
      packs: [{ ...pack, evidences: ({ id }) => id === "R-2" }],
    });
    expect(result.coverage[0]?.evidence).toMatchObject([{ record: "risk:R-2" }]);
  });
});

describe("what falls due", () => {
  test("the earliest first, waivers among it", () => {
    const at = { offset: 0, line: 1, column: 1 };
    const due = (day: string): DueDate => ({
      day,
      type: "review",
      title: "Review",
      subject: "risk:R-1",
      at: { path: "aims/a.md", start: at, end: at },
    });
    const text = 'waive risk-owned by="Jane" until=2027-01-31 reason="new owner starts in January"';
    const result = waived(text, {
      packs: [{ ...pack, dueDates: () => [due("2027-03-01"), due("2026-10-01")] }],
    });
    expect(result.due.map(({ day, type, title }) => [day, type, title])).toEqual([
      ["2026-10-01", "review", "Review"],
      ["2027-01-31", "waiver", "Waiver of risk-owned"],
      ["2027-03-01", "review", "Review"],
    ]);
  });
});

describe("configuration", () => {
  const documents = [register(["R-1", "", "2026-01-01", ""])];

  test("a rule can be graded anew or switched off", () => {
    const result = run(documents, {
      rules: { "risk-owned": { severity: "warning" }, "risk-on-time": { severity: "off" } },
    });
    expect(
      result.findings
        .filter(({ rule }) => rule.startsWith("risk-o"))
        .map(({ rule, severity }) => [rule, severity]),
    ).toEqual([["risk-owned", "warning"]]);
  });

  test.each<[Partial<Config>, string]>([
    [{ rules: { "risk-ownd": {} } }, "There is no rule risk-ownd. Did you mean risk-owned?"],
    [{ only: { requirements: ["1.9"] } }, "There is no requirement 1.9. Did you mean 1.1?"],
    [
      { rules: { "document-parses": { severity: "off" } } },
      "The rule document-parses guards the check itself and stays an error.",
    ],
    [
      { rules: { "risk-on-time": { options: { grace: "long" } } } },
      "The options of risk-on-time are wrong: Invalid input: expected number, received string.",
    ],
  ])("%j is refused", (config, message) => expect(() => run(documents, config)).toThrow(message));

  test("only some rules can be asked", () => {
    const rules = run(documents, { only: { requirements: ["1.2"] } }).outcomes.map(({ rule }) => rule);
    expect(rules.filter((rule) => rule.startsWith("risk"))).toEqual(["risk-on-time"]);
  });

  test("reporting on some files narrows down the findings, not what is known", () => {
    const result = run(documents, { reports: () => false });
    expect(result.findings).toEqual([]);
    expect(outcome(result, "risk-owned")).toMatchObject({ outcome: "fail", failed: 1 });
    expect(state(result, "1.1")).toBe("gaps");
  });

  test("a kind can be given to a path", () => {
    const odd = fakeDocument({
      path: "aims/odd.md",
      title: "Odd",
      table: [
        ["Risk ID", "Owner"],
        ["R-1", ""],
      ],
    });
    const result = run([odd], { kindsOf: (path) => (path === "aims/odd.md" ? ["risk"] : undefined) });
    expect(result.files.read).toEqual([
      {
        path: "aims/odd.md",
        kinds: [{ kind: "risk", by: "configuration", evidence: "aims/odd.md" }],
        records: 1,
      },
    ]);
  });
});

test("columns that repeat belong to the parts of a group", () => {
  const result = run(
    [
      fakeDocument({
        path: "aims/risk-register.md",
        title: "Risk register",
        table: [
          ["Risk ID", "L", "L"],
          ["R-1", "nobody ever has looked at it", "5"],
        ],
      }),
    ],
    { packs: [{ ...pack, rules: [] }] },
  );
  expect(result.findings).toMatchObject([
    {
      message:
        'The level of R-1 is "nobody ever has looked at it", which is not a rating such as 12, High or 3 x 4 = 12.',
    },
  ]);
});
