import { execFileSync } from "node:child_process";
import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { disk } from "./disk.ts";

test("files, folders, links and the rest are told apart", () => {
  const root = temporaryFolder({ "a.md": "", "b/c.md": "" });
  symlinkSync("a.md", join(root, "link"));
  execFileSync("mkfifo", [join(root, "pipe")]);
  const types = Object.fromEntries(disk.list(root).map(({ name, type }) => [name, type]));
  expect(types).toEqual({ "a.md": "file", b: "folder", link: "link", pipe: "other" });
  expect(disk.typeOf(join(root, "link"))).toBe("link");
  expect(disk.typeOf(join(root, "nothing"))).toBeUndefined();
});

test("a pipe does not keep the reader waiting", () => {
  const root = temporaryFolder();
  execFileSync("mkfifo", [join(root, "pipe.md")]);
  expect(disk.read(join(root, "pipe.md"), 100)).toBe("not-a-file");
});

test("a folder is no file", () => {
  expect(disk.read(temporaryFolder(), 100)).toBe("not-a-file");
});

test("a link is not opened", () => {
  const root = temporaryFolder({ "a.md": "x" });
  symlinkSync("a.md", join(root, "link.md"));
  expect(() => disk.read(join(root, "link.md"), 100)).toThrow("ELOOP");
});

test("a file is read up to the limit and not beyond", () => {
  const root = temporaryFolder({ "a.md": "12345" });
  expect(disk.read(join(root, "a.md"), 5)).toEqual(new TextEncoder().encode("12345"));
  expect(disk.read(join(root, "a.md"), 4)).toBe("too-large");
});

test("memory that is given is used where a file fits in, and no byte of an earlier file is given", () => {
  const root = temporaryFolder({ "long.md": "123456", "short.md": "ab", "empty.md": "" });
  const scratch = new Uint8Array(4);
  const read = (name: string) => {
    const bytes = disk.read(join(root, name), 100, scratch);
    return typeof bytes === "string"
      ? bytes
      : [new TextDecoder().decode(bytes), bytes.buffer === scratch.buffer];
  };
  expect(["long.md", "short.md", "empty.md", "long.md"].map(read)).toEqual([
    ["123456", false],
    ["ab", true],
    ["", true],
    ["123456", false],
  ]);
  expect(disk.read("/proc/self/status", 1_000_000, scratch).length).toBeGreaterThan(100);
});

test("an empty file is read", () => {
  const root = temporaryFolder({ "a.md": "" });
  expect(disk.read(join(root, "a.md"), 5)).toHaveLength(0);
});

test("a file that is longer than it says is read to its end, up to the limit", () => {
  expect(disk.read("/proc/self/status", 1_000_000).length).toBeGreaterThan(100);
  expect(disk.read("/proc/self/status", 10)).toBe("too-large");
});

test("a name that is not Unicode is seen", () => {
  const root = temporaryFolder();
  writeFileSync(Buffer.concat([Buffer.from(`${root}/b`), Buffer.from([0xff]), Buffer.from(".md")]), "x");
  expect(disk.list(root)).toEqual([{ name: "b\ufffd.md", type: "file", isNamed: false }]);
});

test("of a file the first bytes can be read alone, and its bytes be counted", () => {
  const root = temporaryFolder({ "a.bin": "12345" });
  execFileSync("mkfifo", [join(root, "pipe")]);
  expect(disk.head(join(root, "a.bin"), 2)).toEqual(new TextEncoder().encode("12"));
  expect(disk.head(join(root, "a.bin"), 9)).toHaveLength(5);
  expect(disk.head(join(root, "pipe"), 9)).toBe("not-a-file");
  expect([disk.size(join(root, "a.bin")), disk.size(join(root, "pipe")), disk.size(root)]).toEqual([
    5,
    undefined,
    undefined,
  ]);
});
