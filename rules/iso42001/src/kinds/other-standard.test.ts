import { describe, expect, test } from "vitest";
import { readDocument } from "../test-rule.ts";
import { ofAnotherStandard } from "./other-standard.ts";

function judge(path: string, title: string): string | undefined {
  return ofAnotherStandard(readDocument(path, `# ${title}\n`));
}

describe("ofAnotherStandard", () => {
  test.each([
    ["docs/isms_policy.md", "Policy"],
    ["docs/policy.md", "ISO 9001 quality policy"],
    ["docs/iso-27001/risk-register.md", "Risk register"],
    ["docs/risks_iso27001.md", "Risk register"],
    ["docs/compliance/hipaa.md", "Risk assessment"],
    ["aims/iso-9001-internal-audit-programme.md", "Internal audit programme"],
  ])("%s (%s) is another's", (path, title) => {
    expect(judge(path, title)).toMatch(/^belongs to another standard or system \(/);
  });

  test.each([
    ["aims/ai-policy.md", "AI policy"],
    ["docs/isms/aims-policy.md", "AIMS policy"],
    ["docs/soa_iso42001_and_iso27001.md", "Statement of Applicability"],
    ["docs/policy.md", "Policy for ISO 27001 and ISO 42001"],
    ["aims/risk-register.md", "Risks of the csfr project"],
  ])("%s (%s) is ours, or nobody says otherwise", (path, title) => {
    expect(judge(path, title)).toBeUndefined();
  });
});
