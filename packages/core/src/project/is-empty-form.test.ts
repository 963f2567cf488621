import { expect, test } from "vitest";
import type { Document } from "../document/document.ts";
import { fakeDocument } from "../document/fake-document.ts";
import type { Value } from "../document/value.ts";
import { isEmptyForm } from "./is-empty-form.ts";

const none = { start: 0, end: 0 };
let place = 0;

/** A YAML document whose data are what is given. */
function data(value: object): Document {
  const toValue = (given: unknown): Value => {
    const range = { start: ++place, end: place + 1 };
    if (Array.isArray(given)) return { type: "list", items: given.map(toValue), range };
    if (typeof given === "object" && given !== null)
      return {
        type: "mapping",
        range,
        entries: Object.entries(given).map(([key, one]) => ({
          key: { value: key, range: none },
          value: toValue(one),
        })),
      };
    return { type: "scalar", value: typeof given === "string" ? given : "", range };
  };
  const read = toValue(value);
  return { ...fakeDocument({ path: "aims/risks.yaml" }), format: "yaml", data: read };
}

test("keys without values ask and answer nothing", () => {
  expect(isEmptyForm(data({ risks: [{ id: null, owner: "", level: "TBD" }] }))).toBe(true);
  expect(isEmptyForm(data({ risks: [{ id: "R-001", owner: "", level: "" }] }))).toBe(false);
});

test("an empty list is a register without entries, not a form", () => {
  expect(isEmptyForm(data({ risks: [] }))).toBe(false);
});
