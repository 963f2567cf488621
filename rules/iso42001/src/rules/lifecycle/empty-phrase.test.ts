import { expect, test } from "vitest";
import { isEmptyPhrase } from "./empty-phrase.ts";

test.each(["good", "As expected.", "n/a", "OK", "user-friendly", "none"])("%s says nothing", (text) => {
  expect(isEmptyPhrase(text)).toBe(true);
});

test.each(["good on 95 % of cases", "0", "the log shows each score", "no secrets pass"])(
  "%s says something",
  (text) => {
    expect(isEmptyPhrase(text)).toBe(false);
  },
);
