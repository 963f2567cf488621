import { describe, expect, test } from "vitest";
import { attestations } from "./attestations.ts";
import { readProject } from "./test-rule.ts";

function read(...rows: string[]) {
  const head =
    "| Attestation ID | Requirement | Statement | Attested by | Date | Valid until |\n|---|---|---|---|---|---|\n";
  const text = `# Attestations\n\n${head}${rows.map((row) => `| ${row} |\n`).join("")}`;
  return attestations(readProject({ "aims/attestations.md": text }));
}

test("a statement says who, what, when and until when, for each requirement that it names", () => {
  expect(read("ATT-1 | 5.1, A.2.2 | Management leads. | Jane Roe | 2026-01-31 | 2027-01-31")).toEqual(
    ["5.1", "A.2.2"].map((requirement) => ({
      requirement,
      record: "attestation:ATT-1",
      by: "Jane Roe",
      statement: "Management leads.",
      on: "2026-01-31",
      until: "2027-01-31",
    })),
  );
});

test.each(["Clause 5.1", "a.2.2", "Control A.2.2", "ISO/IEC 42001: 5.1", "ISO 42001 5.1"])(
  "%s is a requirement",
  (written) => {
    expect(read(`ATT-1 | ${written} | It is so. | Jane Roe | 2026-01-31 | 2027-01-31`)).toHaveLength(1);
  },
);

describe("a statement does not count", () => {
  test.each([
    ["that nobody makes", "ATT-1 | 5.1 | It is so. |  | 2026-01-31 | 2027-01-31"],
    ["that says nothing", "ATT-1 | 5.1 |  | Jane Roe | 2026-01-31 | 2027-01-31"],
    ["that was never made", "ATT-1 | 5.1 | It is so. | Jane Roe |  | 2027-01-31"],
    ["that holds for ever", "ATT-1 | 5.1 | It is so. | Jane Roe | 2026-01-31 | "],
    ["whose day cannot be read", "ATT-1 | 5.1 | It is so. | Jane Roe | 2026-02-30 | 2027-01-31"],
    ["of tomorrow", "ATT-1 | 5.1 | It is so. | Jane Roe | 2026-11-22 | 2027-01-31"],
    [
      "about a requirement that does not exist",
      "ATT-1 | A.5.1 | It is so. | Jane Roe | 2026-01-31 | 2027-01-31",
    ],
    ["about a whole chapter", "ATT-1 | 6.1 | It is so. | Jane Roe | 2026-01-31 | 2027-01-31"],
    ["in a row of another width", "ATT-1 | 5.1 | It is so. | Jane | Roe | 2026-01-31 | 2027-01-31 | x"],
  ])("%s", (_name, row) => {
    expect(read(row)).toEqual([]);
  });
});

test("one that has expired is still told; whether it holds on the day is decided where it is counted", () => {
  expect(read("ATT-1 | 5.1 | It was so. | Jane Roe | 2024-01-31 | 2025-01-31")).toHaveLength(1);
});
