import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository, run } from "./testing/run-built.ts";
import { runHere } from "./testing/run-here.ts";

/** Everything that the command can be asked, without `--allow-plugins`. */
const calls = [
  "",
  "--format json",
  "--fix",
  "--fix --dry-run",
  "--write-baseline",
  "--print-config aims/risk-register.md",
  "coverage",
  "trace SYS-001",
  "due",
  "explain risk",
  "new risk Drift",
  "adopt --yes",
  "import more.csv --as risk --yes",
  "export risk",
  "schema risk",
  "schema --write",
  "init --add-missing --yes --organisation Example --system Scoring=user",
].map((call) => call.split(" ").filter((word) => word !== ""));

const documents = {
  "aims/risk-register.md":
    "# Risk register\n\n| Risk ID | Description | Owner |\n| - | - | - |\n| R-001 | Bias | |\n",
  "aims/systems.yaml": "systems:\n  - id: SYS-001\n    name: Scoring\n    status: production\n",
  "more.csv": "Risk ID,Description\nR-002,Drift\n",
};

/** A folder outside of the project, and code that leaves a file in it as soon as it is run. */
function createTrap() {
  const folder = mkdtempSync(join(tmpdir(), "aims-lint-trap-"));
  const leave = (name: string): string => JSON.stringify(join(folder, name));
  return {
    module: (name: string) =>
      `import { writeFileSync } from "node:fs";\nwriteFileSync(${leave(name)}, "");\nexport default {};\n`,
    script: (name: string) => `require("node:fs").writeFileSync(${leave(name)}, "");\n`,
    shell: (name: string) => `touch ${leave(name)}`,
    sprung: () => readdirSync(folder),
  };
}

type Trap = ReturnType<typeof createTrap>;

/** Programs where something of the project's surroundings could find them, beside a configuration that is data. */
function surroundings({ module, script, shell }: Trap): Record<string, string> {
  const packages = [
    "aims-lint",
    "@aims-lint/core",
    "@aims-lint/iso42001",
    "@aims-lint/node",
    "zod",
    "jiti",
    "js-yaml",
  ];
  const settings = {
    name: "project",
    type: "module",
    main: "./main.js",
    exports: "./main.js",
    imports: { "#config": "./main.js" },
    "aims-lint": { plugins: ["./main.js"], extends: "./main.js" },
    scripts: Object.fromEntries(
      ["preinstall", "prepare", "aims-lint", "test"].map((name) => [name, shell(name)]),
    ),
  };
  return {
    "package.json": JSON.stringify(settings),
    "main.js": module("main"),
    "index.js": module("index"),
    ".npmrc": "script-shell=./main.js\nnode-options=--import=./main.js\n",
    ".env": "NODE_OPTIONS=--import=./main.js\n",
    ".pnpmfile.cjs": script("pnpmfile"),
    "tsconfig.json": '{"compilerOptions":{"plugins":[{"name":"zod"}]}}',
    ".git/HEAD": "ref: refs/heads/main\n",
    ".git/config": `[core]\n\tfsmonitor = ${shell("fsmonitor")}\n\tpager = ${shell("pager")}\n`,
    ".git/hooks/pre-commit": `#!/bin/sh\n${shell("hook")}\n`,
    "aims/index.js": module("aims-index"),
    ".aims-lint/index.mjs": module("cache"),
    "node_modules/@acme/base/package.json": '{"type":"module","main":"./main.js"}',
    "node_modules/@acme/base/main.js": module("base"),
    "node_modules/@acme/base/aims-lint.config.yaml": "preset: strict\n",
    ...Object.fromEntries(
      packages.flatMap((name) => [
        [`node_modules/${name}/package.json`, '{"type":"module","main":"./index.js"}'],
        [`node_modules/${name}/index.js`, module(name.replace("/", "-"))],
        [`node_modules/.bin/${name.replace("/", "-")}`, `#!/bin/sh\n${shell("bin")}\n`],
      ]),
    ),
  };
}

test("nothing around the documents is run, whatever is asked", () => {
  const trap = createTrap();
  const files = { ...documents, ...surroundings(trap), "aims-lint.config.yaml": "extends: '@acme/base'\n" };
  const cwd = repository(files);
  for (const call of calls) {
    const { status, stderr } = run(call, { cwd });
    expect([call, trap.sprung()]).toEqual([call, []]);
    // It got as far as an answer, or the trap would have had no chance.
    expect([call, status, stderr]).toEqual([
      call,
      expect.toBeOneOf([0, 1]),
      expect.not.stringContaining("    at "),
    ]);
  }
});

test.each([
  ["ends the process as if all were well", "process.exit(0);"],
  ["waits forever", "await new Promise(() => {});"],
  [
    "cannot be looked at",
    "export const pack = new Proxy({}, { get: () => { throw new Error('Hands off'); } });",
  ],
  ["throws what says nothing", "throw Object.create(null);"],
])("a plugin that %s is no pass", (_what, plugin) => {
  const cwd = repository({ ...documents, "aims-lint.config.yaml": "plugins: [./p.mjs]", "p.mjs": plugin });
  const { status, stdout, stderr } = run(["--allow-plugins"], { cwd });
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^aims-lint: .*plugin/);
});

test("a project whose configuration is a program gets no second one, and new records where it is allowed", () => {
  const cwd = repository({ "aims-lint.config.mjs": "export default { preset: 'strict' };" });
  const init = "init --yes --organisation Example --system Scoring=user --allow-plugins".split(" ");
  expect(run(init, { cwd })).toMatchObject({ status: 0, stderr: "" });
  expect(readdirSync(cwd).sort()).toEqual(["aims", "aims-lint.config.mjs"]);
  expect(run(["new", "incident", "Wrong reply", "--allow-plugins"], { cwd }).status).toBe(0);
  expect(run(["--allow-plugins"], { cwd }).status).toBe(1);
});

test("a program that only a project of modules can run says so", () => {
  const cwd = repository({
    ...documents,
    "package.json": '{"type":"commonjs"}',
    "aims-lint.config.js": "export default {};",
  });
  expect(run(["--allow-plugins"], { cwd }).stderr).toContain(
    'Give it the ending .mjs, or write "type": "module" into package.json.',
  );
});

test.each([
  ["a program in .js", "aims-lint.config.js", ""],
  ["a program in .mjs", "aims-lint.config.mjs", ""],
  ["a program in .ts", "aims-lint.config.ts", ""],
  ["a plugin that is a file", "rules.mjs", "plugins: [./rules.mjs]"],
  ["a plugin that is a package", "node_modules/acme/index.mjs", "plugins: [acme]"],
])("%s is not run, and the reason is given", async (_name, path, yaml) => {
  const trap = createTrap();
  const cwd = repository({
    ...documents,
    [path]: trap.module("ran"),
    "node_modules/acme/package.json": '{"exports":"./index.mjs"}',
    ...(yaml === "" ? {} : { "aims-lint.config.yaml": yaml }),
  });
  for (const call of calls) {
    const { status, stderr } = await runHere(call, cwd);
    expect([call, trap.sprung()]).toEqual([call, []]);
    // What the standard asks needs no project.
    if (call[0] === "explain") continue;
    expect([call, status, stderr]).toEqual([call, 2, expect.stringContaining("--allow-plugins")]);
  }
  await runHere(["--allow-plugins"], cwd);
  if (!path.endsWith(".ts")) expect(trap.sprung()).toEqual(["ran"]);
});
