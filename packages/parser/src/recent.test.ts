import { expect, test } from "vitest";
import { Recent } from "./recent.ts";

test("what was asked for last is remembered, up to the limit", () => {
  const recent = new Recent(2);
  const made: string[] = [];
  const [a, b, c] = ["a", "b", "c"].map((name) =>
    recent.remember(1, () => {
      made.push(name);
      return { name };
    }),
  );
  expect([a?.(), a?.(), b?.(), a?.(), c?.()].map((value) => value?.name)).toEqual(["a", "a", "b", "a", "c"]);
  expect(made).toEqual(["a", "b", "c"]);
  a?.();
  expect(made).toEqual(["a", "b", "c"]);
  b?.();
  expect(made).toEqual(["a", "b", "c", "b"]);
});

test("something heavier than the limit is there while it is the latest", () => {
  const recent = new Recent(1);
  let times = 0;
  const heavy = recent.remember(10, () => ({ times: ++times }));
  const light = recent.remember(1, () => ({}));
  expect([heavy(), heavy(), light(), heavy()]).toEqual([{ times: 1 }, { times: 1 }, {}, { times: 2 }]);
});
