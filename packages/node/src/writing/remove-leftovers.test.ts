import { existsSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { removeLeftovers } from "./remove-leftovers.ts";
import { isTemporaryName, temporaryName } from "./temporary-name.ts";

test("what a killed run left is removed, and nothing else", () => {
  const kept = [".a.md.tmp", "a.md.0123456789ab.tmp", ".a.md.0123456789AB.tmp", ".0123456789ab.tmp", "a.md"];
  const left = ".a.md.0123456789ab.tmp";
  const folder = temporaryFolder(Object.fromEntries([...kept, left].map((name) => [name, "x"])));
  mkdirSync(join(folder, ".folder.0123456789ab.tmp"));
  symlinkSync(join(folder, "a.md"), join(folder, ".link.0123456789ab.tmp"));
  removeLeftovers(folder);
  expect(readdirSync(folder).sort()).toEqual(
    [...kept, ".folder.0123456789ab.tmp", ".link.0123456789ab.tmp"].sort(),
  );
});

test("a folder that is not there has nothing left over", () => {
  const folder = join(temporaryFolder(), "none");
  removeLeftovers(folder);
  expect(existsSync(folder)).toBe(false);
});

test("the names that are given are known again", () => {
  for (const name of ["a.md", ".hidden.yaml", "ä b.csv"])
    expect(isTemporaryName(temporaryName(name))).toBe(true);
});
