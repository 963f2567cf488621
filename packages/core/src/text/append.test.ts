import { expect, test } from "vitest";
import { append } from "./append.ts";

test("items of one key come together, in their order", () => {
  const lists = new Map<string, number[]>();
  append(lists, "odd", 1);
  append(lists, "even", 2);
  append(lists, "odd", 3);
  expect([...lists]).toEqual([
    ["odd", [1, 3]],
    ["even", [2]],
  ]);
});
