import { expect, test } from "vitest";
import { annexA } from "./annex-a.ts";
import { controlTitled } from "./control-titled.ts";

test("every control is found by its title", () => {
  for (const { id, title } of annexA.values()) expect(controlTitled(title)).toBe(id);
});

test.each([
  ["Intended use of AI systems", undefined],
  ["Intended use of the AI systems", "A.9.4"],
  ["alignment with other organisational policies", "A.2.3"],
  ["Verification & validation", undefined],
  ["System verification and validation", "A.6.2.4"],
])("%s belongs to %s", (title, id) => expect(controlTitled(title)).toBe(id));
