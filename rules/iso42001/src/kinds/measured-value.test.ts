import type { Value } from "@aims-lint/core";
import { expect, test } from "vitest";
import { measuredValue } from "./measured-value.ts";

const read = (text: string) => {
  const value: Value = { type: "scalar", value: text, range: { start: 0, end: text.length } };
  return measuredValue([]).read(value, { source: () => text });
};

test.each(["0.8", "99.1 %", "35 of 40", "none", "✅", "passed"])("%s was measured", (text) => {
  expect(read(text)).toEqual({ state: "read", value: text });
});

test.each(["at each freeze", "monthly", "every 3 months", "by the steward", "-"])(
  "%s says nothing of a result",
  (text) => {
    expect(read(text)).toEqual({ state: "empty" });
  },
);
