import { expect, test } from "vitest";
import { readDocument } from "../test-rule.ts";
import { cardSubject } from "./card-keys.ts";

const card = (front: string) => cardSubject(readDocument("aims/card.md", `---\n${front}\n---\n\n# Card\n`));

test("keys that only datasets have mean a dataset", () => {
  expect(card("license: mit\npretty_name: Help centre\nsize_categories: [n<1K]")).toBe("dataset");
});

test("keys that only models have mean a model, whatever data it names", () => {
  expect(card("datasets: [squad]\npipeline_tag: question-answering")).toBe("model");
});

test("a licence and a language say neither; keys of both say nothing", () => {
  expect(card("license: mit\nlanguage: en")).toBeUndefined();
  expect(card("pretty_name: Both\nbase_model: bert")).toBeUndefined();
});
