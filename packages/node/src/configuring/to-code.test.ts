import { expect, test } from "vitest";
import { disk } from "../files/disk.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { toConfiguration } from "./configuration.ts";
import { readConfiguration } from "./read-configuration.ts";
import type { CodeSettings } from "./to-code.ts";

async function codeOf(files: Readonly<Record<string, string>>): Promise<CodeSettings> {
  const projectRoot = temporaryFolder(files);
  const layers = await readConfiguration({ files: disk, projectRoot });
  if (!layers) throw new Error("There is no configuration.");
  return toConfiguration(layers, { files: disk, projectRoot, packs: [] }).code;
}

test("patterns say what is no code of its own, and what code is for", async () => {
  const { ignores, areaOf } = await codeOf({
    "aims-lint.config.yaml": `code:
  ignore: [third/**]
  areas:
    tools/evals/**: test
    tools/**: development
`,
  });
  expect([ignores("third"), ignores("third/a.py"), ignores("first/a.py")]).toEqual([true, true, false]);
  expect([areaOf("tools/evals/a.py"), areaOf("tools/a.py"), areaOf("a.py")]).toEqual([
    "test",
    "development",
    undefined,
  ]);
});

test("areas of an extended configuration come together by pattern, and the nearer ones are asked first", async () => {
  const { ignores, areaOf } = await codeOf({
    "aims-lint.config.yaml": "extends: ./base.yaml\ncode: { areas: { tools/a/**: test } }\n",
    "base.yaml": "code: { ignore: [x/**], areas: { tools/**: development, tools/a/**: research } }\n",
  });
  expect(ignores("x/y.py")).toBe(true);
  expect([areaOf("tools/a/b.py"), areaOf("tools/b.py")]).toEqual(["test", "development"]);
});
