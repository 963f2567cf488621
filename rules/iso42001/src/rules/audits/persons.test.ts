import { expect, test } from "vitest";
import { isOneOf, personsIn } from "./persons.ts";

test.each([
  ["Jane Doe (lead), Max Meyer", ["jane doe", "max meyer"]],
  ["Dr. Jane Doe (Chief Risk Officer, lead) and Max Meyer", ["jane doe chief risk officer", "max meyer"]],
  ["Compliance Officer", ["compliance officer"]],
  ["", []],
])("%s", (text, expected) =>
  expect(personsIn(text).map(({ mentions }) => mentions.join(" "))).toEqual(expected),
);

test("somebody is found by any of their names", () => {
  const owners = personsIn("J. Doe; CISO");
  expect(personsIn("Jane Doe, Max Meyer (CISO), Ann Bell").map((person) => isOneOf(person, owners))).toEqual([
    true,
    true,
    false,
  ]);
});
