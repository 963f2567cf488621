import { cpSync, existsSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fixture, repository, run } from "../testing/run-built.ts";

const csv =
  "AI risks 2026\n\nRisk ID;Title;Likelihood;Notes\nR-001;Drift;4;ask, then act\nR-002;Bias;often and more;\n";

/** The command, in a project. */
const at =
  (cwd: string) =>
  (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
    run(args, { cwd });

const text = (folder: string, path: string): string => readFileSync(join(folder, path), "utf8");

/** A copy of the conformant repository, to write into. */
function conformant(): string {
  const folder = mkdtempSync(join(tmpdir(), "aims-lint-"));
  cpSync(fixture("conformant"), folder, { recursive: true });
  return folder;
}

describe("import", () => {
  test("shows the columns and writes nothing until somebody has confirmed them", () => {
    const folder = repository({ "risks.csv": csv });
    const { status, stdout, stderr } = at(folder)("import", "risks.csv", "--as", "risk");
    expect(status).toBe(2);
    expect(stdout).toContain("Left out above the names of the columns, row 1: AI risks 2026");
    expect(stdout).toMatch(/Risk ID +→ id +a known name of the field; 2 of 2 cells can be read/);
    expect(stdout).toMatch(/Notes +→ \(kept\) +no field has this name/);
    expect(stderr).toContain("Nobody has confirmed the columns, so nothing was written.");
    expect(existsSync(join(folder, "aims"))).toBe(false);
  });

  test("begins a register where there is none, and the next check reads it", () => {
    const folder = repository({ "risks.csv": csv });
    const imported = at(folder)("import", "risks.csv", "--as", "risk", "--yes");
    expect(imported).toMatchObject({ status: 0, stderr: "" });
    expect(imported.stdout).toContain(
      "2 records added, 0 there already, 0 that differ.\ncreated aims/risk-register.md",
    );
    expect(text(folder, "aims/risk-register.md")).toBe(
      "# Risk register\n\n| Risk ID | Title | Likelihood | Notes |\n| --- | --- | --- | --- |\n" +
        "| R-001 | Drift | 4 | ask, then act |\n| R-002 | Bias | often and more | |\n",
    );
    const exported = at(folder)("export", "risk").stdout;
    expect(exported).toBe(
      "Risk ID,Title,Likelihood,Notes,aims-lint: written at\r\n" +
        'R-001,Drift,4,"ask, then act",aims/risk-register.md:5\r\n' +
        "R-002,Bias,often and more,,aims/risk-register.md:6\r\n",
    );
  });

  test("a second time adds nothing, says what differs, and changes it only when asked", () => {
    const folder = repository({ "risks.csv": csv });
    const command = at(folder);
    command("import", "risks.csv", "--as", "risk", "--yes");
    const before = text(folder, "aims/risk-register.md");
    writeFileSync(join(folder, "risks.csv"), csv.replace("Drift;4", "Drift;5"));
    const again = command("import", "risks.csv", "--as", "risk", "--yes");
    expect(again.stdout).toContain("R-001 (aims/risk-register.md:5), Likelihood: “4” here, “5” in the file");
    expect(again.stdout).toContain("0 records added, 1 there already, 1 that differ.");
    expect(text(folder, "aims/risk-register.md")).toBe(before);
    command("import", "risks.csv", "--as", "risk", "--yes", "--update");
    expect(text(folder, "aims/risk-register.md")).toBe(before.replace("| 4 |", "| 5 |"));
  });

  test("the patch of --dry-run stands alone on the standard output", () => {
    const folder = repository({ "risks.csv": csv });
    const { status, stdout, stderr } = at(folder)("import", "risks.csv", "--as", "risk", "--dry-run");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^diff --git a\/aims\/risk-register\.md /);
    expect(stderr).toContain("2 records added");
    expect(existsSync(join(folder, "aims"))).toBe(false);
  });

  test.each([
    ["yaml", "aims/more-risks.yaml", "- id: R-001"],
    ["csv", "aims/risk-log.csv", "Risk ID,Title,Likelihood,Notes"],
  ])("--to decides the layout: %s", (_layout, path, content) => {
    const folder = repository({ "risks.csv": csv });
    expect(at(folder)("import", "risks.csv", "--as", "risk", "--yes", "--to", path).status).toBe(0);
    expect(text(folder, path)).toContain(content);
  });

  test("a column that the register does not have is named, and nothing is lost silently", () => {
    const folder = conformant();
    writeFileSync(join(folder, "more.csv"), "Risk ID,Description,Mood\nR-900,New,good\n");
    const refused = at(folder)("import", "more.csv", "--as", "risk", "--yes");
    expect(refused).toMatchObject({ status: 2 });
    expect(refused.stderr).toContain("aims/risk/risk-register.md has no column for Mood.");
    const taken = at(folder)("import", "more.csv", "--as", "risk", "--yes", "--column", "Mood=-");
    expect(taken.stdout).toContain("1 record added");
    expect(text(folder, "aims/risk/risk-register.md")).toContain("\n| R-900 | | | New |");
  });

  test("names in the organisation's words are known", () => {
    const folder = repository({
      "aims-lint.config.yaml": "aliases:\n  risk:\n    fields: { owner: [Verantwortlich] }\n",
      "aims/README.md": "# Notes\n",
      "risks.csv": "Risk ID,Verantwortlich\nR-001,Jana\n",
    });
    const { stdout } = at(folder)("import", "risks.csv", "--as", "risk", "--yes");
    expect(stdout).toMatch(/Verantwortlich +→ owner +a known name of the field/);
  });

  test.each([
    [["import", "risks.csv"], "Say what the rows are: --as risk"],
    [["import", "--as", "risk"], "Name one file to import."],
    [["import", "risks.csv", "--as", "rsik"], "There is no kind rsik. Did you mean risk?"],
    [["import", "risks.csv", "--as", "policy"], "A policy is a whole document and no row of a register."],
    [["import", "nowhere.csv", "--as", "risk"], "nowhere.csv is not there."],
    [
      ["import", "risks.csv", "--as", "risk", "--column", "Titel=title"],
      "There is no column Titel. Did you mean Title?",
    ],
    [
      ["import", "risks.csv", "--as", "risk", "--column", "Notes=ownr"],
      "risk has no field ownr. Did you mean owner?",
    ],
    [["import", "risks.csv", "--as", "risk", "--to", "../x.md", "--yes"], "lies outside of the project."],
    [
      ["import", "risks.csv", "--as", "risk", "--to", "risks.csv", "--yes"],
      "is no document of the AI management system",
    ],
    [["import", "risks.csv", "--as", "risk", "--from", "probo"], "risks.csv is no export of probo."],
    [["import", "notes.yaml"], "notes.yaml is no export of a tool that is known."],
    [["export"], "Say what to export"],
    [["export", "risk", "--format", "xlsx"], "xlsx is no text: name a file with --output."],
  ])("%s is refused", (args, message) => {
    const folder = repository({ "aims/README.md": "# Notes\n", "risks.csv": csv, "notes.yaml": "a: 1\n" });
    const { status, stderr } = at(folder)(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  test("a rulestatus project gives records of two kinds; a register behind a link is not followed", () => {
    const project = (register: string): Record<string, string> => ({
      "other/.rulestatus.yaml": `system:\n  name: Bot\nevidence:\n  risk_register: ${register}\n`,
    });
    const whole = repository({
      ...project("risks.yaml"),
      "other/risks.yaml": "risks:\n  - id: R-1\n    description: Drift\n",
    });
    const { stdout } = at(whole)("import", "other", "--yes");
    expect(stdout).toContain("created aims/ai-system-inventory.md\ncreated aims/risk-register.md");
    const linked = repository({
      ...project("link.yaml"),
      "secret.yaml": "risks:\n  - id: S-1\n    description: Secret\n",
    });
    symlinkSync(join(linked, "secret.yaml"), join(linked, "other/link.yaml"));
    expect(at(linked)("import", "other", "--yes").stdout).toContain(
      "Not taken over: link.yaml, which could not be read.",
    );
  });
});

describe("export", () => {
  test.each([
    ["risk", "xlsx"],
    ["control", "csv"],
    ["system", "xlsx"],
    ["supplier", "csv"],
    ["monitoring-result", "xlsx"],
    ["treatment", "csv"],
  ])("every %s of the conformant repository comes back from %s as it is", (kind, format) => {
    const folder = conformant();
    const out = `${kind}.${format}`;
    expect(at(folder)("export", kind, "--output", out)).toMatchObject({ status: 0, stdout: "" });
    const { status, stdout } = at(folder)("import", out, "--as", kind, "--yes", "--update");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^0 records added, \d+ there already, 0 that differ\.$/m);
    expect(stdout).not.toMatch(/^(?:changed|created) /m);
  });

  test.each(["md", "yaml"])("a register written as .%s is one that the check reads", (ending) => {
    const folder = conformant();
    at(folder)("export", "supplier", "--output", `aims/copy.${ending}`);
    const records = at(folder)("export", "supplier").stdout.trim().split("\r\n");
    const own = at(conformant())("export", "supplier").stdout.trim().split("\r\n");
    expect(records.length - 1).toBe(2 * (own.length - 1));
  });

  test("what could not be read is said, and fails", () => {
    const folder = repository({
      "aims/risk-register.md": "# Risk register\n\n| Risk ID | Title |\n| --- | --- |\n| R-1 | Drift |\n",
      "aims/broken.yaml": "risks: [\n",
    });
    const { status, stderr } = at(folder)("export", "risk");
    expect(status).toBe(2);
    expect(stderr).toContain("Records may be missing: aims/broken.yaml could not be read whole.");
  });

  test("a register that nobody could read is not told for an empty one", () => {
    const { status, stderr } = at(
      repository({ "aims/risk-register.yaml": "risks:\n  - id: R-1\n   x: [\n" }),
    )("export", "risk");
    expect(status).toBe(2);
    expect(stderr).toContain("Records may be missing: aims/risk-register.yaml could not be read whole.");
    expect(stderr).toContain("No record of the kind risk could be read in the project.");
  });

  test("a log of a runner is not steered by what a repository says", () => {
    const folder = repository({
      "aims/risk-register.md":
        "# Risk register\n\n| Risk ID | Title |\n| --- | --- |\n| R-1 | \u001b[31mred |\n",
    });
    const printed = run(["export", "risk"], { cwd: folder, env: { CI: "1" } }).stdout;
    expect(printed).not.toContain("\u001b");
  });
});
