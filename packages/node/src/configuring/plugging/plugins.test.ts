import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CannotCheckError } from "../../cannot-check-error.ts";
import { examineRepository } from "../../lint-repository.ts";
import { linkPackages } from "../../testing/link-packages.ts";
import { temporaryFolder } from "../../testing/temporary-folder.ts";

type Files = Readonly<Record<string, string>>;

const yaml = "aims-lint.config.yaml";
const register = { "aims/ships.csv": "ID,Name\n1,Sea Cloud\n2,\n" };

const packSource = (name: string): string => `
import { defineKind, definePack, defineRule, identifier, text } from "@aims-lint/core";
import * as z from "zod";

const kind = defineKind({
  name: "${name}",
  summary: "A ${name}.",
  titles: ["${name}s"],
  fields: { id: identifier(), name: text(), flag: text() },
});

export const pack = definePack({
  name: "${name}-pack",
  version: "1.0.0",
  kinds: [kind],
  rules: [
    defineRule({
      id: "${name}-named",
      summary: "It has a name.",
      requirements: [],
      severity: "warning",
      basis: "practice",
      on: kind,
      options: z.strictObject({ loud: z.boolean().default(false) }),
      notAGap: "-",
      messages: { missing: { problem: "{id} has no name{mark}", why: "-", how: "-" } },
      check(record, { options, report }) {
        const mark = options.loud ? "!" : ".";
        if (!record.has("name")) report("missing", { at: record.at("name"), data: { id: record.id, mark } });
      },
    }),
  ],
});
`;

async function check(files: Files, allowPlugins = true) {
  const cwd = temporaryFolder({ ...register, ...files });
  linkPackages(cwd, ["@aims-lint/core", "@aims-lint/node", "zod"]);
  return await examineRepository({ cwd, allowPlugins, today: "2026-11-21" });
}

async function findingsOf(files: Files): Promise<string[]> {
  const { findings } = (await check(files)).result;
  return findings
    .filter(({ rule }) => rule.endsWith("-named"))
    .map(({ severity, message }) => `${severity} ${message}`);
}

async function faultOf(files: Files, allowPlugins = true): Promise<string> {
  try {
    await check(files, allowPlugins);
    return "none";
  } catch (error) {
    if (!(error instanceof CannotCheckError)) throw error;
    return `${error.at ? `${error.at.path}:${error.at.line}:${error.at.column} ` : ""}${error.message} ${error.how}`;
  }
}

const config = (body: string): string => `import { defineConfig } from "@aims-lint/node";\n${body}`;

test("a file brings a pack, whose rules are set like others", async () => {
  const files = {
    [yaml]:
      "plugins: [./rules/ships.mjs]\nrules: { ship-named: { severity: error, options: { loud: true } } }\n",
    "rules/ships.mjs": packSource("ship"),
  };
  expect(await findingsOf(files)).toEqual(["error 2 has no name!"]);
});

test("a package brings a pack, found as Node finds it", async () => {
  const files = {
    [yaml]: "plugins: ['@acme/rules']\n",
    "node_modules/@acme/rules/package.json": '{"type":"module","exports":{".":{"import":"./main.js"}}}',
    "node_modules/@acme/rules/main.js": packSource("ship"),
  };
  expect(await findingsOf(files)).toEqual(["warning 2 has no name."]);
});

test("plugins of extended configurations are found from there, and none is there twice", async () => {
  const files = {
    [yaml]: "extends: ./base/base.yaml\nplugins: [./base/ships.mjs]\n",
    "base/base.yaml": "plugins: [./ships.mjs]\nrules: { ship-named: info }\n",
    "base/ships.mjs": packSource("ship"),
  };
  expect(await findingsOf(files)).toEqual(["info 2 has no name."]);
});

test("a program gives settings, with packs at hand and extended data", async () => {
  const files = {
    "aims-lint.config.mjs": config(`import { pack } from "./ships.mjs";
export default defineConfig({ extends: ["strict", "./base.yaml"], plugins: [pack], rules: { "ship-named": { options: { loud: true } } } });`),
    "base.yaml": "rules: { ship-named: info }",
    "ships.mjs": packSource("ship"),
  };
  expect(await findingsOf(files)).toEqual(["info 2 has no name!"]);
});

const tooOld = process.features as { readonly typescript?: unknown };

test("TypeScript is read, by Node or with jiti of the project", async () => {
  const cwd = temporaryFolder({
    ...register,
    "aims-lint.config.ts": config(`import type { Configuration } from "@aims-lint/node";
import { pack } from "./ships.ts";
const own: Configuration = { plugins: [pack] };
export default defineConfig(own);`),
    "ships.ts": packSource("ship"),
  });
  linkPackages(cwd, ["@aims-lint/core", "@aims-lint/node", "zod", "jiti"]);
  const { result } = await examineRepository({ cwd, allowPlugins: true });
  expect(result.findings.map(({ rule }) => rule)).toContain("ship-named");
});

