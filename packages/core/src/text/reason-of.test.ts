import { expect, test } from "vitest";
import { reasonOf } from "./reason-of.ts";

const breaks = (): never => {
  throw new Error("again");
};

test.each([
  [new Error("No luck."), "No luck."],
  ["just so", "just so"],
  [undefined, "undefined"],
  [null, "null"],
  [Object.create(null), "it does not say why"],
  [{ toString: breaks }, "it does not say why"],
  [Object.defineProperty(new Error(), "message", { get: breaks }), "it does not say why"],
])("whatever was thrown has a reason", (thrown, reason) => {
  expect(reasonOf(thrown)).toBe(reason);
});
