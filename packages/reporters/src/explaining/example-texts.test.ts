import { expect, test } from "vitest";
import { exampleTexts } from "./example-texts.ts";

const path = "aims/policy.md";

test("an example that rests on a history shows its commits", () => {
  const [history, file] = exampleTexts({
    shows: "gap",
    title: "changed",
    commits: [
      { on: "2026-01-05", by: "Jane Doe <jane@example.com>", files: { [path]: "one" } },
      {
        on: "2026-02-05",
        by: "Max Meyer <max@example.com>",
        reviewedBy: "Jane Doe <jane@example.com>",
        files: { "aims/old.md": null },
        renames: { "aims/a.md": "aims/b.md" },
      },
    ],
    files: { [path]: "two" },
  });
  expect(history?.text).toBe(`2026-01-05  Jane Doe: aims/policy.md
2026-02-05  Max Meyer, reviewed by Jane Doe: removes aims/old.md, moves aims/a.md to aims/b.md
`);
  expect(file).toEqual({ title: "changed", path, text: "two" });
});

test("an example that rests on a base shows what was otherwise before, and one that rests on code its code", () => {
  const texts = exampleTexts({
    shows: "gap",
    title: "changed",
    base: { [path]: "one", "aims/same.md": "same" },
    files: { [path]: "two", "aims/same.md": "same" },
    code: { "src/chat.py": "import openai" },
  });
  expect(texts.map((one) => [one.path, one.text])).toEqual([
    [path, "one"],
    [path, "two"],
    ["aims/same.md", "same"],
    ["src/chat.py", "import openai"],
  ]);
});
