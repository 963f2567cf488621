import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { build } from "rolldown";
import { expect, test } from "vitest";

// The bundle runs where Node's modules cannot be had: a bare context of `node:vm`, without `require` and `process`.
const program = `
  import { builtinRules, createLocator, lint, noWriting } from ${JSON.stringify(fileURLToPath(new URL("./index.ts", import.meta.url)))};
  const text = "# Nothing";
  const document = { path: "a.md", format: "markdown", text, title: undefined, metadata: [], sections: [], tables: [], links: [],
    anchors: new Set(), prose: [], comments: [], data: undefined, directives: [], problems: [], writing: noWriting, locate: createLocator("a.md", text) };
  const host = { files: [{ path: "a.md", text, problems: [] }], skipped: [], facts: { today: "2026-11-21" },
    parse: () => document, matches: () => false, exists: () => false };
  globalThis.answer = lint(host, { packs: [] }).outcomes.length > 0 && builtinRules.length > 0;
`;

test("the engine loads and runs without any module of Node", async () => {
  const folder = mkdtempSync(join(tmpdir(), "aims-lint-"));
  writeFileSync(join(folder, "program.ts"), program);
  const { output } = await build({
    input: join(folder, "program.ts"),
    platform: "browser",
    resolve: { alias: { zod: fileURLToPath(import.meta.resolve("zod")) } },
    write: false,
    output: { format: "iife" },
  });
  const [bundle] = output;
  expect(bundle.imports).toEqual([]);
  const context = createContext({ URL });
  runInContext(bundle.code, context);
  expect(context.answer).toBe(true);
});
