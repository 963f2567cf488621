import fc from "fast-check";
import { expect, test } from "vitest";
import { lineDifference } from "./line-difference.ts";

test("shows what only one of them has, with the lines around it", () => {
  const expected = "# Risks\n\n| ID |\n| -- |\n| R-1 |\n  ~~~ wrong\n";
  const actual = "# Risks\n\n| ID |\n| -- |\n| R-1 |\n  ~~~ right\n";
  expect(lineDifference(expected, actual)).toBe("…\n  | -- |\n  | R-1 |\n-   ~~~ wrong\n+   ~~~ right\n  ");
});

test("either text can be read out of it", () => {
  const text = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 8 }).map((lines) => lines.join("\n"));
  fc.assert(
    fc.property(text, text, (a, b) => {
      const lines = lineDifference(a, b).split("\n");
      const side = (mark: string) => lines.filter((line) => line.startsWith(mark)).length;
      const [inA, inB] = [a, b].map((one) => one.split("\n").length);
      expect((inA ?? 0) - side("-")).toBe((inB ?? 0) - side("+"));
      if (a === b) expect(side("-") + side("+")).toBe(0);
    }),
  );
});
