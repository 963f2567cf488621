import { expect, test } from "vitest";
import { treatmentOption } from "./treatment-option.ts";

function read(value: string): unknown {
  const range = { start: 0, end: value.length };
  const reading = treatmentOption.read({ type: "scalar", value, range }, { source: () => value });
  return reading.state === "read" ? reading.value : reading.state;
}

test.each([
  ["Mitigate", "modify"],
  ["Modify + planned Avoid", "modify"],
  ["Reduce by rate limits", "modify"],
  ["Rate limits", "empty"],
  ["Mitgate", "unreadable"],
])("%s is %s", (written, expected) => expect(read(written)).toBe(expected));
