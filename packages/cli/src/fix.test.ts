import { execFileSync, spawn } from "node:child_process";
import {
  cpSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { bin, fixture, repository, run } from "./testing/run-built.ts";

const today = ["--today", "2026-11-21"];
const ids = ["A.2.2", "A.2.3", "A.2.4"];
const soa = (rows: readonly string[]): string =>
  `# Statement of Applicability\n\n| Control | Title | Applicable |\n| --- | --- | --- |\n${rows.map((id) => `| ${id} | | |`).join("\n")}\n`;
const readme = "# Our AIMS\r\n\r\nSee the [scope](scope.md) and the [method](Risk/method.md).\r\n";
const files = {
  "aims/README.md": `\uFEFF${readme}`,
  "aims/context/scope.md": "# Scope of the AIMS\n\n**Owner:** Jane Doe\n",
  "aims/risk/method.md": "# Risk method\n\n**Owner:** Jane Doe\n",
};
const mended = `\uFEFF${readme.replace("scope.md", "context/scope.md").replace("Risk/", "risk/")}`;

/** All files below a folder with their bytes. */
function contentOf(root: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((path) => !path.startsWith(".git") && lstatSync(join(root, path)).isFile())
      .sort()
      .map((path) => [path, readFileSync(join(root, path), "latin1")]),
  );
}

