import { describe, expect, test } from "vitest";
import { extendConfiguration } from "./extend-configuration.ts";
import type { Tree } from "./to-yaml.ts";

const tree: Tree = [
  { key: "roots", items: ["docs/ai"] },
  { key: "kinds", entries: [{ key: "docs/ai/a.csv", value: "risk", note: "because" }] },
  {
    key: "aliases",
    entries: [{ key: "risk", entries: [{ key: "fields", entries: [{ key: "owner", items: ["Wer"] }] }] }],
  },
];

describe("a configuration is added to, and keeps what it says and how", () => {
  test.each([
    [
      "blocks with comments",
      `# ours
roots:
  - aims # the first

kinds: # by hand
    b.md: risk   # yes
rules:
  links-resolve: off # noise
# end
`,
      `# ours
roots:
  - aims # the first
  - docs/ai

kinds: # by hand
    b.md: risk   # yes
    # because
    docs/ai/a.csv: risk
rules:
  links-resolve: off # noise
aliases:
  risk:
    fields:
      owner:
        - Wer
# end
`,
    ],
    [
      "one line each",
      `roots: [aims]\nkinds: { b.md: risk }\naliases: { risk: { fields: { owner: [Eigner], id: [] } } }`,
      `roots: [aims, docs/ai]\nkinds: { b.md: risk, docs/ai/a.csv: risk }\naliases: { risk: { fields: { owner: [Eigner, Wer], id: [] } } }`,
    ],
    [
      "lists at the depth of their key, lines that end as on Windows",
      `roots:\r\n- aims\r\nkinds:\r\n  b.md:\r\n  - risk\r\n`,
      `roots:\r\n- aims\r\n- docs/ai\r\nkinds:\r\n  b.md:\r\n  - risk\r\n  # because\r\n  docs/ai/a.csv: risk\r\naliases:\r\n  risk:\r\n    fields:\r\n      owner:\r\n        - Wer\r\n`,
    ],
  ])("%s", (_layout, before, after) => expect(extendConfiguration(before, tree)).toBe(after));

  test("nothing but remarks", () =>
    expect(extendConfiguration("# nothing yet", [{ key: "roots", items: ["a"] }])).toBe(
      "# nothing yet\nroots:\n  - a\n",
    ));
});

test.each([
  ["a key without a value", "roots:\nkinds: {}\n"],
  ["a text where a list has to be", "roots: aims\n"],
  ["what is no YAML", "roots: [aims\n"],
  ["a reference to another place", "roots: &a [aims]\nignore: *a\nkinds: *a\n"],
])("%s is left alone", (_what, text) => expect(extendConfiguration(text, tree)).toBeUndefined());
