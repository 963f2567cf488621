import { expect, test } from "vitest";
import { combineClaims } from "./combine-claims.ts";
import type { ComponentClaim } from "./component-claim.ts";

const place = { offset: 0, line: 1, column: 1 };
const by = (...ids: readonly string[]): ComponentClaim["by"] =>
  ids.map((id) => ({ id, at: { path: "aims/systems.yaml", start: place, end: place } }));

test("whoever claims a component in one of the packs claims it; the first pack names the subject", () => {
  const ours = new Map([["pkg:npm/openai", { by: by("SYS-001"), subject: "component:pkg:npm/openai" }]]);
  const theirs = new Map([
    ["pkg:npm/openai", { by: by("APP-7"), subject: "component:openai" }],
    ["tool:cursor", { by: [], subject: "component:tool:cursor" }],
  ]);
  expect([...combineClaims([ours, theirs])]).toEqual([
    ["pkg:npm/openai", { by: by("SYS-001", "APP-7"), subject: "component:pkg:npm/openai" }],
    ["tool:cursor", { by: [], subject: "component:tool:cursor" }],
  ]);
});
