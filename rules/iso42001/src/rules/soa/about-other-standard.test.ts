import { expect, test } from "vitest";
import { readDocument } from "../../test-rule.ts";
import { isAboutOtherStandard } from "./about-other-standard.ts";

const table = "| Risk | Controls | Standard |\n| --- | --- | --- |\n| R-1 | A.5.15 | - |\n";

test.each([
  ["nothing says so", `# Risks\n\n${table}`, false],
  ["the title", `# Risks (ISO 27001 and 42001)\n\n${table}`, true],
  ["a heading above", `# Risks\n\n## Controls of ISO/IEC 27001:2022\n\n${table}`, true],
  ["a heading elsewhere", `# Risks\n\n${table}\n## Our ISO 27001 certificate\n`, false],
  ["the column", `# Risks\n\n${table.replace("Controls", "ISO 27001 controls")}`, true],
  ["another cell of the row", `# Risks\n\n${table.replace("| - |", "| ISO 27001 |")}`, true],
  [
    "a long text in the row",
    `# Risks\n\n${table.replace("| - |", "| we were certified to ISO 27001 in the year 2019 |")}`,
    false,
  ],
  ["the marked ids of ours", `# Risks\n\n${table}| R-2 | 42001:A.6.2.4 | - |\n`, true],
  ["the metadata", `# Risks\n\n**Frameworks:** ISO 27001, ISO 42001\n\n${table}`, true],
])("%s", (_, text, expected) => {
  const document = readDocument("aims/risks.md", text);
  const start = text.indexOf("A.5.15");
  expect(isAboutOtherStandard(document, { start, end: start + 6 })).toBe(expected);
});
