import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { disk } from "./disk.ts";
import { createPathExists } from "./path-exists.ts";

let exists: (path: string) => boolean;

beforeEach(() => {
  const root = temporaryFolder({
    "project/aims/Policy.md": "",
    "project/evidence/é.pdf": "",
    "outside/a.md": "",
  });
  const project = join(root, "project");
  symlinkSync("../outside", join(project, "out"));
  symlinkSync("evidence", join(project, "in"));
  symlinkSync("missing", join(project, "dangling"));
  symlinkSync("loop", join(project, "loop"));
  exists = createPathExists(disk, project);
});

test.each([
  ["aims/Policy.md", true],
  ["aims", true],
  ["aims/", true],
  ["./aims//Policy.md", true],
  ["aims/../aims/Policy.md", true],
  [".", true],
  ["aims/policy.md", false],
  ["aims/other.md", false],
  ["aims/Policy.md/x", false],
  ["in/é.pdf", true],
  ["out", false],
  ["out/a.md", false],
  ["dangling", false],
  ["loop", false],
  ["../outside/a.md", false],
  ["aims/../../outside/a.md", false],
  ["/etc/passwd", false],
  ["aims/Policy.md\0", false],
  ["", true],
])("%s: %s", (path, is) => {
  expect(exists(path)).toBe(is);
});

test("a name in another normal form of Unicode is the same name", () => {
  expect(exists("evidence/e\u0301.pdf")).toBe(true);
});

test("an answer is kept", () => {
  const root = temporaryFolder({ "a.md": "" });
  const has = createPathExists(disk, root);
  expect(has("b.md")).toBe(false);
  writeFileSync(join(root, "b.md"), "");
  mkdirSync(join(root, "c"));
  expect([has("b.md"), has("a.md")]).toEqual([false, true]);
});
