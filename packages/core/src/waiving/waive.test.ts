import { describe, expect, test } from "vitest";
import type { Config } from "../configs/config.ts";
import type { Document } from "../document/document.ts";
import { fakeDocument } from "../document/fake-document.ts";
import type { Result } from "../results/result.ts";
import { lintTiny, riskRegister } from "../testing/tiny-register.ts";

const columns = ["Rule", "Subject", "Reason", "Approver", "Expiry", "Approved on"];
const complete = ["risk-owned", "risk:R-1", "New owner in January", "Jane", "2027-01-31", ""];

const waivers = (...rows: (readonly string[])[]): Document =>
  fakeDocument({ path: "aims/waivers.md", title: "Waivers", table: [columns, ...rows] });

const tasks = fakeDocument({
  path: "aims/tasks.md",
  title: "Tasks",
  table: [
    ["ID", "Owner"],
    ["R-1", ""],
  ],
});

/** The waivers in the table, on a register with a risk R-1 that nobody owns. */
function withWaivers(rows: readonly (readonly string[])[], config: Partial<Config> = {}): Result {
  return lintTiny([riskRegister([["R-1", "", ""]]), waivers(...rows)], config);
}

const changed = (column: string, text: string) =>
  complete.map((value, index) => (columns[index] === column ? text : value));

/** Where a cell of a row begins, counted from 1. */
const cellStart = (row: readonly string[], column: string) =>
  row.slice(0, columns.indexOf(column)).join("|").length + (column === columns[0] ? 1 : 2);

const faults = ({ findings }: Result) => findings.filter(({ rule }) => rule === "waiver-valid");
const waived = ({ findings }: Result) => findings.flatMap((finding) => finding.waived ?? []);

describe("a waiver in a register", () => {
  test("covers the findings of its rule about its subject, and says who and until when", () => {
    const result = withWaivers([complete]);
    expect(faults(result)).toEqual([]);
    expect(waived(result)).toMatchObject([
      {
        reason: "New owner in January",
        approver: "Jane",
        until: "2027-01-31",
        at: { path: "aims/waivers.md", start: { line: 3 } },
      },
    ]);
    expect(result.outcomes.find(({ rule }) => rule === "risk-owned")).toMatchObject({ outcome: "waived" });
  });

  test.each(["R-1", "r-1", " risk:R-1 "])("may call its subject %j", (subject) => {
    expect(waived(withWaivers([changed("Subject", subject)]))).toHaveLength(1);
  });

  test("is told as the one that ends last, where several cover a finding", () => {
    const rows = [complete, changed("Expiry", "2027-03-31"), changed("Expiry", "2026-12-31")];
    for (const order of [rows, rows.toReversed()])
      expect(waived(withWaivers(order))).toMatchObject([{ until: "2027-03-31" }]);
  });

  test("follows its subject into another file", () => {
    const moved = riskRegister([["R-1", "", ""]], "aims/moved/risk-register.md");
    expect(waived(lintTiny([moved, waivers(complete)]))).toHaveLength(1);
  });

  test("holds until the end of its day", () => {
    expect(waived(withWaivers([changed("Expiry", "2026-11-21")]))).toHaveLength(1);
    expect(waived(withWaivers([changed("Expiry", "2026-11-20")]))).toHaveLength(0);
  });

  test.each([
    ["Rule", "", "This waiver holds for nothing: it gives no rule."],
    ["Subject", "", "This waiver holds for nothing: it gives no subject."],
    ["Reason", "", "This waiver holds for nothing: it gives no reason."],
    ["Reason", "TBD", "This waiver holds for nothing: it gives no reason."],
    ["Approver", "", "This waiver holds for nothing: it gives no approver."],
    ["Approver", "nobody", 'This waiver holds for nothing: "nobody" is not a person or a role.'],
    ["Expiry", "", "This waiver holds for nothing: it gives no expiry."],
    ["Expiry", "soon", 'This waiver counts as ended: "soon" is not a day of the calendar.'],
    ["Expiry", "2027-02-30", 'This waiver counts as ended: "2027-02-30" is not a day of the calendar.'],
    ["Expiry", "2026-11-20", "This waiver ended on 2026-11-20."],
    ["Approved on", "2026-11-22", "This waiver was approved on 2026-11-22, which is still to come."],
    ["Rule", "risk-ownd", "This waiver names the rule risk-ownd, which does not exist."],
    ["Rule", "records-found", "The rule records-found cannot be waived."],
    ["Subject", "R-7", 'This waiver is for something that is nowhere: "R-7" (did you mean R-1?).'],
    [
      "Subject",
      "*",
      "This waiver does not name one thing: it is meant for everything; a rule is switched off in the configuration, where everybody sees it.",
    ],
    ["Rule", "risk-on-time", "Nothing is left for this waiver of risk-on-time to cover."],
  ])("with the %s %j is a fault there, and covers nothing", (column, text, message) => {
    const row = changed(column, text);
    const result = withWaivers([row]);
    expect(faults(result).map((finding) => finding.message)).toEqual([message]);
    expect(faults(result)[0]).toMatchObject({
      severity: "error",
      at: { start: { line: 3, column: cellStart(row, column) } },
    });
    expect(waived(result)).toEqual([]);
  });

  test("says of each part that is missing so", () => {
    expect(faults(withWaivers([["risk-owned", "", "", "", "", ""]]))).toHaveLength(4);
  });

  test("of one record does not speak of another kind with the same id", () => {
    const result = lintTiny([riskRegister([["R-1", "", ""]]), tasks, waivers(changed("Subject", "R-1"))]);
    expect(result.findings.filter(({ waived: by }) => by).map(({ subject }) => subject)).toEqual([
      "risk:R-1",
    ]);
  });

  test("of something without a finding is not called unknown", () => {
    const result = lintTiny([riskRegister([["R-1", "Jane", ""]]), waivers(complete)]);
    expect(faults(result)).toMatchObject([{ message: expect.stringContaining("Nothing is left") }]);
  });

  test("is not called needless where its rule could not look at everything", () => {
    const rows = [
      ["R-1", "Jane", "2027-01-01"],
      ["R-2", "Jane", "soon"],
    ];
    const result = lintTiny([riskRegister(rows), waivers(changed("Rule", "risk-on-time"))]);
    expect(faults(result)).toEqual([]);
  });

  test("is not called needless where its rule does not run", () => {
    expect(faults(withWaivers([complete], { only: { rules: ["risk-on-time"] } }))).toEqual([]);
  });
});

