import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CannotCheckError } from "../cannot-check-error.ts";
import { disk } from "../files/disk.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { tinyPack } from "../testing/tiny-pack.ts";
import { toConfiguration } from "./configuration.ts";
import { readConfiguration } from "./read-configuration.ts";

async function configure(text: string) {
  const projectRoot = temporaryFolder({ "aims-lint.config.yaml": text, "ai/risks/a.md": "" });
  const file = await readConfiguration({ files: disk, projectRoot });
  return file && toConfiguration(file, { files: disk, projectRoot, packs: [tinyPack] });
}

/** `line:column message how` of the error that a configuration gives. */
async function faultOf(text: string): Promise<string> {
  try {
    await configure(text);
    return "none";
  } catch (error) {
    if (!(error instanceof CannotCheckError)) throw error;
    return `${error.at?.path}:${error.at?.line}:${error.at?.column} ${error.message} ${error.how}`;
  }
}

test("a configuration says where the AIMS is, what to leave out, what files hold and how rules are set", async () => {
  const settings = await configure(`
# Comments are fine.
roots: [./ai/]
ignore:
  - ai/drafts/**
kinds:
  ai/risks/*.md: risk
  "**/*.md": [risk]
rules:
  link-leads-somewhere: off
  risk-has-owner:
    severity: warning
    options: { limit: 3, name: "007", on: true }
`);
  expect(settings?.roots).toEqual(["ai"]);
  expect([settings?.ignores("ai/drafts/a.md"), settings?.ignores("ai/a.md")]).toEqual([true, false]);
  expect([settings?.kindsOf("ai/risks/a.md"), settings?.kindsOf("x.csv")]).toEqual([["risk"], undefined]);
  expect(settings?.rules).toEqual({
    "link-leads-somewhere": { severity: "off" },
    "risk-has-owner": { severity: "warning", options: { limit: 3, name: "007", on: true } },
  });
});

test.each(["", "# Nothing yet.\n", "\ufeff"])("a configuration may be empty: %j", async (text) => {
  expect((await configure(text))?.roots).toBeUndefined();
});

test("a project needs no configuration", async () => {
  expect(await readConfiguration({ files: disk, projectRoot: temporaryFolder() })).toBeUndefined();
});

test.each([
  ["a misspelt setting", "root: [aims]", "1:1 There is no setting root. Did you mean roots?"],
  [
    "an unknown setting",
    "colour: [x]",
    "1:1 There is no setting colour. The settings are preset, extends, roots, ignore, kinds, aliases, groups, rules, overrides, plugins, rollout, code, baseline.",
  ],
  ["a setting of the wrong type", "ignore:\n  a: b", "1:1 The setting ignore has to be a list."],
  ["an item of the wrong type", "ignore:\n  - a\n  - [b]", "3:5 The setting ignore.1 has to be a text."],
  ["a list in place of settings", "- a", "1:1 The configuration has to be a mapping."],
  ["a misspelt kind", "kinds:\n  a.md: rsik", "2:3 There is no kind rsik. Did you mean risk?"],
  [
    "a misspelt severity",
    "rules:\n  risk-has-owner: warn",
    "2:3 The setting rules.risk-has-owner has to be off",
  ],
  ["an unknown part of the code", "code:\n  area: {}", "2:3 There is no setting area. Did you mean areas?"],
  [
    "an area that there is not",
    "code:\n  areas: { tools/**: developement }",
    "2:12 The setting code.areas.tools/** has to be product, development, research or test. Did you mean development?",
  ],
  [
    "a pattern of code that cannot be used",
    'code:\n  ignore: ["/x"]',
    '2:13 The pattern "/x" begins with a slash',
  ],
  [
    "an unknown part of a rule",
    "rules:\n  risk-has-owner: { level: off }",
    "2:21 There is no setting level. The settings are severity, options.",
  ],
  ["a pattern that is refused", "ignore: ['+(a)']", '1:11 The pattern "+(a)" holds "("'],
  ["a refused pattern as a key", "kinds:\n  '../*': risk", '2:4 The pattern "../*" has a part'],
  ["a root that is not there", "roots: [ai, aims]", "1:13 The root aims is no folder, or is not there."],
  ["a root elsewhere", "roots: [../ai]", "1:9 The root ../ai does not lie in the project."],
  ["an empty list of roots", "roots: []", "1:1 The setting roots has to name a folder at least."],
  ["a syntax error", "roots: [a\nkinds: {", "1:"],
  ["a key that is there twice", "roots: [ai]\nroots: [ai]", "2:1 "],
  ["an alias", "roots: &a [ai]\nignore: *a", "1:8 "],
  ["__proto__", "__proto__: { roots: [x] }", "1:1 There is no setting __proto__."],
  ["__proto__ among rules", "rules: { __proto__: off }", "1:10 There is no setting __proto__."],
  ["__proto__ among words", "aliases: { risk: { words: { status: { __proto__: a } } } }", "1:39 There is no"],
])("%s is named with its place", async (_name, text, fault) => {
  expect(await faultOf(text)).toContain(`aims-lint.config.yaml:${fault}`);
});

test("there may be 200 patterns and no more", async () => {
  const patterns = (count: number) => `ignore: [${Array(count).fill("a").join(", ")}]`;
  expect(await faultOf(patterns(200))).toBe("none");
  expect(await faultOf(patterns(201))).toContain("more than 200 patterns");
});

test("a file that looks like a configuration is not passed over", async () => {
  const projectRoot = temporaryFolder({ "aims-lint.config.yml": "roots: [ai]" });
  await expect(readConfiguration({ files: disk, projectRoot })).rejects.toThrow(
    "this project has aims-lint.config.yml",
  );
});

test("a configuration that is a link is not followed; one that the caller names may be", async () => {
  const projectRoot = temporaryFolder({ "elsewhere.yaml": "ignore: [a]" });
  symlinkSync("elsewhere.yaml", join(projectRoot, "aims-lint.config.yaml"));
  await expect(readConfiguration({ files: disk, projectRoot })).rejects.toThrow("is a link");
  const named = "aims-lint.config.yaml";
  expect((await readConfiguration({ files: disk, projectRoot, named }))?.merged).toEqual({ ignore: ["a"] });
});

test.each([
  ["that is not there", {}, "cannot be read"],
  ["that is a folder", { "c.yaml/x": "" }, "is no file"],
  ["that is too large", { "c.yaml": "#".repeat(65_537) }, "more than 65536 bytes"],
  ["that is not UTF-8", { "c.yaml": Uint8Array.of(0xff, 0x41) }, "not UTF-8"],
])("a configuration %s is an error", async (_name, files, message) => {
  await expect(
    readConfiguration({ files: disk, projectRoot: temporaryFolder(files), named: "c.yaml" }),
  ).rejects.toThrow(message);
});
