import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CannotCheckError } from "../../cannot-check-error.ts";
import { disk } from "../../files/disk.ts";
import { temporaryFolder } from "../../testing/temporary-folder.ts";
import { readConfiguration } from "../read-configuration.ts";

type Files = Readonly<Record<string, string>>;

const own = "aims-lint.config.yaml";

async function read(files: Files, named?: string) {
  return readConfiguration({ files: disk, projectRoot: temporaryFolder(files), named });
}

async function faultOf(action: () => Promise<unknown>): Promise<string> {
  try {
    await action();
    return "none";
  } catch (error) {
    if (!(error instanceof CannotCheckError)) throw error;
    return `${error.at?.path}:${error.at?.line}:${error.at?.column} ${error.message} ${error.how}`;
  }
}

test("what is nearer goes before what is farther, and later entries before earlier ones", async () => {
  const layers = await read({
    [own]: "extends: [./a.yaml, shared/b.yml]\nrules: { r: error }\n".replace("shared", "./shared"),
    "a.yaml": "preset: audit\nroots: [a]\nrules: { r: info, s: info, t: { options: { n: 1 } } }\n",
    "shared/b.yml": "extends: ./c.yaml\nroots: [b]\nrules: { s: { severity: warning } }\n",
    "shared/c.yaml": "preset: strict\nignore: [c]\nrules: { t: error }\n",
  });
  expect(layers?.all.map(({ source }) => source.path)).toEqual([
    "a.yaml",
    "shared/c.yaml",
    "shared/b.yml",
    own,
  ]);
  expect(layers?.merged).toMatchObject({
    preset: "strict",
    roots: ["b"],
    ignore: ["c"],
    rules: {
      r: { severity: "error" },
      s: { severity: "warning" },
      t: { severity: "error", options: { n: 1 } },
    },
  });
});

test("kinds and aliases come together by key, and nearer patterns are asked first", async () => {
  const merged = (
    await read({
      [own]:
        "extends: ./a.yaml\nkinds: { x.md: [risk], z.md: risk }\naliases: { risk: { fields: { owner: [Wer] } } }\n",
      "a.yaml": `kinds: { "*.md": [system], x.md: [system] }
aliases:
  risk: { fields: { owner: [Wo], status: [Stand] }, words: { status: { offen: open } } }
  system: { titles: Anlagen }
`,
    })
  )?.merged;
  expect(Object.entries(merged?.kinds ?? {})).toEqual([
    ["x.md", ["risk"]],
    ["z.md", ["risk"]],
    ["*.md", ["system"]],
  ]);
  expect(merged?.aliases).toEqual({
    risk: { fields: { owner: ["Wer"], status: ["Stand"] }, words: { status: { offen: "open" } } },
    system: { titles: ["Anlagen"] },
  });
});

test("overrides are lined up, the nearest last, and each is found where it is written", async () => {
  const layers = await read({
    [own]: "extends: ./a.yaml\noverrides:\n  - { files: b.md, rules: {} }\n",
    "a.yaml": "overrides:\n  - { files: [a.md, c.md], rules: { r: off } }\n",
  });
  expect(layers?.merged.overrides?.map(({ files }) => files)).toEqual([["a.md", "c.md"], ["b.md"]]);
  expect(layers?.placeOf(["overrides", 0, "rules", "r"])?.place).toEqual({
    path: "a.yaml",
    line: 2,
    column: 37,
  });
  expect(layers?.placeOf(["overrides", 1, "files"])?.place).toEqual({ path: own, line: 3, column: 7 });
  expect(layers?.placeOf(["overrides", 1, "rules", "r"])).toBeUndefined();
});

test("a preset may be named by itself or extended, and the nearest counts", async () => {
  expect((await read({ [own]: "preset: strict" }))?.merged.preset).toBe("strict");
  expect((await read({ [own]: "extends: audit" }))?.merged.preset).toBe("audit");
  expect((await read({ [own]: "extends: [audit, strict]" }))?.merged.preset).toBe("strict");
  expect((await read({ [own]: "preset: recommended\nextends: [audit]" }))?.merged.preset).toBe("recommended");
  expect((await read({ [own]: "roots: [a]\nextends:\n  - audit\n" }))?.placeOf(["preset"])?.place).toEqual({
    path: own,
    line: 3,
    column: 5,
  });
});

test("a package is looked for from the file that names it up to the project's root", async () => {
  const files = {
    "node_modules/@acme/aims/aims-lint.config.yaml": "extends: inner\nroots: [acme]\n",
    "node_modules/inner/aims-lint.config.yaml": "ignore: [outer]\n",
    "node_modules/@acme/aims/node_modules/inner/aims-lint.config.yaml": "ignore: [inner]\n",
  };
  const layers = await read({ ...files, [own]: "extends: '@acme/aims'\n" });
  expect(layers?.merged).toMatchObject({ roots: ["acme"], ignore: ["inner"] });
  expect(layers?.all[1]?.source.path).toBe("node_modules/@acme/aims/aims-lint.config.yaml");
});

