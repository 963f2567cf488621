import fc from "fast-check";
import { expect, test } from "vitest";
import { scanFiles } from "../testing/scan-files.ts";
import { Nearby } from "./nearby.ts";

const names = [
  { id: "top", path: "package.json" },
  { id: "here", path: "apps/web/package.json" },
  { id: "beside", path: "apps/admin/package.json" },
  { id: "within", path: "apps/web/src/x/package.json" },
];

test("what is named above a file is nearer than what is named beside the way", () => {
  const groups = [...new Nearby(names).groups("apps/web/src/a.ts")];
  expect(groups.map(({ near, ids }) => [near, ...ids])).toEqual([
    [3, "within"],
    [2.5, "here"],
    [2, "within"],
    [1, "here", "beside", "within"],
    [0.5, "top"],
    [0, "here", "beside", "within"],
  ]);
});

/** How many folders of a manifest are above a file, from the top on; half a folder more where all are. */
function nearness(manifest: string, path: string): number {
  const folders = manifest.split("/").slice(0, -1);
  const parts = path.split("/");
  const common = folders.findIndex((folder, index) => folder !== parts[index]);
  return common === -1 ? folders.length + 0.5 : common;
}

test("the first group that has an id is as near as the nearest manifest that names it", () => {
  const path = fc
    .array(fc.constantFrom("a", "b"), { maxLength: 4 })
    .map((folders) => [...folders, "x"].join("/"));
  fc.assert(
    fc.property(fc.array(path, { minLength: 1 }), path, (manifests, file) => {
      const nearby = new Nearby(manifests.map((manifest) => ({ id: "one", path: manifest })));
      const [first] = nearby.groups(file);
      expect(first?.near).toBe(Math.max(...manifests.map((manifest) => nearness(manifest, file))));
    }),
  );
});

test("a thousand packages that import what all of them ask for take no long time", () => {
  const files: Record<string, string> = { "own/package.json": '{"name": "openai"}' };
  for (let index = 0; index < 1000; index++) {
    files[`apps/a${index}/package.json`] = '{"dependencies": {"openai": "4"}}';
    files[`apps/a${index}/requirements.txt`] = "tensorflow-cpu\n";
    for (let file = 0; file < 5; file++) {
      files[`apps/a${index}/src/f${file}.ts`] = 'import OpenAI from "openai";';
      files[`apps/a${index}/src/f${file}.py`] = "import tensorflow as tf";
    }
  }
  const { components } = scanFiles(files);
  expect(components.map(({ id, sightings }) => [id, sightings.length])).toEqual([
    ["pkg:npm/openai", 6000],
    ["pkg:pypi/tensorflow-cpu", 6000],
  ]);
});
