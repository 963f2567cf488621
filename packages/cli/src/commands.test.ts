import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { bin, fixture, repository, run } from "./testing/run-built.ts";

const today = ["--today", "2026-11-21"];
const flawed = [fixture("flawed"), ...today];

/** What a command prints on the flawed repository, as JSON. */
function json(...args: readonly string[]): unknown {
  const { status, stdout, stderr } = run([...args, "--format", "json", ...flawed]);
  expect([status, stderr]).toEqual([0, ""]);
  return JSON.parse(stdout);
}

const reports = [
  [["coverage"], ["text", "markdown", "json", "csv"]],
  [
    ["coverage", "--framework", "eu-ai-act"],
    ["text", "markdown", "json", "csv"],
  ],
  [
    ["trace", "SYS-002"],
    ["text", "markdown", "json"],
  ],
  [["due"], ["text", "json", "ics"]],
] as const;

describe.each(reports)("aims-lint %j", (command, [plain, ...formats]) => {
  test("reports as text, the same bytes in another zone, locale and folder", () => {
    const { status, stdout, stderr } = run([...command, "--format", plain, ...flawed]);
    expect([status, stderr]).toEqual([0, ""]);
    const env = { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", COLUMNS: "40" };
    expect(run([...command, ...today], { env, cwd: join(fixture("flawed"), "aims") }).stdout).toBe(stdout);
  });

  test.each(formats)("reports as %s", (format) => {
    const { status, stdout, stderr } = run([...command, "--format", format, ...flawed]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout.length).toBeGreaterThan(1000);
    expect(stdout).not.toMatch(/\bcompliant\b|\bcertified\b|\d\s?%\s+(?:met|evidenced)/i);
  });
});

describe("a report", () => {
  test("is written to a file whole or not at all", () => {
    const folder = repository({});
    const { status, stdout } = run(["coverage", ...flawed, "--output", join(folder, "report")]);
    expect([status, stdout]).toEqual([0, ""]);
    expect(readFileSync(join(folder, "report"), "utf8")).toContain("Coverage of ISO/IEC 42001:2023");
    expect(readdirSync(folder)).toEqual(["report"]);
    expect(run(["coverage", ...flawed, "--output", join(folder, "no/such")]).status).toBe(2);
  });

  test("is colored only when it is told to", () => {
    expect(run(["due", ...flawed]).stdout).not.toContain("\u001b");
    expect(run(["due", ...flawed, "--color"]).stdout).toContain("\u001b[1m");
  });

  test.each(["coverage", "due"])("is no answer where there is no AIMS: %s", (command) => {
    const { status, stdout, stderr } = run([command], { cwd: repository({}) });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("Looked for aims/");
  });
});

describe("a report on what was not recognised", () => {
  const notes = repository({ "aims/notes.md": "# Notes\n\nSomething.\n" });

  test.each([
    ["coverage", "text"],
    ["coverage", "markdown"],
    ["due", "text"],
  ])("%s as %s says itself that it is no answer", (command, format) => {
    const { status, stdout } = run([command, "--format", format, notes, ...today]);
    expect(status).toBe(2);
    expect(stdout).toMatch(/This is no answer:(?:\*\*)? No document was recognised/);
  });

  test.each([
    ["coverage", "csv"],
    ["coverage", "json"],
    ["due", "ics"],
    ["due", "json"],
  ])("%s as %s comes with the reason on stderr", (command, format) => {
    const { status, stderr } = run([command, "--format", format, notes, ...today]);
    expect(status).toBe(2);
    expect(stderr).toContain("This is no answer: No document was recognised");
  });

  test("has no system to follow", () => {
    const { status, stderr } = run(["trace", "SYS-001", notes, ...today]);
    expect(status).toBe(2);
    expect(stderr).toContain("No AI system is on record");
  });
});

describe("aims-lint coverage", () => {
  test("shows all 70 requirements, or those that it is asked for", () => {
    expect(json("coverage")).toMatchObject({ shown: 70, of: 70, asked: null });
    expect(json("coverage", "--requirement", "A.6,6.1", "--phase", "do")).toMatchObject({
      shown: 9,
      of: 70,
      asked: "requirement A.6 or 6.1, phase do",
    });
    const gaps = json("coverage", "--state", "gaps", "--stage", "1") as { requirements: { state: string }[] };
    expect(new Set(gaps.requirements.map(({ state }) => state))).toEqual(new Set(["gaps"]));
  });

  test.each([
    [["--state", "gap"], "There is no state gap. Did you mean gaps?"],
    [["--phase", "pln"], "There is no phase pln. Did you mean plan?"],
    [["--stage", "3"], "There is no stage 3. Choose one of 1, 2."],
    [["--requirement", "A.61"], "There is no requirement A.61. Did you mean A.6?"],
    [["--requirement", "A.5.1"], "There is no requirement A.5.1. Did you mean A.5.2?"],
    [["--framework", "eu-ai-ct"], "There is no framework eu-ai-ct. Did you mean eu-ai-act?"],
    [["--framework", "x"], "There is no framework x. Choose one of eu-ai-act, nist-ai-rmf,"],
    [["--format", "pdf"], "There is no format pdf; choose text, markdown, json or csv."],
    [["--max-warnings", "3"], "There is no option --max-warnings."],
  ])("refuses %j", (args, message) => {
    const { status, stdout, stderr } = run(["coverage", ...args, ...flawed]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(stderr).toContain("See aims-lint coverage --help.");
  });
});

describe("aims-lint trace", () => {
  test.each(["SYS-002", "sys-002", "Kaj"])("follows %s", (name) => {
    expect(json("trace", name)).toMatchObject({ record: "system:SYS-002", doubts: [] });
  });

  test.each([
    [
      ["SYS-02"],
      "There is no system SYS-02. Did you mean SYS-002? The systems are SYS-001, SYS-002, SYS-003.",
    ],
    [["Nobody's"], "There is no system Nobody's. The systems are SYS-001, SYS-002, SYS-003."],
  ])("refuses %j", (args, message) => {
    const { status, stdout, stderr } = run(["trace", ...args, ...flawed]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });

  test("asks which system, where none is named", () => {
    expect(run(["trace", ...today]).stderr).toContain("Say which system to follow, by its id or its name.");
  });
});

describe("aims-lint due", () => {
  test("shows what is overdue even where nothing else is asked for", () => {
    const report = json("due", "--within", "0d") as { due: { overdue: boolean }[]; of: number };
    expect(report).toMatchObject({ until: "2026-11-21" });
    expect(report.due.length).toBeGreaterThan(0);
    expect(report.due.every(({ overdue }) => overdue)).toBe(true);
    expect(report.of).toBeGreaterThan(report.due.length);
  });

  test("refuses a stretch of time that it does not understand", () => {
    const { status, stderr } = run(["due", "--within", "soon", ...flawed]);
    expect(status).toBe(2);
    expect(stderr).toContain("--within takes 90d, 12w, 6m or 1y, not soon.");
  });
});

describe("a command", () => {
  test.each(["coverage", "trace", "due", "explain"])("%s has a help of its own", (name) => {
    const { status, stdout } = run([name, "--help"]);
    expect(status).toBe(0);
    expect(stdout).toContain(`Usage: aims-lint ${name} [options]`);
    expect(stdout).toContain("Exit codes:");
    expect(stdout.split("\n").filter((line) => line.length > 100)).toEqual([]);
    expect(run(["--help"]).stdout).toContain(`  ${name} `);
  });

  test.each([
    [["covrage"], "There is no path and no command covrage. Did you mean aims-lint coverage?"],
    [["check"], "There is no path and no command check. Did you mean aims-lint?"],
    [["help"], "There is no path and no command help. Did you mean aims-lint --help?"],
    [["--format", "json", "coverage"], "A command stands before its options: aims-lint coverage."],
  ])("that is not one is refused with what was meant: %j", (args, message) => {
    const { status, stdout, stderr } = run(args, { cwd: dirname(bin) });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });

  test("and a folder of the same name are told apart by ./", () => {
    const cwd = repository({
      "coverage/ai-policy.md": "# AI policy\n",
      "aims/ai-policy.md": "# AI policy\n",
    });
    expect(run(["coverage", ...today], { cwd }).stdout).toContain("Coverage of ISO/IEC 42001:2023");
    expect(run(["./coverage", ...today], { cwd }).stdout).toContain("coverage/ai-policy.md");
  });
});

test("a repository that wants to mislead gets nothing raw out of any command", () => {
  const evil = "Kaj\u001b[2J\u202e [x](http://evil) @octocat |";
  const folder = repository({
    "aims/systems.yaml": `systems:\n  - id: SYS-001\n    name: ${JSON.stringify(evil)}\n    status: production\n`,
    "aims/plan.md": `# Risk treatment plan\n\n| Action ID | Action | Due |\n|---|---|---|\n| ACT-1 | ::error::\u001b[31mx | 2027-01-01 |\n`,
  });
  const commands = [
    ["coverage"],
    ["coverage", "--format", "markdown"],
    ["coverage", "--format", "csv"],
    ["trace", "SYS-001"],
    ["trace", "SYS-001", "--format", "markdown"],
    ["due"],
    ["due", "--format", "ics"],
  ];
  for (const args of commands) {
    const { stdout, stderr } = run([...args, folder, ...today], { env: { GITHUB_ACTIONS: "true" } });
    const printed = (stdout + stderr).replaceAll("\r\n", "\n");
    expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(printed).not.toMatch(/^\s*(?:::|##\[)/m);
  }
});