test.each<[string, Files, string]>([
  ["that is not there", { [own]: "extends: ./a.yaml" }, `${own}:1:1 "./a.yaml" is not there.`],
  ["in a list", { [own]: "extends:\n  - strict\n  - ./a.yaml" }, `${own}:3:5 "./a.yaml" is not there.`],
  ["that is a misspelt preset", { [own]: "extends: strickt" }, "no installed package. Did you mean strict?"],
  [
    "that is a misspelt preset by itself",
    { [own]: "preset: strickt" },
    "strict or audit. Did you mean strict?",
  ],
  [
    "that is a package without one",
    { [own]: "extends: p", "node_modules/p/package.json": "{}" },
    "without aims-lint",
  ],
  ["that is no file by its name", { [own]: "extends: a.yaml", "a.yaml": "" }, "Write a file as ./a.yaml."],
  ["that is code", { [own]: "extends: ./a.mjs", "a.mjs": "" }, "is no YAML file."],
  ["at an address", { [own]: "extends: https://acme.test/a.yaml" }, "is an address, and nothing is fetched."],
  ["at an address without a protocol", { [own]: "extends: //acme.test/a.yaml" }, "is an address"],
  ["that is this one", { [own]: `extends: ./${own}` }, "leads back to itself."],
  [
    "that leads back",
    { [own]: "extends: ./a.yaml", "a.yaml": "extends: ./b.yaml", "b.yaml": "extends: ./a.yaml" },
    'b.yaml:1:1 "./a.yaml" leads back to itself.',
  ],
  ["that leads out of the project", { [own]: "extends: ../a.yaml" }, "is not there"],
  [
    "with an unknown setting",
    { [own]: "extends: ./a.yaml", "a.yaml": "# -\nroot: []" },
    "a.yaml:2:1 There is no setting root.",
  ],
  ["that is no YAML", { [own]: "extends: ./a.yaml", "a.yaml": "a: [" }, "a.yaml:1:"],
  ["that is a number", { [own]: "extends: [7]" }, "1:11 The setting extends.0 has to be a text."],
])("an extended configuration %s is an error with its place", async (_name, files, fault) => {
  expect(await faultOf(() => read(files))).toContain(fault);
});

test("neither chains nor numbers of files are unbounded", async () => {
  const chain = (length: number): Files => ({
    [own]: "extends: ./1.yaml",
    ...Object.fromEntries(
      Array.from({ length }, (_, index) => [
        `${index + 1}.yaml`,
        index + 1 < length ? `extends: ./${index + 2}.yaml` : "",
      ]),
    ),
  });
  expect(await faultOf(() => read(chain(5)))).toBe("none");
  expect(await faultOf(() => read(chain(6)))).toContain('5.yaml:1:1 "./6.yaml" lies more than 5 steps away.');
  const many = (count: number): Files => ({
    [own]: `extends: [${Array(count).fill("./a.yaml").join(", ")}]`,
    "a.yaml": "",
  });
  expect(await faultOf(() => read(many(20)))).toBe("none");
  expect(await faultOf(() => read(many(21)))).toContain("20 files may be extended");
});

test("nothing outside of the project is reached from within, be it through a link", async () => {
  const outside = temporaryFolder({ "base.yaml": "roots: [b]", "p/aims-lint.config.yaml": "roots: [p]" });
  const root = temporaryFolder({ [own]: `extends: ${outside}/base.yaml` });
  expect(await faultOf(() => readConfiguration({ files: disk, projectRoot: root }))).toContain(
    "lies outside of the project.",
  );
  const linked = temporaryFolder({ [own]: "extends: ./base.yaml" });
  symlinkSync(join(outside, "base.yaml"), join(linked, "base.yaml"));
  expect(await faultOf(() => readConfiguration({ files: disk, projectRoot: linked }))).toContain(
    "lies outside of the project.",
  );
  const packaged = temporaryFolder({ [own]: "extends: p" });
  mkdirSync(join(packaged, "node_modules"));
  symlinkSync(join(outside, "p"), join(packaged, "node_modules/p"));
  expect(await faultOf(() => readConfiguration({ files: disk, projectRoot: packaged }))).toContain(
    "lies outside of the project.",
  );
});

test("a link that stays in the project, as package managers make them, is no harm", async () => {
  const root = temporaryFolder({
    [own]: "extends: p",
    "node_modules/.store/p/aims-lint.config.yaml": "roots: [p]",
  });
  symlinkSync(".store/p", join(root, "node_modules/p"));
  expect((await readConfiguration({ files: disk, projectRoot: root }))?.merged.roots).toEqual(["p"]);
});

test("a package above the project is none of it", async () => {
  const root = temporaryFolder({
    "node_modules/p/aims-lint.config.yaml": "roots: [p]",
    [`inner/${own}`]: "extends: p",
  });
  expect(await faultOf(() => readConfiguration({ files: disk, projectRoot: join(root, "inner") }))).toContain(
    "no installed package",
  );
});

test("a configuration that is named from outside may extend what lies beside it, and never a package of the project", async () => {
  const trusted = temporaryFolder({
    "strict.yaml": "extends: [./base.yaml, p]\n",
    "base.yaml": "roots: [b]",
    "node_modules/p/aims-lint.config.yaml": "ignore: [trusted]",
  });
  const root = temporaryFolder({ "node_modules/p/aims-lint.config.yaml": "ignore: [project]" });
  const layers = await readConfiguration({
    files: disk,
    projectRoot: root,
    named: join(trusted, "strict.yaml"),
  });
  expect(layers?.merged).toMatchObject({ roots: ["b"], ignore: ["trusted"] });
});
