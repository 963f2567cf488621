import { expect, test } from "vitest";
import { nameFault, readSystem, rootFault } from "./read-system.ts";

const skeleton = {
  roles: ["producer", "provider", "user"].map((name) => ({ name, summary: "" })),
  readRole: (word: string) => (word === "deployer" ? ["user"] : []),
};

test.each([
  ["Reply Draft=user", "Reply Draft", ["user"]],
  ["Reply Draft = Provider, user ", "Reply Draft", ["provider", "user"]],
  ["Reply Draft=deployer,user", "Reply Draft", ["user"]],
  ["a=b+c=user+provider+user", "a=b+c", ["user", "provider"]],
])("%s", (text, name, expected) => {
  expect(readSystem(text, 12, skeleton)).toEqual({ id: "SYS-012", name, roles: expected });
});

test.each([
  "Draft",
  "Draft=",
  "Draft=user,",
  "Draft=owner",
  "=user",
  "A\u202Eb=user",
  `${"x".repeat(81)}=user`,
])("%j is refused", (text) => {
  expect(() => readSystem(text, 1, skeleton)).toThrow();
});

test("names and folders are what can stand in a document and on a disk", () => {
  expect(nameFault("O'Neill & Söhne")).toBeUndefined();
  expect(nameFault(" ")).toMatch(/needed/);
  expect(rootFault("docs/ai governance")).toBeUndefined();
  for (const root of ["", "/etc", "a//b", "a/../b", "./a", "C:\\aims", "a*"])
    expect(rootFault(root)).toBeDefined();
});
