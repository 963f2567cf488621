import { describe, expect, test } from "vitest";
import type { Explanation } from "./explanation.ts";
import { formatExplanationMarkdown } from "./format-explanation-markdown.ts";
import { formatExplanationText } from "./format-explanation-text.ts";

const page: Explanation = {
  type: "rule",
  name: "risk-has-owner",
  title: "risk-has-owner",
  summary: "Every risk has an *owner*.",
  parts: [
    { heading: "Why", text: "Nobody decides otherwise." },
    {
      heading: "Speaks for",
      items: [{ text: "6.1.3 Treatment", link: { type: "requirement", name: "6.1.3" } }, { text: "plain" }],
    },
    {
      heading: "Options",
      table: { columns: ["option", "takes", "default"], rows: [["roles", "a | b", ""]] },
    },
    {
      heading: "Example",
      examples: [{ title: "no owner", path: "aims/risks.md", text: "# Risks\n\n```js\nx\n```" }],
    },
  ],
};

describe("as text", () => {
  test("has its parts one below another, a table as a list", () => {
    expect(formatExplanationText(page, { color: false }).split("\n")).toEqual([
      "risk-has-owner  (rule)",
      "Every risk has an *owner*.",
      "",
      "Why",
      "  Nobody decides otherwise.",
      "",
      "Speaks for",
      "  - 6.1.3 Treatment",
      "  - plain",
      "",
      "Options",
      "  roles",
      "    takes: a | b",
      "",
      "Example",
      "  aims/risks.md: no owner",
      "    # Risks",
      "",
      "    ```js",
      "    x",
      "    ```",
      "",
    ]);
  });

  test("keeps to the columns that it is given", () => {
    const lines = formatExplanationText(page, { color: false, width: 20 }).split("\n");
    expect(lines.slice(1, 3)).toEqual(["Every risk has an", "*owner*."]);
  });
});

describe("as Markdown", () => {
  test("links to other pages where it is told their addresses", () => {
    const linked = formatExplanationMarkdown(page, ({ type, name }) => `../${type}s/${name}.md`);
    expect(linked).toContain("- [6.1.3 Treatment](../requirements/6.1.3.md)\n- plain\n");
    expect(formatExplanationMarkdown(page)).toContain("- 6.1.3 Treatment\n");
  });

  test("shows texts as they are, in tables too", () => {
    const text = formatExplanationMarkdown(page);
    expect(text).toContain("# risk-has-owner\n\nEvery risk has an \\*owner\\*.\n");
    expect(text).toContain("| option | takes | default |\n| --- | --- | --- |\n| roles | a \\| b |  |\n");
  });

  test("fences an example that holds a fence", () => {
    expect(formatExplanationMarkdown(page)).toContain(
      "no owner, `aims/risks.md`:\n\n````text\n# Risks\n\n```js\nx\n```\n````\n",
    );
  });
});
