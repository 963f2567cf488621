import { expect, test } from "vitest";
import { listing } from "./listing.ts";

test("lists things as a sentence does", () => {
  expect(listing(["units"])).toBe("units");
  expect(listing(["units", "roles"])).toBe("units and roles");
  expect(listing(["units", "roles", "exclusions"])).toBe("units, roles and exclusions");
});
