import { expect, test } from "vitest";
import { isBody, isBodyRole } from "./bodies.ts";

test.each(["AI Governance Committee", "Data science team", "all employees"])("%s is a body", (holder) =>
  expect(isBody(holder)).toBe(true),
);

test.each(["Jane Doe", "Ann Bell (CEO)", "Boardman, Jim"])("%s is a person", (holder) =>
  expect(isBody(holder)).toBe(false),
);

test("a committee is a body, its chair is not", () => {
  expect(isBodyRole("AI Committee")).toBe(true);
  expect(isBodyRole("Chair of the Audit Committee")).toBe(false);
  expect(isBodyRole("Data steward")).toBe(false);
});
