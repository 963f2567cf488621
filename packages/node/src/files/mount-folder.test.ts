import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { disk } from "./disk.ts";
import { mountFolder } from "./mount-folder.ts";
import { createPathExists } from "./path-exists.ts";

const textOf = (bytes: Uint8Array | string): string => new TextDecoder().decode(bytes as Uint8Array);

test("a folder lies at another path as well, and nothing else changes", () => {
  const project = temporaryFolder({ "aims/risks.md": "own" });
  const other = temporaryFolder({ "aims/policy.md": "theirs" });
  const files = mountFolder(disk, join(project, "organisation"), other);
  expect(
    files
      .list(project)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(["aims", "organisation"]);
  expect(files.typeOf(join(project, "organisation/aims"))).toBe("folder");
  expect(textOf(files.read(join(project, "organisation/aims/policy.md"), 100))).toBe("theirs");
  expect(textOf(files.read(join(project, "aims/risks.md"), 100))).toBe("own");
  expect(files.typeOf(join(project, "organisation/aims/risks.md"))).toBeUndefined();
  expect(disk.typeOf(join(project, "organisation"))).toBeUndefined();
});

test("references from one to the other lead to what is there, and links out of the folder to nothing", () => {
  const project = temporaryFolder({ "aims/risks.md": "own", "secret.md": "s" });
  const other = temporaryFolder({ "aims/policy.md": "theirs" });
  const outside = temporaryFolder({ "passwd.md": "x" });
  symlinkSync(outside, join(other, "aims/out"));
  symlinkSync(join(other, "aims"), join(other, "again"));
  const exists = createPathExists(mountFolder(disk, join(project, "organisation"), other), project);
  expect(exists("organisation/aims/policy.md")).toBe(true);
  expect(exists("organisation/again/policy.md")).toBe(true);
  expect(exists("organisation/aims/nothing.md")).toBe(false);
  expect(exists("organisation/aims/out/passwd.md")).toBe(false);
});
