import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { repository, run } from "./testing/run-built.ts";

const name = "aims-lint.baseline.json";
const today = ["--today", "2026-11-21"];
const row = (id: string, owner: string) => `| ${id} | Biased scores | ${owner} | 3 | 4 |\n`;
const register = (...rows: string[]) =>
  `# AI risk register\n\n| Risk ID | Description | Owner | Likelihood | Impact |\n| --- | --- | --- | --- | --- |\n${rows.join("")}`;

/** A project with one risk that nobody owns, and the debt of it taken on. */
function adopted(): string {
  const cwd = repository({ "aims/risks.md": register(row("R-1", ""), row("R-2", "Jane Doe")) });
  const { status, stderr } = run(["--write-baseline", ...today], { cwd });
  expect([status, stderr]).toEqual([
    0,
    expect.stringMatching(/Wrote aims-lint.baseline.json: \d+ added, 0 known before\.\n$/),
  ]);
  return cwd;
}

const debt = (cwd: string): { rule: string; subject: string; since: string }[] =>
  JSON.parse(readFileSync(join(cwd, name), "utf8")).known;
const owners = (cwd: string) => debt(cwd).filter(({ rule }) => rule === "risk-owned");

describe("a project whose debt was taken on", () => {
  test("passes, and says what is known", () => {
    const cwd = adopted();
    const { status, stdout } = run(today, { cwd });
    expect(status).toBe(0);
    expect(stdout).toMatch(/Findings {2}no errors, no warnings, 0 info, in 0 of 1 file; (\d+) known\n/);
    expect(stdout).toMatch(/Baseline {2}\d+ known, 0 new, 0 paid {2}\(aims-lint\.baseline\.json\)\n/);
    expect(stdout).not.toContain("R-1 has no owner");
    expect(run(["--show-known", ...today], { cwd }).stdout).toMatch(/risk-owned .*known since 2026-11-21/);
  });

  test("fails for what is new, and shows only that", () => {
    const cwd = adopted();
    writeFileSync(
      join(cwd, "aims/risks.md"),
      register(row("R-3", ""), row("R-1", ""), row("R-2", "Jane Doe")),
    );
    const { stdout } = run(["--rule", "risk-owned", "--max-warnings", "0", ...today], { cwd });
    expect(stdout).toContain("R-3 has no owner");
    expect(stdout).not.toContain("R-1 has no owner");
    const json = JSON.parse(run(["--format", "json", ...today], { cwd }).stdout);
    const known = json.findings
      .filter(({ rule }: { rule: string }) => rule === "risk-owned")
      .map(({ subject, known }: { subject: string; known: unknown }) => [subject, known]);
    expect(known).toEqual([
      ["risk:R-3", null],
      ["risk:R-1", { since: "2026-11-21" }],
    ]);
    expect(json.baseline).toMatchObject({ path: name, isWhole: true, paid: [] });
  });

  test("gets a shorter file when debt is paid, and is told so", () => {
    const cwd = adopted();
    expect(owners(cwd)).toHaveLength(1);
    writeFileSync(join(cwd, "aims/risks.md"), register(row("R-1", "Jane Doe"), row("R-2", "Jane Doe")));
    const { stdout, stderr } = run([], { cwd });
    expect(stdout).toMatch(/Baseline {2}\d+ known, 0 new, 1 paid/);
    expect(stderr).toContain(
      "1 known finding is paid. aims-lint.baseline.json was brought up to date; commit it.",
    );
    expect(owners(cwd)).toEqual([]);
    expect(run([], { cwd }).stdout).toMatch(/Baseline {2}\d+ known, 0 new, 0 paid/);
  });

  test.each([
    ["on CI, where it is only said", [], { CI: "true" }, "1 known finding is paid. Run aims-lint where"],
    ["for another day", today, {}, ""],
    ["for a part of it", ["--rule", "risk-owned"], {}, ""],
    ["for a path", ["aims/risks.md"], {}, ""],
  ])("keeps its file %s", (_name, args, env, said) => {
    const cwd = adopted();
    const before = readFileSync(join(cwd, name), "utf8");
    writeFileSync(join(cwd, "aims/risks.md"), register(row("R-1", "Jane Doe"), row("R-2", "Jane Doe")));
    expect(run(args, { cwd, env }).stderr).toContain(said);
    expect(readFileSync(join(cwd, name), "utf8")).toBe(before);
  });

  test("may be moved to other files and folders", () => {
    const cwd = adopted();
    rmSync(join(cwd, "aims/risks.md"));
    const moved = repository({
      "docs/aims/registers/ai-risks.md": register(row("R-2", "Jane Doe"), row("R-1", "")),
      [name]: readFileSync(join(cwd, name), "utf8"),
    });
    expect(run(today, { cwd: moved }).stdout).toMatch(/Baseline {2}\d+ known, 0 new, 0 paid/);
  });
});

