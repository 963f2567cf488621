import { expect, test } from "vitest";
import type { Inline } from "../markdown/inline.ts";
import { rememberInline } from "./remember-inline.ts";

test("each content and each cell is read once", () => {
  const asked: unknown[] = [];
  const read = (place: unknown): Inline => {
    asked.push(place);
    return { text: "", links: [], code: [], html: [], problem: undefined };
  };
  const reader = rememberInline({ read, readCell: read });
  const content = [{ start: 0, end: 1 }];
  const cell = { start: 2, end: 3 };
  expect(reader.read(content)).toBe(reader.read(content));
  expect(reader.readCell(cell)).toBe(reader.readCell(cell));
  expect(asked).toEqual([content, cell]);
});
