import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const chunk = (name: string): string => readFileSync(new URL(`../dist/${name}.js`, import.meta.url), "utf8");

/** The chunks that are loaded together with one. */
function loadedWith(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const [, next = ""] of chunk(name).matchAll(/^(?:import|export) .*?"\.\/([\w-]+)\.js";$/gm))
    loadedWith(next, found);
  return found;
}

const loadedLater = (name: string): string[] =>
  [...chunk(name).matchAll(/import\("\.\/([\w-]+)\.js"\)/g)].map(([, later = ""]) => later);

test("a help text loads nothing of the engine", () => {
  const loaded = [...loadedWith("main")];
  expect(loaded).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(?:run-|find-project-root)/)]));
  const bytes = loaded.reduce((total, name) => total + chunk(name).length, 0);
  expect(bytes).toBeLessThan(100_000);
});

test("a check loads no format until it writes one", () => {
  const loaded = [...loadedWith("run-lint")];
  const formats = loaded.flatMap(loadedLater).filter((name) => /^(?:format-|render-page)/.test(name));
  expect(formats).toEqual(expect.arrayContaining(["format-text", "format-sarif", "render-page"]));
  expect(loaded.filter((name) => formats.includes(name))).toEqual([]);
});
