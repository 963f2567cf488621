import { expect, test } from "vitest";
import { Blocked } from "./blocked.ts";
import { unlessBlocked } from "./unless-blocked.ts";

test("a value that cannot be read gives the substitute, any other error is an error", () => {
  expect(unlessBlocked(() => 1, 0)).toBe(1);
  const unreadable = (): number => {
    throw new Blocked("level");
  };
  expect(unlessBlocked(unreadable, 0)).toBe(0);
  const broken = (): number => {
    throw new TypeError("broken");
  };
  expect(() => unlessBlocked(broken, 0)).toThrow(TypeError);
});
