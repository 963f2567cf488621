import { expect, test } from "vitest";
import { nameFault, readSystem, rootFault } from "./read-system.ts";

const roles = ["producer", "provider", "user"].map((name) => ({ name, summary: "" }));

test.each([
  ["Reply Draft=user", "Reply Draft", ["user"]],
  ["Reply Draft = Provider, user ", "Reply Draft", ["provider", "user"]],
  ["a=b+c=user+provider+user", "a=b+c", ["user", "provider"]],
])("%s", (text, name, expected) => {
  expect(readSystem(text, 12, roles)).toEqual({ id: "SYS-012", name, roles: expected });
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
  expect(() => readSystem(text, 1, roles)).toThrow();
});

test("names and folders are what can stand in a document and on a disk", () => {
  expect(nameFault("O'Neill & Söhne")).toBeUndefined();
  expect(nameFault(" ")).toMatch(/needed/);
  expect(rootFault("docs/ai governance")).toBeUndefined();
  for (const root of ["", "/etc", "a//b", "a/../b", "./a", "C:\\aims", "a*"])
    expect(rootFault(root)).toBeDefined();
});