describe("the longest life of a waiver", () => {
  const rules = { "waiver-valid": { options: { maxMonths: 6 } } };

  test.each([
    ["2027-05-21", "", 1],
    ["2027-05-22", "", 0],
    ["2027-03-31", "2026-09-30", 0],
    ["2027-03-30", "2026-09-30", 1],
  ])("until %s, approved %s", (expiry, approvedOn, count) => {
    const row = ["risk-owned", "R-1", "Later", "Jane", expiry, approvedOn];
    const result = withWaivers([row], { rules });
    expect(waived(result)).toHaveLength(count);
    expect(faults(result)).toHaveLength(1 - count);
  });

  test("counts for comments too", () => {
    const directive = { text: 'waive risk-owned by="Jane" until=2028-01-01 reason="x"', row: 0 };
    const table = [
      ["Risk ID", "Owner"],
      ["R-1", ""],
    ];
    const result = lintTiny([fakeDocument({ title: "Risk register", table, directive })], { rules });
    expect(faults(result)).toMatchObject([
      {
        message:
          "This waiver holds for longer than the configuration allows: until 2028-01-01; the latest day is 2027-05-21.",
      },
    ]);
  });

  test("may be longer than the calendar", () => {
    const row = ["risk-owned", "R-1", "Later", "Jane", "2027-05-21", ""];
    const endless = { "waiver-valid": { options: { maxMonths: 200_000 } } };
    expect(waived(withWaivers([row], { rules: endless }))).toHaveLength(1);
  });

  test("is the only setting of the rule: it stays an error", () => {
    const attempt = () => withWaivers([], { rules: { "waiver-valid": { severity: "off" } } });
    expect(attempt).toThrow("stays an error");
  });
});

test.each([
  ["TBD", "The owner starts in May"],
  ["Jane", "."],
  ["\u200b", "The owner starts in May"],
  ["Jane", "\u2800\u00ad"],
  ["[name]", "TODO"],
])("a comment that leaves open who decided or why waives nothing: %j, %j", (by, reason) => {
  const directive = { text: `waive risk-owned by="${by}" until=2026-12-01 reason="${reason}"`, row: 0 };
  const table = [
    ["Risk ID", "Owner"],
    ["R-1", ""],
  ];
  const result = lintTiny([fakeDocument({ title: "Risk register", table, directive })]);
  expect(waived(result)).toEqual([]);
  expect(faults(result)).toHaveLength(1);
});

describe("a register of waivers", () => {
  test("may be empty", () => {
    expect(withWaivers([]).findings.map(({ rule }) => rule)).toEqual(["risk-owned"]);
  });

  test("of something else is none of ours", () => {
    const table = [
      ["ID", "Policy", "Reason"],
      ["W-1", "Passwords", "Old system"],
    ];
    const result = lintTiny([
      riskRegister([["R-1", "", ""]]),
      fakeDocument({ path: "aims/waivers.md", title: "Waivers", table }),
    ]);
    expect(faults(result)).toEqual([]);
    expect(result.files.unrecognised).toMatchObject([{ path: "aims/waivers.md" }]);
  });

  test("gives the ends of waivers as something that falls due, also of those that have ended", () => {
    const ended = lintTiny([riskRegister([["R-1", "", ""]]), waivers(changed("Expiry", "2026-11-01"))]);
    expect([...withWaivers([complete]).due, ...ended.due]).toMatchObject([
      { day: "2027-01-31", type: "waiver", subject: "risk:R-1", owner: "Jane" },
      { day: "2026-11-01", type: "waiver" },
    ]);
  });
});
