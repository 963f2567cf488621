import { describe, expect, test } from "vitest";
import { fakeDocument } from "../document/fake-document.ts";
import type { Value } from "../document/value.ts";
import { identifier, text } from "../fields/text.ts";
import { defineKind } from "../kinds/define-kind.ts";
import { createRecogniser, type RecognitionContext } from "./recognise.ts";

const report = defineKind({
  name: "report",
  summary: "A test report.",
  form: "document",
  titles: ["Test report"],
  fields: { id: identifier() },
});
const result = defineKind({
  name: "result",
  summary: "A result of a test.",
  partOf: ["report"],
  fields: { id: identifier({ aliases: ["Test"] }), limit: text() },
});
const context: RecognitionContext = {
  kinds: [report, result],
  configured: () => undefined,
  located: () => false,
};
const found = (title: string, header: string[], given: Partial<RecognitionContext> = {}): string[] => {
  const document = fakeDocument({ title, table: [header, ["T-1", "5"]] });
  return createRecogniser({ ...context, ...given })(document).kinds.map(({ kind }) => kind.name);
};

describe("records that are a part of another document", () => {
  test("need no name of their own there", () =>
    expect(found("Test report", ["Test", "Limit"])).toEqual(["report", "result"]));
  test("need the columns", () => expect(found("Test report", ["Day", "Step"])).toEqual(["report"]));
  test("are nothing elsewhere", () => expect(found("Notes", ["Test", "Limit"])).toEqual([]));
  test("are mappings below a key, not words", () => {
    const range = { start: 0, end: 0 };
    const scalar = { type: "scalar", value: "results", range } as const;
    const yaml = (items: readonly Value[]): string[] => {
      const value: Value = { type: "list", items, range };
      const data: Value = { type: "mapping", entries: [{ key: scalar, value }], range };
      const document = { ...fakeDocument({ title: "Test report" }), format: "yaml", data } as const;
      return createRecogniser(context)(document).kinds.map(({ kind }) => kind.name);
    };
    expect(yaml([scalar])).toEqual(["report"]);
    expect(yaml([{ type: "mapping", entries: [], range }])).toEqual(["report", "result"]);
  });
  test("come with a kind that the configuration gives", () =>
    expect(found("Notes", ["Test", "Limit"], { configured: () => [report] })).toEqual(["report", "result"]));
});
