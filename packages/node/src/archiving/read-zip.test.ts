import fc from "fast-check";
import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { entryName, isEntryName } from "./entry-name.ts";
import { readZip, ZipFault } from "./read-zip.ts";
import { plainFile, writeZip } from "./write-zip.ts";

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));
const good = () =>
  writeZip([
    ["manifest.json", bytesOf("{}")],
    ["project/aims/Risiken – 2026.md", bytesOf("# Risiken\n".repeat(100))],
    ["project/empty.md", new Uint8Array()],
  ]);
const faultOf = (bytes: Uint8Array): string => {
  try {
    const zip = readZip(bytes);
    for (const name of zip.names) zip.read(name);
    return "none";
  } catch (error) {
    if (error instanceof ZipFault) return error.message;
    throw error;
  }
};
/** The archive with some of its bytes written over. */
const patched = (at: (view: Buffer) => number, ...bytes: number[]) => {
  const view = Buffer.from(good());
  view.set(bytes, at(view));
  return new Uint8Array(view);
};
const central = (view: Buffer) => view.readUInt32LE(view.length - 22 + 16);

test("what was written is read", () => {
  const zip = readZip(good());
  expect(zip.names).toEqual(["manifest.json", "project/aims/Risiken – 2026.md", "project/empty.md"]);
  expect(Buffer.from(zip.read("project/aims/Risiken – 2026.md") ?? []).toString()).toBe(
    "# Risiken\n".repeat(100),
  );
  expect(zip.read("project/empty.md")).toHaveLength(0);
  expect(zip.read("nowhere")).toBeUndefined();
});

test("the same files give the same bytes, in any zone", () => {
  const before = process.env["TZ"];
  const [one, other] = ["Asia/Tokyo", "America/St_Johns"].map((zone) => {
    process.env["TZ"] = zone;
    return good();
  });
  if (before === undefined) delete process.env["TZ"];
  else process.env["TZ"] = before;
  expect(other).toEqual(one);
});

const options = { level: 6, mtime: "1980-01-01T12:00:00", os: 3, attrs: plainFile } as const;

test.each([
  ["../../etc/cron.d/x", "a name that leads elsewhere"],
  ["/etc/passwd", "a name that leads elsewhere"],
  ["C:\\Windows\\x", "a name that leads elsewhere"],
  ["project/./x", "a name that leads elsewhere"],
  ["project/\u0007", "a name that leads elsewhere"],
  ["project/folder/", "a name that leads elsewhere"],
])("a file called %s is refused", (name, fault) => {
  expect(faultOf(zipSync({ [name]: bytesOf("x") }, options))).toContain(fault);
});

test("a link is refused", () => {
  const link = (0o120777 << 16) >>> 0;
  expect(faultOf(zipSync({ "project/x": [bytesOf("/etc/passwd"), { attrs: link }] }, options))).toContain(
    "may be a link",
  );
});

test("a name that is there twice is refused", () => {
  // Names of the same length, one written over with the other, before the file and in the directory.
  const view = Buffer.from(zipSync({ "project/a": bytesOf("1"), "project/b": bytesOf("2") }, options));
  for (let at = view.indexOf("project/b"); at >= 0; at = view.indexOf("project/b", at + 1))
    view.write("project/a", at);
  expect(faultOf(view)).toBe("it holds project/a twice");
});

test("a file that unpacks to more than it says is stopped there", () => {
  const size = 64 * 1024 ** 2;
  const view = Buffer.from(zipSync({ "project/bomb": new Uint8Array(size) }, options));
  expect(view.length).toBeLessThan(size / 100);
  view.writeUInt32LE(1000, 22);
  view.writeUInt32LE(1000, central(view) + 24);
  expect(faultOf(view)).toBe("project/bomb does not unpack to what it says");
});

test("files that say they are too large together are refused before one is unpacked", () => {
  const view = Buffer.from(good());
  view.writeUInt32LE(0xffffffff, central(view) + 24);
  expect(faultOf(view)).toBe("it unpacks to more than is read");
});

