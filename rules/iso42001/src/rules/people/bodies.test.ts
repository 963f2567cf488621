import { expect, test } from "vitest";
import { isBody } from "./bodies.ts";

test.each(["AI Governance Committee", "Data science team", "all employees"])("%s is a body", (holder) =>
  expect(isBody(holder)).toBe(true),
);

test.each(["Jane Doe", "Ann Bell (CEO)", "Boardman, Jim"])("%s is a person", (holder) =>
  expect(isBody(holder)).toBe(false),
);
