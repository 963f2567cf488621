import { expect, test } from "vitest";
import { readProject } from "../test-rule.ts";
import { partsNamed, partsOf } from "./parts.ts";

function parts(text: string, path = "aims/risk-method.md") {
  const entry = readProject({ [path]: text }).document(path);
  return entry ? partsOf(entry.document) : [];
}

test("a heading is a part with what stands below it, deeper headings too", () => {
  const [whole, inner] = parts("# Risk method\n\n## 2. Likelihood\n\nRare\n\n### Notes\n\nAsk Mia\n").slice(
    1,
  );
  expect(whole).toMatchObject({ title: "likelihood", lines: ["Rare", "Ask Mia"] });
  expect(inner).toMatchObject({ title: "notes", lines: ["Ask Mia"] });
});

test("so is a line that ends with a colon, and a key", () => {
  const [, line] = parts("# Risk method\n\n**Impact levels:**\n\n- Major (4)\n");
  expect(line).toMatchObject({ title: "impact levels", lines: ["Major (4)"] });
  const keyed = partsNamed(parts("impact_scale:\n  1: Minor\n", "aims/risk-method.yaml"), ["Impact scale"]);
  expect(keyed[0]?.lines).toEqual(["1: Minor"]);
});

test("a list of mappings is a table", () => {
  const [part] = parts(
    "scale:\n  - { value: 1, name: Rare }\n  - { value: 2, name: Likely }\n",
    "aims/risk-method.yaml",
  );
  expect(part?.tables[0]?.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
    ["1", "Rare"],
    ["2", "Likely"],
  ]);
});

test("the whole title comes before a part of it", () => {
  const all = parts("# Risk method\n\n## Impact criteria\n\nA\n\n## Impact\n\nB\n");
  expect(partsNamed(all, ["Impact"]).map(({ title }) => title)).toEqual(["impact", "impact criteria"]);
});
