import { expect, test } from "vitest";
import { nearAnchor } from "./near-anchor.ts";

test.each([
  ["limits-of-acceptance", ["limits--of-acceptance", "scope"], "limits--of-acceptance"],
  ["Limits_of_acceptance", ["limits-of-acceptance"], "limits-of-acceptance"],
  ["limits", ["5-limits"], "5-limits"],
  ["52-limits", ["62-limits"], "62-limits"],
  ["größe", ["grosse", "größe"], "größe"],
  ["limits%20of%20acceptance", ["limits-of-acceptance"], "limits-of-acceptance"],
])("%s is meant by %j", (name, anchors, expected) => {
  expect(nearAnchor(name, new Set(anchors))).toBe(expected);
});

test.each([
  ["limits", ["limits-1x", "scope"]],
  ["limits", ["1-limits", "2-limits"]],
  ["limit", ["limits"]],
  ["---", ["--"]],
  ["%E0%A4%A", ["a"]],
])("%s may be none or several of %j", (name, anchors) => {
  expect(nearAnchor(name, new Set(anchors))).toBeUndefined();
});
