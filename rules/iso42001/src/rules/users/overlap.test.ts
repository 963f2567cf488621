import { expect, test } from "vitest";
import { meaningOf, overlap } from "./overlap.ts";

test("idle words and endings do not matter", () => {
  expect(meaningOf("rating of the applications for loans")).toEqual(["rati", "appl", "loan"]);
  expect(overlap("Rates loan applications", "Rating applications for consumer loans")).toBeCloseTo(2 / 3);
});

test("what is about something else has nothing in common", () => {
  expect(overlap("screening job applicants", "answering general questions of customers")).toBe(0);
});

test("a text without meaning is everywhere", () => expect(overlap("all of it", "rating")).toBe(1));
