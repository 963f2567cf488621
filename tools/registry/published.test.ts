import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { createCustomer } from "./customer.ts";

const tsc = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));
const { aimsLint, copy, folder, npm, released, run } = createCustomer();

const register = `# Risk register

| Risk ID | Description | Owner |
| ------- | ----------- | ----- |
| R-001   | Bias        |       |
`;

describe("a release", () => {
  test("writes the version where code says it", () => {
    for (const { folder: own, version } of released.filter(({ name }) => name === "@aims-lint/iso42001"))
      expect(readFileSync(join(own, "src/version.ts"), "utf8")).toContain(`version = "${version}"`);
  });

  test("gives every package one version, and makes them depend on that", () => {
    const versions = new Set(released.map(({ version }) => version));
    expect([...versions]).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
    const [version] = versions;
    expect(version).not.toBe("0.0.0");
    for (const { name, folder: own } of released) {
      const { dependencies = {} } = JSON.parse(readFileSync(join(own, "package.json"), "utf8")) as {
        dependencies?: Record<string, string>;
      };
      const ours = Object.entries(dependencies).filter(([dependency]) =>
        dependency.startsWith("@aims-lint/"),
      );
      expect([name, ours.filter(([, range]) => range !== version)]).toEqual([name, []]);
    }
  });

  test("has a README, the licence and types in each package, and no tests or leftovers of the build", async () => {
    const workspaces = released.map(({ name }) => `--workspace=${name}`);
    const packed = JSON.parse(await npm(["pack", ...workspaces, "--dry-run", "--json"], copy)) as {
      name: string;
      files: { path: string }[];
    }[];
    expect(packed.map(({ name }) => name).sort()).toEqual(released.map(({ name }) => name).sort());
    for (const { name, files } of packed) {
      const paths = files.map(({ path }) => path);
      expect([name, paths]).toEqual([name, expect.arrayContaining(["LICENSE", "README.md", "package.json"])]);
      expect([name, paths.filter((path) => /\.test\.|tsbuildinfo|(?<!\.d)\.ts$|\.map$/.test(path))]).toEqual([
        name,
        [],
      ]);
      if (name !== "aims-lint")
        expect([name, paths]).toEqual([name, expect.arrayContaining(["dist/index.d.ts"])]);
    }
  });
});

describe("an empty project that installs the command", () => {
  let project: string;

  beforeAll(async () => {
    project = folder({ "package.json": "{}", "aims/risk-register.md": register });
    await npm(["install", "aims-lint"], project);
  });

  test("gets one package and nothing else", () => {
    const installed = readdirSync(join(project, "node_modules")).filter((name) => !name.startsWith("."));
    expect(installed).toEqual(["aims-lint"]);
  });

  test("has it say its version", async () => {
    const { stdout } = await run("npx", ["--no-install", "aims-lint", "--version"], project);
    expect(stdout).toBe(`${released[0]?.version}\n`);
  });

  test("checks an AI management system", async () => {
    const args = ["--today", "2026-11-21", "--rule", "risk-owned"];
    const { status, stdout, stderr } = await aimsLint(project, args);
    expect(stderr).toBe("");
    expect(stdout).toContain(
      "aims/risk-register.md:5:27  warning  risk-owned  (practice, 5.3, A.3.2)\n  R-001 has no owner.\n",
    );
    expect(status).toBe(0);
    expect(await aimsLint(project, ["--today", "2026-11-21"])).toMatchObject({ status: 1 });
  });

  test("writes the first documents, and says of each that it waits for its answers", async () => {
    const fresh = folder();
    const system = "Reply Draft=provider,user";
    const init = ["init", "--yes", "--organisation", "Example Ltd", "--system", system];
    expect(await aimsLint(project, init, fresh)).toMatchObject({ status: 0 });
    const { findings } = JSON.parse((await aimsLint(project, ["--format", "json"], fresh)).stdout) as {
      findings: { rule: string; at: { path: string } }[];
    };
    const waiting = findings.filter(({ rule }) => rule === "template-filled-in");
    const written = readdirSync(join(fresh, "aims"), { recursive: true, encoding: "utf8" });
    expect(waiting).toHaveLength(written.filter((path) => /\.\w+$/.test(path)).length);
  });

  test.each(["coverage", "explain risk", "due", "coverage --format json"])("answers %s", async (command) => {
    const { status, stdout, stderr } = await aimsLint(project, command.split(" "));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout.length).toBeGreaterThan(100);
  });
});

describe("a program that uses the libraries", () => {
  const program = `import { definePack, doubts, lint, type Result } from "@aims-lint/core";
import * as authoring from "@aims-lint/authoring";
import { iso42001, kinds } from "@aims-lint/iso42001";
import { lintRepository } from "@aims-lint/node";
import { parseDocument } from "@aims-lint/parser";
import { formatText } from "@aims-lint/reporters";
import { readXlsx, writeXlsx } from "@aims-lint/sheets";
import { createRuleTester, memoryHost, readProject } from "@aims-lint/testing";

const files = { "aims/risk-register.md": ${JSON.stringify(register)} };
const result: Result = await lintRepository({ cwd: ".", today: "2026-11-21" });
const same: Result = lint(memoryHost(files), { packs: [iso42001] });
const [risk] = readProject(files, iso42001).records(kinds.risk);
const owner: string | undefined = risk?.fields.owner;
const own = definePack({ name: "own", version: "1.0.0", kinds: [], rules: [] });
const problems: string[] = [];
if (result.findings.length === 0 || result.findings.length !== same.findings.length) problems.push("findings");
if (doubts(result).length > 0) problems.push("doubts");
if (risk?.id !== "R-001" || owner !== undefined) problems.push("records");
if (!formatText(result, { color: false }).includes("R-001 has no owner.")) problems.push("report");
if (parseDocument("a.md", "# A\\n", []).title?.value !== "A") problems.push("parser");
if (typeof createRuleTester(own, () => {}) !== "function") problems.push("tester");
if (typeof authoring !== "object") problems.push("authoring");
if (readXlsx(writeXlsx([{ name: "A", columns: [{ header: "a" }], rows: [["b"]] }]))[0]?.rows.length !== 2) problems.push("sheets");
if (problems.length > 0) throw new Error(problems.join(", "));
`;
  const compiler = {
    compilerOptions: {
      target: "ES2023",
      module: "nodenext",
      lib: ["ES2023", "DOM"],
      types: [],
      strict: true,
      skipLibCheck: false,
      exactOptionalPropertyTypes: true,
    },
    include: ["program.ts"],
  };

  test("has its types checked, and runs", async () => {
    const project = folder({
      "package.json": JSON.stringify({ type: "module" }),
      "aims/risk-register.md": register,
      "program.ts": program,
      "tsconfig.json": JSON.stringify(compiler),
    });
    const libraries = released.map(({ name }) => name).filter((name) => name !== "aims-lint");
    await npm(["install", ...libraries], project);
    const { execPath: node } = process;
    expect(await run(node, [tsc, "-p", "."], project)).toMatchObject({ stdout: "", status: 0 });
    expect(await run(node, ["program.js"], project)).toMatchObject({ stderr: "", status: 0 });
  });
});