describe("taking on debt", () => {
  test("again says what it adds and keeps the old days", () => {
    const cwd = adopted();
    writeFileSync(join(cwd, "aims/risks.md"), register(row("R-1", ""), row("R-2", "")));
    const { stderr } = run(["--write-baseline", "--today", "2026-12-24"], { cwd });
    expect(stderr).toMatch(/Wrote aims-lint.baseline.json: 1 added, \d+ known before\.\n$/);
    expect(owners(cwd).map(({ subject, since }) => [subject, since])).toEqual([
      ["risk:R-1", "2026-11-21"],
      ["risk:R-2", "2026-12-24"],
    ]);
  });

  test("can be tried", () => {
    const cwd = repository({ "aims/risks.md": register(row("R-1", "")) });
    const { stdout, stderr } = run(["--write-baseline", "--dry-run", ...today], { cwd });
    expect(stdout).toContain(`+++ b/${name}\n`);
    expect(stderr).toContain("Would write");
    expect(() => readFileSync(join(cwd, name))).toThrow();
  });

  test("of no answer is refused", () => {
    const cwd = repository({ "aims/notes.md": "# Notes\n\nSomething.\n" });
    const { status, stderr } = run(["--write-baseline", ...today], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain("The baseline was not written, since this is no answer.");
    expect(() => readFileSync(join(cwd, name))).toThrow();
  });

  test("does not make a document that cannot be read pass", () => {
    const cwd = repository({
      "aims/risks.md": register(row("R-1", "")),
      "aims/more-risks.yaml": "risks: [\n",
    });
    const { status, stdout } = run(["--write-baseline", ...today], { cwd });
    expect(status).toBe(1);
    expect(stdout).toContain("document-parses");
    expect(debt(cwd).map(({ rule }) => rule)).not.toContain("document-parses");
  });

  test.each([
    [["--rule", "risk-owned"], "--write-baseline goes without --rule."],
    [["aims/risks.md"], "--write-baseline takes on the whole project."],
  ])("of a part is refused: %j", (args, message) => {
    const cwd = repository({ "aims/risks.md": register(row("R-1", "")) });
    const { status, stderr } = run(["--write-baseline", ...args, ...today], { cwd });
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  test("goes where the configuration says; a file that is named has to be there", () => {
    const cwd = repository({
      "aims/risks.md": register(row("R-1", "")),
      "aims-lint.config.yaml": "baseline: governance/debt.json\n",
    });
    expect(run(today, { cwd })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("names the baseline governance/debt.json, which is not there"),
    });
    expect(run(["--write-baseline", ...today], { cwd }).stderr).toContain("Wrote governance/debt.json");
    expect(run(today, { cwd }).stdout).toContain("0 new, 0 paid  (governance/debt.json)");
  });
});

test("a baseline that cannot be read is no answer, and its line is named", () => {
  const cwd = adopted();
  writeFileSync(join(cwd, name), readFileSync(join(cwd, name), "utf8").replace('"rule":', '"role":'));
  for (const args of [today, ["--write-baseline", ...today], ["due", ...today]]) {
    const { status, stderr } = run(args, { cwd });
    expect([status, stderr]).toEqual([2, expect.stringContaining(`${name}:4:`)]);
  }
});
