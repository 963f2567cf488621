import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { repository, run } from "../testing/run-built.ts";

const today = ["--today", "2026-11-21"];

const risks = `# Was schiefgehen kann

| Risikonummer | Beschreibung | Eintrittswahrscheinlichkeit | Schadensausmaß | Zuständige Person | Stand |
| --- | --- | --- | --- | --- | --- |
| R-001 | Die KI benachteiligt Bewerber | 4 | 5 | Ana Silva | offen |
| R-002 | Die KI verrät Geheimnisse | 2 | 4 | Rui Costa | erledigt |
| R-003 | Niemand prüft die Ergebnisse | 3 | 3 | Ana Silva | halb vergessen |
`;
const files = {
  "firma/risiken.md": risks,
  "firma/notizen.md": "# Notizen\n\nNichts.\n",
  "src/lib.md": "# Code\n",
};
const configuration = (folder: string): string => readFileSync(join(folder, "aims-lint.config.yaml"), "utf8");

test("a file right in the project makes the project the root, in a configuration that can be used", () => {
  const folder = repository({ "risiken.md": risks });
  expect(run(["adopt", ...today], { cwd: folder }).status).toBe(0);
  expect(configuration(folder)).toContain('roots:\n  - "."\n');
  const { files: read } = JSON.parse(run(["--format", "json", ...today], { cwd: folder }).stdout);
  expect(read.read).toContainEqual(expect.objectContaining({ path: "risiken.md", records: 3 }));
});

describe("a folder that nobody has configured", () => {
  const folder = repository(files);
  const { stdout, stderr, status } = run(["adopt", ...today], { cwd: folder });

  test("is adopted", () => expect([status, stderr]).toEqual([0, ""]));
  test("each guess is shown with its evidence, and what is left alone", () => {
    expect(stdout).toContain("firma/risiken.md\n");
    expect(stdout).toContain("    Zuständige Person → owner  (likely: says the same as owner)\n");
    expect(stdout).toContain("    offen → open  (status)\n");
    expect(stdout).toContain("    words that are not understood: halb vergessen (status)\n");
    expect(stdout).toMatch(/Left alone\n {2}nothing in it .*\n {4}firma\/notizen\.md\n/);
    expect(stdout).toMatch(/aims-lint --write-baseline/);
  });
  test("is read as proposed from then on", () => {
    const { files: read, findings } = JSON.parse(run(["--format", "json", ...today], { cwd: folder }).stdout);
    expect(read.read.filter(({ kinds }: { kinds: unknown[] }) => kinds.length > 0)).toMatchObject([
      { path: "firma/risiken.md", kinds: [{ kind: "risk" }], records: 3 },
    ]);
    const unreadable = findings.filter(({ rule }: { rule: string }) => rule === "value-readable");
    expect(unreadable.map(({ message }: { message: string }) => message)).toEqual([
      expect.stringContaining("halb vergessen"),
    ]);
  });
  test("is adopted once: a second time nothing changes", () => {
    const before = configuration(folder);
    const again = run(["adopt", ...today], { cwd: folder });
    expect(again.status).toBe(0);
    expect(again.stdout).toContain("Nothing has to be configured");
    expect(configuration(folder)).toBe(before);
  });
});

test("with --dry-run a patch goes to stdout, the report to stderr, and nothing is written", () => {
  const folder = repository(files);
  const { stdout, stderr, status } = run(["adopt", "--dry-run", ...today], { cwd: folder });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^diff --git a\/aims-lint\.config\.yaml/);
  expect(stderr).toContain("firma/risiken.md");
  expect(existsSync(join(folder, "aims-lint.config.yaml"))).toBe(false);
});

describe("a configuration that is there", () => {
  test("keeps what it says", () => {
    const before = "# ours\nrules:\n  links-resolve: off # for now\nroots: [firma]\n";
    const folder = repository({ ...files, "aims-lint.config.yaml": before });
    expect(run(["adopt", ...today], { cwd: folder }).status).toBe(0);
    expect(configuration(folder).startsWith(before)).toBe(true);
    expect(configuration(folder)).toContain("Zuständige Person");
  });
  test("is left alone where it is a program, and what to add is printed", () => {
    const program = 'export default { roots: ["firma"] };\n';
    const folder = repository({ ...files, "aims-lint.config.mjs": program });
    const { stdout, stderr, status } = run(["adopt", "--allow-plugins", ...today], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toContain("Add to it what is printed.");
    expect(stdout).toContain("      owner:\n        - Zuständige Person\n");
    expect(existsSync(join(folder, "aims-lint.config.yaml"))).toBe(false);
    expect(run(["adopt", ...today], { cwd: folder }).stderr).toContain("--allow-plugins");
  });
  test("is refused where it is wrong", () => {
    const folder = repository({ ...files, "aims-lint.config.yaml": "root: firma\n" });
    const { stderr, status } = run(["adopt", ...today], { cwd: folder });
    expect([status, stderr]).toEqual([2, expect.stringContaining("Did you mean roots?")]);
  });
});

test("the conventional roots stay roots where another one joins them", () => {
  const soa = "# SoA\n\n| Control | Applicable |\n| --- | --- |\n| A.2.2 | yes |\n";
  const folder = repository({ ...files, "aims/soa.md": `${soa}\nAI.\n` });
  run(["adopt", "--include-doubtful", ...today], { cwd: folder });
  expect(configuration(folder)).toContain("roots:\n  - aims\n  - firma\n");
});

describe("what is not adopted", () => {
  test.each([
    ["a folder without documents", {}, []],
    [
      "documents of another kind",
      { "README.md": "# Tool\n\n| Option | Help |\n| --- | --- |\n| a | b |\n" },
      [],
    ],
    ["a page about AI in software", { "docs/ai.md": "# AI features\n\nOur AI completes words.\n" }, []],
    ["a folder that is not there", files, ["nowhere"]],
    ["two folders", files, ["firma", "src"]],
  ])("%s", (_what, given, words) => {
    const { status, stderr } = run(["adopt", ...words, ...today], { cwd: repository(given) });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^aims-lint: /);
  });
});

test("what a repository says reaches neither the terminal nor the configuration as it is", () => {
  const evil = "Eigner\u001b[31m \u202e: [x]";
  const folder = repository({
    "firma/risiken\u0007 {a}.md": risks
      .replace("Zuständige Person", "Risikoinhaberin (\u001b[31m)")
      .replace("Stand", evil),
  });
  const { stdout, status } = run(["adopt", ...today], { cwd: folder });
  expect(status).toBe(0);
  expect(stdout).not.toMatch(/[\u0007\u001b\u202e]/);
  expect(configuration(folder)).not.toMatch(/[\u0007\u001b]/);
  expect(run(["--format", "json", ...today], { cwd: folder }).status).not.toBe(2);
});
