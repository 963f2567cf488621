import { expect, test } from "vitest";
import { found, scanFiles, seenIn } from "../../testing/scan-files.ts";

const manifest = `{
  "name": "ai",
  "description": "talks to openai",
  "dependencies": { "openai": "^4.1.0", "left-pad": "1.0.0" },
\t"devDependencies": { "@langchain/core": "1.0.0", "openai": "^4.1.0" },
  "peerDependencies": { "ai": ">=4" }
}`;

test("packages are found by their names, in the area that their section says", () => {
  expect(found({ "package.json": manifest })).toEqual([
    "pkg:npm/%40langchain/core 1.0.0 in development",
    "pkg:npm/ai >=4 in product",
    "pkg:npm/openai ^4.1.0 in product",
  ]);
});

test("the place is that of the name", () => {
  expect(seenIn({ "web/package.json": manifest })).toContain("web/package.json:4:22 openai");
});

test("an alias is what it stands for", () => {
  const text = `{"dependencies": {"chat": "npm:@anthropic-ai/sdk@0.5.0", "openai": "npm:left-pad@1"}}`;
  expect(found({ "package.json": text })).toEqual(["pkg:npm/%40anthropic-ai/sdk 0.5.0 in product"]);
  expect(seenIn({ "package.json": text })).toEqual(["package.json:1:32 @anthropic-ai/sdk"]);
});

test("what lies in the repository is no package of that name", () => {
  const text = `{"dependencies": {"ai": "workspace:*", "openai": "file:../openai", "replicate": "link:./x", "ollama": "./y"}}`;
  expect(found({ "package.json": text })).toEqual([]);
});

test("code that imports the name of a package of the repository uses no AI", () => {
  const files = {
    "package.json": `{"name": "openai", "dependencies": {"ai": "workspace:*", "ollama": "npm:left-pad@1"}}`,
    "src/a.ts": `import { x } from "openai";\nimport { y } from "ai";\nimport { z } from "ollama";\nexport { x, y, z };\n`,
  };
  expect(found(files)).toEqual([]);
  expect(found({ ...files, "package.json": `{"dependencies": {"ai": "1"}}` })).toEqual([
    "pkg:npm/ai 1 in product",
    "pkg:npm/ollama in product",
    "pkg:npm/openai in product",
  ]);
});

test("a version that is an address is not shown", () => {
  const text = `{"dependencies": {"openai": "git+https://user:s3cret@example.org/openai.git", "ai": "catalog:"}}`;
  expect(JSON.stringify(scanFiles({ "package.json": text }))).not.toContain("s3cret");
  expect(found({ "package.json": text })).toEqual(["pkg:npm/ai in product", "pkg:npm/openai in product"]);
});

test("all of an example is of the example", () => {
  expect(found({ "examples/chat/package.json": manifest })).toEqual([
    "pkg:npm/%40langchain/core 1.0.0 in test",
    "pkg:npm/ai >=4 in test",
    "pkg:npm/openai ^4.1.0 in test",
  ]);
});

test("every package is listed, AI or not", () => {
  expect(scanFiles({ "package.json": manifest }).packages).toEqual([
    "pkg:npm/%40langchain/core",
    "pkg:npm/ai",
    "pkg:npm/left-pad",
    "pkg:npm/openai",
  ]);
});

test.each([
  ['{"dependencies": {', /line 1/],
  ["[]", /no JSON object/],
  ["", /empty/],
  ['{"name": <%= name %>, "dependencies": {"openai": "4"}}', /not valid JSON/],
  [
    '{"dependencies": {\n<<<<<<< ours\n"openai": "4"\n=======\n"x": "1"\n>>>>>>> theirs\n}}',
    /not valid JSON/,
  ],
  ["{'dependencies': {'openai': '4'}}", /not valid JSON/],
  ['{"dependencies": {"x": "1" / 2}}', /not valid JSON/],
])("a manifest that cannot be read is said to be: %s", (text, reason) => {
  expect(scanFiles({ "package.json": text }).files.unread).toMatchObject([
    { path: "package.json", reason: expect.stringMatching(reason) },
  ]);
});

test("comments, a last comma and the mark of the byte order hide nothing", () => {
  const text = `\uFEFF{
  // "cohere-ai": "1",
  /* "ai": "1" */ "dependencies": {
    "openai": "npm:openai@4 // no comment",
    "@ai-sdk/openai": "1", // the last one
  },
}`;
  const files = { "package.json": text };
  expect(seenIn(files)).toEqual(["package.json:5:6 @ai-sdk/openai", "package.json:4:20 openai"]);
  expect(scanFiles(files).files.unread).toEqual([]);
  expect(found({ "deno.jsonc": '{"imports": {"openai": "npm:openai@4"}, // of npm\n}' })).toEqual([
    "pkg:npm/openai 4 in product",
  ]);
});

test("deno.json names packages of npm", () => {
  const text = `{"imports": {"openai": "npm:openai@^4.0.0", "std": "jsr:@std/assert", "ai": "./ai.ts", "sdk": "npm:/@ai-sdk/openai@1/x"}}`;
  expect(found({ "deno.json": text })).toEqual([
    "pkg:npm/%40ai-sdk/openai 1 in product",
    "pkg:npm/openai ^4.0.0 in product",
  ]);
});

test("lock files settle the versions of what is asked for, and add nothing", () => {
  const locks = {
    "package-lock.json": JSON.stringify({
      lockfileVersion: 3,
      packages: {
        "": { dependencies: { openai: "^4.1.0" } },
        "node_modules/openai": { version: "4.20.1" },
        "node_modules/x/node_modules/openai": { version: "3.0.0" },
        "node_modules/cohere-ai": { version: "7.0.0" },
      },
    }),
    "a/pnpm-lock.yaml": `importers:\n  .:\n    dependencies:\n      openai:\n        specifier: ^4.1.0\n        version: 4.21.0(zod@3.0.0)\npackages:\n  openai:\n    version: 1.0.0\n`,
    "b/yarn.lock": `"openai@^4.1.0", openai@4:\n  version "4.22.0"\n\n"@langchain/core@npm:1.0.0":\n  version: 1.0.0\n`,
  };
  expect(found({ "package.json": manifest, ...locks })).toContain(
    "pkg:npm/openai 4.20.1 4.21.0 4.22.0 ^4.1.0 in product",
  );
  expect(found(locks)).toEqual([]);
  expect(scanFiles({ "package-lock.json": "{" }).files.unread).toEqual([]);
});
