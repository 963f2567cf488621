import { lint } from "@aims-lint/core";
import { memoryHost } from "@aims-lint/testing";
import { expect, test } from "vitest";
import { iso42001 } from "./index.ts";

function stateOf(requirement: string, until: string): string | undefined {
  const text = `# Attestations\n\n| Attestation ID | Requirement | Statement | Attested by | Date | Valid until |\n|---|---|---|---|---|---|\n| ATT-1 | ${requirement} | It is so. | Jane Roe | 2025-01-31 | ${until} |\n`;
  const { coverage } = lint(memoryHost({ "aims/attestations.md": text }), {
    packs: [{ ...iso42001, rules: [] }],
  });
  return coverage.find((entry) => entry.requirement === requirement)?.state;
}

test.each([
  ["2026-11-21", "attested"],
  ["2026-11-20", "needs-judgement"],
])("a statement that holds until %s leaves its requirement %s on 2026-11-21", (until, state) => {
  expect(stateOf("5.1", until)).toBe(state);
});