test("nothing may stand before, between, behind or beside the files", () => {
  const whole = good();
  expect(faultOf(Buffer.concat([Buffer.from("#!/bin/sh\n"), whole]))).not.toBe("none");
  expect(faultOf(Buffer.concat([whole, Buffer.from("x")]))).not.toBe("none");
  expect(faultOf(zipSync({ "project/x": [bytesOf("x"), { comment: "hello" }] }, options))).toBe(
    "project/x has something beside it",
  );
  expect(faultOf(zipSync({ "project/x": [bytesOf("x"), { extra: { 1: bytesOf("y") } }] }, options))).toBe(
    "project/x has something beside it",
  );
});

test("the directory and the files must say the same", () => {
  expect(faultOf(patched(() => 30, "M".charCodeAt(0)))).toContain(
    "something else there than in the directory",
  );
  expect(faultOf(patched((view) => central(view) + 8, 1))).toContain("protected");
  expect(faultOf(patched((view) => central(view) + 10, 12))).toContain("packed in a way that is not read");
  expect(faultOf(patched((view) => view.length - 22 + 10, 200))).not.toBe("none");
});

test("no bit outside of the packed bytes can be another one, and none inside that changes a file", () => {
  const whole = Buffer.from(good());
  const texts = contentsOf(whole);
  for (let at = 0; at < whole.length; at++)
    for (let bit = 0; bit < 8; bit++) {
      const other = Buffer.from(whole);
      other.writeUInt8(other.readUInt8(at) ^ (1 << bit), at);
      if (isPacked(whole, at) && faultOf(other) === "none") expect(contentsOf(other)).toEqual(texts);
      else expect([at, bit, faultOf(other)]).not.toEqual([at, bit, "none"]);
    }
});

function contentsOf(bytes: Uint8Array): string[] {
  const zip = readZip(bytes);
  return zip.names.map((name) => Buffer.from(zip.read(name) ?? []).toString("latin1"));
}

/** Whether a byte is one of a file's packed bytes. */
function isPacked(view: Buffer, at: number): boolean {
  for (let start = 0; start < central(view); ) {
    const data = start + 30 + view.readUInt16LE(start + 26);
    const end = data + view.readUInt32LE(start + 18);
    if (at >= data && at < end) return true;
    start = end;
  }
  return false;
}

test("bytes hidden behind those that a file unpacks from are refused", () => {
  const view = Buffer.from(zipSync({ "project/x": bytesOf("x") }, options));
  const hidden = Buffer.from("hidden");
  const [directory, packed] = [central(view), view.readUInt32LE(18)];
  const other = Buffer.concat([view.subarray(0, directory), hidden, view.subarray(directory)]);
  other.writeUInt32LE(packed + hidden.length, 18);
  other.writeUInt32LE(packed + hidden.length, directory + hidden.length + 20);
  other.writeUInt32LE(directory + hidden.length, other.length - 22 + 16);
  expect(faultOf(other)).toBe("project/x does not unpack to what it says");
});

test("whatever is altered or cut off, nothing else breaks", () => {
  const whole = good();
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 4 }),
      fc.nat(whole.length),
      (changes, length) => {
        const bytes = new Uint8Array(whole);
        for (const [at, value] of changes) bytes[at] = value;
        faultOf(bytes);
        expect(faultOf(bytes.subarray(0, length))).not.toBe(length < whole.length ? "none" : "");
      },
    ),
    { numRuns: 500 },
  );
  expect(faultOf(new Uint8Array())).not.toBe("none");
});

test("every path has a name of its own that leads nowhere else", () => {
  const segment = fc.oneof(
    fc.constantFrom(".", "a", "a.", "a ", "%2E", "a%2E", "x:y", "a\\b", "*", "\u202e", "ü", "..."),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 5 }).map((text) => text.replaceAll("/", "")),
  );
  const path = fc
    .tuple(fc.nat(3), fc.array(segment, { minLength: 1, maxLength: 3 }))
    .map(([ups, parts]) =>
      ["..".concat("/..".repeat(Math.max(0, ups - 1)))].slice(0, ups).concat(parts).join("/"),
    );
  fc.assert(
    fc.property(path, path, (one, other) => {
      expect(isEntryName(entryName(one))).toBe(true);
      expect(entryName(one) === entryName(other)).toBe(one === other);
    }),
  );
});