function copyOf(folder: string): string {
  const root = mkdtempSync(join(tmpdir(), "aims-lint-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(folder, root, { recursive: true, verbatimSymlinks: true });
  return root;
}

function apply(root: string, patch: string): void {
  const env = { ...process.env, GIT_CEILING_DIRECTORIES: dirname(root), GIT_CONFIG_GLOBAL: "/dev/null" };
  execFileSync("git", ["apply", patch], { cwd: root, env });
}

describe("--fix", () => {
  test("writes, shows what it wrote, and reports what is left", () => {
    const cwd = repository(files);
    const { status, stdout, stderr } = run(["--fix", ...today], { cwd });
    expect(readFileSync(join(cwd, "aims/README.md"), "utf8")).toBe(mended);
    expect(stderr).toBe("aims-lint: Fixed 2 findings in 1 file.\n");
    expect(stdout).toContain("+See the [scope](context/scope.md) and the [method](risk/method.md).\n");
    expect(stdout).toContain("Checked on 2026-11-21");
    expect(stdout).not.toContain("links-resolve");
    expect(status).toBe(1);
  });

  test("a second time finds nothing to do", () => {
    const cwd = repository(files);
    run(["--fix", ...today], { cwd });
    const before = contentOf(cwd);
    const { stderr } = run(["--fix", ...today], { cwd });
    expect(stderr).toContain("Nothing was found that can be fixed");
    expect(contentOf(cwd)).toEqual(before);
  });

  test("leaves the standard output to a report for programs", () => {
    const cwd = repository(files);
    const report = JSON.parse(run(["--fix", "--format", "json", ...today], { cwd }).stdout);
    expect(report.findings.filter(({ rule }: { rule: string }) => rule === "links-resolve")).toEqual([]);
    expect(readFileSync(join(cwd, "aims/README.md"), "utf8")).toBe(mended);
  });

  test("fixes only what is asked for", () => {
    const cwd = repository({ ...files, "aims/soa.md": soa(ids) });
    run(["--fix", "--rule", "soa-complete", ...today], { cwd });
    expect(readFileSync(join(cwd, "aims/README.md"), "utf8")).toBe(files["aims/README.md"]);
    expect(readFileSync(join(cwd, "aims/soa.md"), "utf8").match(/^\| A/gm)).toHaveLength(38);
    run(["--fix", join(cwd, "aims/risk"), ...today], { cwd });
    expect(readFileSync(join(cwd, "aims/README.md"), "utf8")).toBe(files["aims/README.md"]);
  });

  test("is 0 where nothing is left", () => {
    const cwd = repository(files);
    expect(run(["--fix", "--rule", "links-resolve", ...today], { cwd }).status).toBe(0);
  });

  test("says that it leaves known debt alone", () => {
    const cwd = repository(files);
    run(["--write-baseline", ...today], { cwd });
    const { stderr } = run(["--fix", "--rule", "links-resolve", ...today], { cwd });
    expect(stderr).toContain("Left alone, though there is a fix: 2 findings known as debt.");
    expect(readFileSync(join(cwd, "aims/README.md"), "utf8")).toBe(files["aims/README.md"]);
  });

  test("says what it leaves alone, and why", () => {
    const cwd = repository({
      ...files,
      "aims/README.md": "# Our AIMS\n\n<<<<<<< HEAD\nSee [x](scope.md)\n=======\n>>>>>>> b\n",
    });
    const { stderr } = run(["--fix", ...today], { cwd });
    expect(stderr).toContain(
      "aims/README.md:4:9: not fixed (links-resolve, Write context/scope.md): aims/README.md holds the marks of a merge",
    );
  });

  test.each([
    [["--dry-run"], "--dry-run goes with --fix"],
    [["--scaffold"], "--scaffold goes with --fix."],
    [["--fix", "--dry-run", "--format", "json"], "--dry-run prints a patch, which has no --format."],
  ])("%j is no use", (args, message) => {
    const { status, stderr } = run(args, { cwd: repository(files) });
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe("--fix --dry-run", () => {
  test.each([
    ["a repository with a byte order mark and line ends of Windows", () => repository(files), []],
    ["the flawed fixture, empty places too", () => copyOf(fixture("flawed")), ["--scaffold"]],
    ["what is hostile", () => copyOf(fixture("hostile")), ["--scaffold"]],
  ])("writes nothing; git makes of its patch what --fix makes: %s", (_name, make, options) => {
    const root = make();
    const before = contentOf(root);
    const patch = join(mkdtempSync(join(tmpdir(), "aims-lint-")), "fix.patch");
    const args = ["--fix", ...options, root, ...today];
    const dry = run([...args, "--dry-run", "--output", patch]);
    expect(dry.stdout).toBe("");
    expect(contentOf(root)).toEqual(before);
    const fixed = copyOf(root);
    const real = run(["--fix", ...options, fixed, ...today]);
    expect(dry.status).toBe(real.status);
    expect(contentOf(fixed)).not.toEqual(before);
    apply(root, patch);
    expect(contentOf(root)).toEqual(contentOf(fixed));
  });

  test("prints the patch for a pipe", () => {
    const cwd = repository(files);
    const { stdout, stderr } = run(["--fix", "--dry-run", ...today], { cwd });
    expect(stderr).toContain("Would fix 2 findings in 1 file.");
    const patch = join(cwd, "a.patch");
    writeFileSync(patch, stdout);
    apply(cwd, patch);
    expect(readFileSync(join(cwd, "aims/README.md"), "utf8")).toBe(mended);
  });
});

test("a run that is killed leaves whole files, and the next one clears up", {
  timeout: 240_000,
}, async () => {
  const count = 100;
  // AIMS_LINT_KILLS=20 kills as often as somebody who has changed the writing may want.
  const rounds = Number(process.env.AIMS_LINT_KILLS ?? 3);
  const many = Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `aims/d${at % 5}/page-${at}/README.md`,
      `# Page\n\nSee the [scope](scope.md).\n\n${"Much has been said of this. ".repeat(2000)}\n`,
    ]),
  );
  const texts = { ...many, "aims/context/scope.md": files["aims/context/scope.md"] };
  const args = [bin, "--fix", "--rule", "links-resolve", ...today];
  let interrupted = 0;
  for (let round = 0; round < rounds; round++) {
    const cwd = repository(texts);
    const child = spawn(process.execPath, args, { cwd, stdio: "ignore" });
    const ended = new Promise((resolve) => child.on("exit", resolve));
    const isOver = (): boolean => child.exitCode !== null || child.signalCode !== null;
    const first = join(cwd, "aims/d0/page-0/README.md");
    const untouched = statSync(first).ino;
    while (statSync(first).ino === untouched && !isOver()) await wait(1);
    await wait((round * 7) % 40);
    child.kill("SIGKILL");
    await ended;
    const after = contentOf(cwd);
    const changed = Object.entries(many).filter(([path, before]) => {
      const now = after[path];
      expect([before, before.replace("(scope.md)", "(../../context/scope.md)")]).toContain(now);
      return now !== before;
    });
    if (changed.length < count) interrupted++;
    // What is left over lies in a folder that is written to again.
    const folder = Object.keys(many).find((path) => after[path] === many[path]) ?? "aims/d0/page-0/README.md";
    writeFileSync(join(cwd, dirname(folder), ".README.md.0123456789ab.tmp"), "half");
    writeFileSync(join(cwd, dirname(folder), ".README.md.tmp"), "somebody's own");
    run(["--fix", "--rule", "links-resolve", ...today], { cwd });
    const left = Object.keys(contentOf(cwd)).filter((path) => path.endsWith(".tmp"));
    if (changed.length < count) expect(left).toEqual([join(dirname(folder), ".README.md.tmp")]);
    rmSync(cwd, { recursive: true, force: true });
  }
  expect(interrupted).toBeGreaterThan(0);
});
