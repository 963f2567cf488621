import { expect, test } from "vitest";
import type { Code, CodeArea, Component } from "../facts/code.ts";
import type { Facts } from "../facts/facts.ts";
import { summariseCode } from "./code.ts";

const component = (id: string, area: CodeArea): Component => ({
  id,
  type: "package",
  name: id,
  what: "client of a model API",
  versions: [],
  area,
  sightings: [],
});

const code: Code = {
  components: [component("a", "product"), component("b", "product"), component("c", "test")],
  hints: [component("d", "product")],
  packages: [],
  data: [],
  calls: [],
  paths: [],
  files: { listed: 7, read: 3, manifests: 1, unread: [], left: [] },
};

test("components are counted by area, with the files that they were looked for in", () => {
  expect(summariseCode(["history", "code"], { today: "2026-11-21", code })).toEqual({
    components: { product: 2, development: 0, research: 0, test: 1 },
    hints: 1,
    files: code.files,
  });
});

test("nobody looks at the code where no rule needs it", () => {
  const facts: Facts = {
    today: "2026-11-21",
    get code(): Code {
      throw new Error("Somebody looked.");
    },
  };
  expect(summariseCode(["history"], facts)).toBeUndefined();
});

test("code that is not known has no figures", () => {
  expect(summariseCode(["code"], { today: "2026-11-21" })).toBeUndefined();
});
