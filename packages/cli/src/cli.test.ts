import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { bin, fixture, repository, run } from "./testing/run-built.ts";

const today = ["--today", "2026-11-21"];

describe("the exit code", () => {
  test("is 0 where there is no error", () => {
    const { status, stdout, stderr } = run(["--no-history", fixture("conformant"), ...today]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("no errors, no warnings");
  });

  test("is 1 where there are errors", () => {
    expect(run([fixture("flawed"), ...today]).status).toBe(1);
  });

  test("is 1 where there are more warnings than allowed", () => {
    const only = ["--rule", "model-card-complete", fixture("flawed"), ...today];
    expect(run(only).status).toBe(0);
    expect(run([...only, "--max-warnings", "0"]).status).toBe(1);
  });

  test.each([
    [["--formt", "json"], "There is no option --formt. Did you mean --format?"],
    [["--format", "xml"], "There is no format xml"],
    [
      ["--rule", "soa-complet", fixture("flawed")],
      "There is no rule soa-complet. Did you mean soa-complete?",
    ],
    [["--requirement", "A.5.1", fixture("flawed")], "There is no requirement A.5.1."],
    [["--today", "2026-02-30", fixture("flawed")], "2026-02-30"],
    [["no-such-folder"], "no-such-folder"],
  ])("is 2 for %j", (args, message) => {
    const { status, stdout, stderr } = run(args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test("is 2 where no AIMS is found, with where it was looked for", () => {
    const { status, stdout, stderr } = run([], { cwd: repository({}) });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("Looked for aims/, docs/aims/");
  });

  test.each([
    ["an AIMS of notes", repository({ "aims/notes.md": "# Notes\n\nSomething.\n" }), "aims/notes.md"],
    ["a folder without an AIMS", fixture("empty"), "README.md"],
  ])("is 2 where nothing is recognised, with what was seen: %s", (_name, path, seen) => {
    const { status, stdout } = run([path]);
    expect(status).toBe(2);
    expect(stdout).toContain(seen);
    expect(stdout).toContain("This is no answer: No document was recognised");
  });

  test("is 2 for a bad configuration, with the place and the nearest name", () => {
    const cwd = repository({
      "aims/a.md": "# AI policy\n",
      "aims-lint.config.yaml": "rules:\n  soa-complet: off\n",
    });
    const { status, stderr } = run([], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain("aims-lint.config.yaml:2:3");
    expect(stderr).toContain("Did you mean soa-complete?");
  });
});

describe("the report", () => {
  test("is JSON of version 1, with lines and columns from 1", () => {
    const report = JSON.parse(run(["--format", "json", fixture("flawed"), ...today]).stdout);
    expect(report).toMatchObject({ version: 1, today: "2026-11-21", standard: ["ISO/IEC 42001:2023"] });
    expect(report.findings[0]).toMatchObject({ path: "aims/README.md", start: { line: 17 }, waived: null });
    expect(report.coverage).toHaveLength(70);
  });

  test("is the same bytes in another zone, another locale and another folder", () => {
    const args = ["--format", "json", fixture("flawed"), ...today];
    const plain = run(args).stdout;
    const elsewhere = { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };
    expect(run(args, { env: elsewhere, cwd: dirname(bin) }).stdout).toBe(plain);
    expect(
      run(
        args.filter((arg) => arg !== fixture("flawed")),
        { cwd: join(fixture("flawed"), "aims") },
      ).stdout,
    ).toBe(plain);
  });

  test("can be narrowed down to a path, while everything is read", () => {
    const report = JSON.parse(
      run(["--format", "json", join(fixture("flawed"), "aims/impact"), ...today]).stdout,
    );
    expect(new Set(report.findings.map(({ path }: { path: string }) => dirname(path)))).toEqual(
      new Set(["aims/impact"]),
    );
    expect(report.files.read.length).toBeGreaterThan(80);
  });

  test("goes to a file whole or not at all", () => {
    const folder = repository({});
    const { stdout, status } = run(["--output", join(folder, "report.txt"), fixture("flawed"), ...today]);
    expect([stdout, status]).toEqual(["", 1]);
    expect(readFileSync(join(folder, "report.txt"), "utf8")).toContain("Findings  ");
    expect(readdirSync(folder)).toEqual(["report.txt"]);
    expect(run(["--output", join(folder, "no/such/report.txt"), fixture("flawed"), ...today]).status).toBe(2);
  });

  test.runIf(existsSync("/dev/full"))("that a full disk does not take is no answer", () => {
    const { status, stderr } = spawnSync(
      "sh",
      ["-c", `exec "${process.execPath}" "${bin}" "${fixture("flawed")}" > /dev/full`],
      { encoding: "utf8" },
    );
    expect(status).toBe(2);
    expect(stderr).toContain("aims-lint: ");
  });

  test("that nobody reads to the end ends quietly, with the code of the check", async () => {
    const child = spawn(process.execPath, [bin, "--format", "json", fixture("flawed"), ...today], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let stderr = "";
    child.stderr.on("data", (data) => {
      stderr += data;
    });
    child.stdout.once("readable", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect([code, stderr]).toEqual([1, ""]);
  });
});

describe("a repository that wants to mislead", () => {
  const evil = "aims/\u001b[31mred\n::error::pwned.md";

  test("gets nothing raw onto the terminal or into the log", () => {
    const folder = repository({
      [evil]: "# AI policy\n\n**Owner:** \u001b[2J\u202eJane\n\n::error::pwned\n",
    });
    for (const args of [[], ["--format", "json"]]) {
      const { stdout, stderr } = run([...args, folder, ...today], { env: { GITHUB_ACTIONS: "true" } });
      const printed = stdout + stderr;
      expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      expect(printed).not.toMatch(/^\s*(?:::|##\[)/m);
    }
  });

  test("has nothing of it run", () => {
    const canary = "require('fs').writeFileSync(__dirname + '/canary', '')";
    const module =
      "import { writeFileSync } from 'node:fs'; writeFileSync(new URL('./canary', import.meta.url), '');";
    const folder = repository({
      "aims/ai-policy.md": "---js\nrequire('fs').writeFileSync('canary', '')\n---\n# AI policy\n",
      "aims-lint.config.js": canary,
      "aims-lint.config.cjs": canary,
      "aims-lint.config.mjs": module,
      "aims-lint.config.ts": module,
      ".aims-lintrc.js": canary,
      "package.json": '{"aims-lint": {"plugins": ["./plugin.cjs"]}, "type": "module"}',
      "plugin.cjs": canary,
      "node_modules/aims-lint-plugin-x/index.js": canary,
      ".npmrc": "node-options=--require ./plugin.cjs",
    });
    run([folder, ...today], { cwd: folder });
    expect(readdirSync(folder, { recursive: true })).not.toContain("canary");
    expect(existsSync(join(folder, "node_modules/aims-lint-plugin-x/canary"))).toBe(false);
  });
});

test("--version and --help say what they are asked", () => {
  expect(run(["--version"]).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(run(["--help"]).stdout).toContain("Usage: aims-lint");
});

test("Ctrl-C ends it as a signal does", async () => {
  const folder = repository(
    Object.fromEntries(
      Array.from({ length: 400 }, (_, n) => [`aims/risks/${n}.md`, `# Risk\n\n**ID:** R-${n}\n`.repeat(40)]),
    ),
  );
  const child = spawn(process.execPath, [bin, folder], { stdio: "ignore" });
  setTimeout(() => child.kill("SIGINT"), 150);
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) =>
    child.on("close", (...end) => resolve(end)),
  );
  expect(signal === "SIGINT" || code === 130).toBe(true);
});
