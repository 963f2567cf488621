import { describe, expect, test } from "vitest";
import type { RunEvent } from "./run-event.ts";
import { whatToCompare } from "./what-to-compare.ts";

const [head, base, newer, merge] = ["a", "b", "c", "d"].map((digit) => digit.repeat(40)) as [
  string,
  string,
  string,
  string,
];
const run: RunEvent = {
  name: "pull_request",
  commit: merge,
  ref: "refs/pull/1/merge",
  repository: "acme/governance",
};
const pullRequest: RunEvent = { ...run, pullRequest: { number: 1, head, base, isFork: false } };
const asEvent = { since: "of-event", configFrom: "of-event" } as const;

describe("a pull request is compared with", () => {
  test("what it was merged into, which may be newer than the event", () => {
    const checkout = { commit: merge, parents: [newer, head], isShallow: false };
    expect(whatToCompare(asEvent, pullRequest, checkout)).toEqual({ since: newer, configFrom: newer });
  });

  test.each([
    ["the change itself is checked out", { commit: head, parents: [base], isShallow: false }],
    ["the change ends with a merge of its own", { commit: head, parents: [newer, base], isShallow: false }],
    ["the parents were not fetched", { commit: merge, parents: [], isShallow: true }],
    ["nothing is known of the checkout", undefined],
  ])("the base of the event where %s", (_name, checkout) => {
    expect(whatToCompare(asEvent, pullRequest, checkout)).toEqual({ since: base, configFrom: base });
  });

  test("what the step names, or nothing", () => {
    const inputs = { since: { ref: "origin/release" }, configFrom: "none" } as const;
    expect(whatToCompare(inputs, pullRequest, undefined)).toEqual({ since: "origin/release" });
  });
});

test("a merge group is compared with its base, other events with nothing", () => {
  const group = { ...run, name: "merge_group", mergeGroup: { base } };
  expect(whatToCompare(asEvent, group, undefined)).toEqual({ since: base, configFrom: base });
  expect(whatToCompare(asEvent, { ...run, name: "push" }, undefined)).toEqual({});
});
