import { expect, test } from "vitest";
import { resolveLink } from "./resolve-link.ts";

test.each([
  ["policy.md", { type: "inside", path: "aims/risk/policy.md", fragment: "" }],
  ["../policy.md#Scope", { type: "inside", path: "aims/policy.md", fragment: "Scope" }],
  ["#scope", { type: "inside", path: "aims/risk/register.md", fragment: "scope" }],
  ["/docs/a%20b.md", { type: "inside", path: "docs/a b.md", fragment: "" }],
  ["../../", { type: "inside", path: "", fragment: "" }],
  ["../../../etc/passwd", { type: "outside", path: "../../../etc/passwd" }],
  ["100%.md", { type: "inside", path: "aims/risk/100%.md", fragment: "" }],
  ["https://example.com/x", { type: "elsewhere" }],
  ["mailto:a@example.com", { type: "elsewhere" }],
  ["//example.com/x", { type: "elsewhere" }],
])("%s", (destination, expected) =>
  expect(resolveLink("aims/risk/register.md", destination)).toEqual(expected),
);