test.skipIf(tooOld.typescript)("without either it says what would help", async () => {
  expect(await faultOf({ "aims-lint.config.ts": "export default {};" })).toContain(
    `Node ${process.versions.node} cannot read TypeScript. Install jiti in the project`,
  );
});

test("nothing of the project is run unless it is allowed, and nothing is passed over", async () => {
  const trap = "throw new Error('it ran');";
  expect(await faultOf({ [yaml]: "roots: [aims]\nplugins: [./a.mjs]", "a.mjs": trap }, false)).toContain(
    `${yaml}:2:1 The configuration names plugins, and code of a project is not run unless it is allowed. Look at that code. If you trust it, run again with --allow-plugins`,
  );
  expect(await faultOf({ "aims-lint.config.mjs": trap }, false)).toContain(
    "The configuration aims-lint.config.mjs is a program, and code of a project is not run",
  );
  expect(
    await faultOf({ [yaml]: "extends: ./b.yaml", "b.yaml": "plugins: [./a.mjs]", "a.mjs": trap }, false),
  ).toContain("b.yaml:1:1 The configuration names plugins");
  expect(await faultOf({ [yaml]: "plugins: []" }, false)).toBe("none");
});

test.each<[string, Files, string]>([
  [
    "a plugin that is not there",
    { [yaml]: "plugins:\n  - ./a.mjs" },
    `${yaml}:2:5 The plugin ./a.mjs cannot be run`,
  ],
  ["a package that is not installed", { [yaml]: "plugins: [acme]" }, `${yaml}:1:11 There is no plugin acme`],
  [
    "a plugin that breaks",
    { [yaml]: "plugins: [./a.mjs]", "a.mjs": "throw new Error('No luck.');" },
    "The plugin ./a.mjs cannot be run: No luck.",
  ],
  [
    "a plugin without a pack",
    { [yaml]: "plugins: [./a.mjs]", "a.mjs": "export const rules = [];" },
    "exports no pack. Write export const pack = definePack({ … }). It exports rules.",
  ],
  [
    "a plugin with something else",
    { [yaml]: "plugins: [./a.mjs]", "a.mjs": "export const pack = { name: 'a' };" },
    "The pack of the plugin ./a.mjs cannot be used. The pack a has no version.",
  ],
  [
    "a pack that takes a name",
    { [yaml]: "plugins: [./a.mjs]", "a.mjs": packSource("risk") },
    `${yaml}:1:1 The kind risk is in iso42001 and in risk-pack.`,
  ],
  [
    "something that is no plugin",
    { [yaml]: "plugins: [7]" },
    `${yaml}:1:11 The setting plugins.0 has to be a package or a path.`,
  ],
  [
    "a mapping that is no pack",
    { [yaml]: "plugins: [{ name: a }]" },
    "The pack cannot be used. The pack a has no version.",
  ],
  [
    "a program that breaks",
    { "aims-lint.config.mjs": "nothing();" },
    "The configuration aims-lint.config.mjs cannot be run: nothing is not defined.",
  ],
  [
    "a program without settings",
    { "aims-lint.config.mjs": "export const a = 1;" },
    "exports no settings by default.",
  ],
  [
    "a program with a misspelt setting",
    { "aims-lint.config.mjs": "export default { root: [] };" },
    "aims-lint.config.mjs, root: There is no setting root. Did you mean roots?",
  ],
  [
    "a program with a misspelt rule",
    { "aims-lint.config.mjs": "export default { rules: { 'soa-complet': 'off' } };" },
    "aims-lint.config.mjs, rules.soa-complet: There is no rule soa-complet. Did you mean soa-complete?",
  ],
  [
    "two configurations",
    { [yaml]: "", "aims-lint.config.mjs": "" },
    `This project has two configurations, ${yaml} and aims-lint.config.mjs`,
  ],
  [
    "two programs",
    { "aims-lint.config.js": "", "aims-lint.config.ts": "" },
    "two configurations, aims-lint.config.js and aims-lint.config.ts",
  ],
  ["a program of another name", { "aims-lint.config.mts": "" }, "Rename it to aims-lint.config.ts."],
])("%s is named", async (_name, files, fault) => {
  expect(await faultOf(files)).toContain(fault);
});

test("a program that is a link is not followed", async () => {
  const cwd = temporaryFolder({ "a.mjs": "export default {};" });
  symlinkSync("a.mjs", join(cwd, "aims-lint.config.mjs"));
  await expect(examineRepository({ cwd, allowPlugins: true })).rejects.toThrow("is a link");
});
