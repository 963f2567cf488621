import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { disk } from "../files/disk.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { applyChanges } from "./apply-changes.ts";

test("files are changed and made, folders too", () => {
  const root = temporaryFolder({ "aims/a.md": "\uFEFFold\r\n" });
  const changes = [
    { path: "aims/a.md", before: "old\r\n", after: "new\r\n" },
    { path: "aims/deep/b.md", before: undefined, after: "b" },
  ];
  expect(applyChanges(disk, root, changes)).toEqual(["aims/a.md", "aims/deep/b.md"]);
  expect(readFileSync(join(root, "aims/a.md"), "utf8")).toBe("\uFEFFnew\r\n");
  expect(readFileSync(join(root, "aims/deep/b.md"), "utf8")).toBe("b");
});

const fresh = { path: "aims/new.md", before: undefined, after: "" };

test.each([
  ["a file that changed in the meantime", { path: "a.md", before: "older", after: "new" }, /has changed/],
  ["a file that is not UTF-8", { path: "latin.md", before: "M\uFFFDller", after: "Müller" }, /is not UTF-8/],
  ["a file that is there already", { path: "a.md", before: undefined, after: "new" }, /is there already/],
  ["a file that is gone", { path: "gone.md", before: "x", after: "new" }, /is no file any more/],
  ["a link", { path: "link.md", before: "old", after: "new" }, /is a link/],
  ["a file behind a link", { path: "elsewhere/c.md", before: undefined, after: "c" }, /behind a link/],
  ["a file outside", { path: "../c.md", before: undefined, after: "c" }, /does not lie in the project/],
])("%s is refused, and nothing else is written", (_name, change, message) => {
  const outside = temporaryFolder();
  const root = temporaryFolder({
    "a.md": "old",
    "latin.md": Uint8Array.from([77, 0xfc, 108, 108, 101, 114]),
  });
  mkdirSync(join(root, "aims"));
  symlinkSync(join(root, "a.md"), join(root, "link.md"));
  symlinkSync(outside, join(root, "elsewhere"));
  expect(() => applyChanges(disk, root, [fresh, change])).toThrow(message);
  expect(existsSync(join(root, "aims/new.md"))).toBe(false);
  expect(readFileSync(join(root, "a.md"), "utf8")).toBe("old");
});

test("where the disk refuses a file, those that were written before are named", () => {
  const root = temporaryFolder({ "aims/a.md": "old" });
  const long = `aims/${"x".repeat(300)}.md`;
  const changes = [
    { path: "aims/a.md", before: "old", after: "new" },
    { path: long, before: undefined, after: "b" },
  ];
  expect(() => applyChanges(disk, root, changes)).toThrow(
    expect.objectContaining({
      name: "CannotCheckError",
      message: `${long} cannot be written: the disk refused it (ENAMETOOLONG).`,
      how: expect.stringContaining("Written before it, each whole: aims/a.md."),
    }),
  );
  expect(readFileSync(join(root, "aims/a.md"), "utf8")).toBe("new");
});
