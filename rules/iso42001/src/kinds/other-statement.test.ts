import { expect, test } from "vitest";
import { readDocument } from "../test-rule.ts";
import { ofAnotherStatement } from "./other-statement.ts";

function judge(...ids: readonly string[]): string | undefined {
  const rows = ids.map((id) => `${id},Yes`).join("\n");
  return ofAnotherStatement(readDocument("aims/soa.csv", `Control,Applicable\n${rows}\n`));
}

test("a statement of our controls is ours, with a few of another standard in it too", () => {
  expect(judge("A.2.2", "A.6.2.4", "A.10.2")).toBeUndefined();
  expect(judge("A.2.2", "A.6.2.4", "A.5.15", "A.8.24")).toBeUndefined();
  expect(judge("A.7.6")).toBeUndefined();
});

test("a statement of information security controls is another's", () => {
  expect(judge("A.5.1", "A.5.15", "A.6.3", "A.7.10", "A.8.24")).toBe("lists the controls of ISO/IEC 27001");
});

test("a statement whose ids have another form is another's", () => {
  expect(judge("CC1.1", "CC1.2")).toBe("lists no control of the form A.x.y");
});

test("a statement that is named after another standard is another's, whatever it lists", () => {
  const document = readDocument("docs/soa-iso27001.csv", "Control,Applicable\nA.2.2,Yes\n");
  expect(ofAnotherStatement(document)).toBe("belongs to another standard or system (iso27001)");
});

test("nothing listed yet is no reason", () => {
  expect(ofAnotherStatement(readDocument("aims/soa.md", "# Statement of Applicability\n"))).toBeUndefined();
});
