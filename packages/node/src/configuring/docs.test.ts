import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Ajv from "ajv";
import { expect, test } from "vitest";
import { examineRepository } from "../lint-repository.ts";
import { linkPackages } from "../testing/link-packages.ts";
import { loadYaml } from "../testing/load-yaml.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { schemasOf } from "./read-schemas.ts";

const docs = fileURLToPath(new URL("../../../../docs/", import.meta.url));
const page = readFileSync(`${docs}configuration.md`, "utf8");

/** The examples of a language, each with the line at which it begins. */
function examples(language: string): { readonly line: number; readonly text: string }[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map((match) => ({
    line: page.slice(0, match.index).split("\n").length,
    text: match[1] ?? "",
  }));
}

const packOf = (name: string): string =>
  `import { definePack } from "@aims-lint/core";\nexport const pack = definePack({ name: "${name}", version: "1.0.0", kinds: [], rules: [] });\n`;

/** What the examples speak of. */
const surroundings = {
  "aims/policy.md": "# AI policy\n",
  "governance/ai/policy.md": "# AI policy\n",
  "governance/aims-lint.base.yaml": "ignore: [aims/base]\n",
  "aims-lint.base.yaml": "ignore: [aims/base]\n",
  "node_modules/@acme/aims-lint-config/aims-lint.config.yaml": "preset: audit\n",
  "node_modules/@acme/aims-lint-rules/package.json": '{ "type": "module", "exports": "./index.js" }',
  "node_modules/@acme/aims-lint-rules/index.js": packOf("acme"),
  "rules/index.mjs": packOf("own"),
};

async function check(name: string, text: string) {
  const cwd = temporaryFolder({ ...surroundings, [name]: text });
  linkPackages(cwd, ["@aims-lint/core", "@aims-lint/node"]);
  return await examineRepository({ cwd, allowPlugins: true, today: "2026-11-21" });
}

test("the page has examples of every setting that it lists", () => {
  const settings = [...page.matchAll(/^\| (`.*`) \| .* \|$/gm)].flatMap(
    ([, names = ""]) => names.match(/\w+/g) ?? [],
  );
  const shown = examples("yaml").flatMap(({ text }) => Object.keys(loadYaml(text) as object));
  const elsewhere = ["baseline", "rollout"];
  expect(settings.slice(0, 13)).toEqual(expect.arrayContaining(["preset", "rules", ...elsewhere]));
  expect(shown).toEqual(
    expect.arrayContaining([
      "preset",
      "extends",
      "roots",
      "ignore",
      "kinds",
      "aliases",
      "groups",
      "rules",
      "code",
      "overrides",
      "plugins",
    ]),
  );
});

test.each(examples("yaml"))(
  "the example in line $line is a configuration, and its schema takes it",
  async ({ text }) => {
    await expect(check("aims-lint.config.yaml", text)).resolves.toBeDefined();
    const { configuration } = await schemasOf({ cwd: temporaryFolder() });
    const validate = new Ajv.default({ strict: false, validateFormats: false }).compile(configuration);
    expect([validate(loadYaml(text)), validate.errors]).toEqual([true, null]);
  },
);

test.each(examples("js"))("the program in line $line is a configuration", async ({ text }) => {
  const { packs, config } = await check("aims-lint.config.mjs", text);
  expect(packs.map(({ name }) => name)).toEqual(["iso42001", "own", "acme"]);
  expect(config.rules).toEqual({ "links-resolve": { severity: "warning" } });
});

test("the first example does what its comments say", async () => {
  const { config } = await check("aims-lint.config.yaml", examples("yaml")[0]?.text ?? "");
  expect(config.kindsOf?.("governance/ai/registers/a.csv")).toEqual(["risk"]);
  expect(config.rules?.["document-review-current"]).toEqual({ severity: "error", options: { months: 12 } });
  expect(config.aliases?.risk?.words).toEqual({ status: { offen: "open", erledigt: "closed" } });
});
