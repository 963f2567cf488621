import type { Project, RecordOf } from "@aims-lint/core";
import type { verificationTest } from "../../kinds/verification-test.ts";
import { sentencesOf } from "../../shared/sentences.ts";
import { meets } from "./meets.ts";
import { recordOf } from "./record-of.ts";

type Test = RecordOf<typeof verificationTest>;

/** What a test says of itself. */
export type Verdict = "passed" | "failed" | "waived" | "not-run";

/**
 * What somebody noted as the verdict of a test: in its own column, or in place of a result (`Pass`). `undefined` where
 * nobody did.
 */
export function noted(test: Test): Verdict | undefined {
  const { pass } = test.fields;
  if (pass !== undefined) return pass;
  const result = (test.fields.result ?? "").trim().toLowerCase();
  if (/^\W*(?:pass(?:ed)?|ok|success(?:ful)?|met)\b\W*$/.test(result)) return "passed";
  if (/^\W*(?:fail(?:ed)?|not (?:met|passed)|missed)\b/.test(result)) return "failed";
  return undefined;
}

/** Whether the result of a test meets its threshold; `undefined` where nobody can tell from the texts. */
export function isMet({ fields: { result, threshold } }: Test): boolean | undefined {
  return result === undefined || threshold === undefined ? undefined : meets(result, threshold);
}

const letPass = /\b(?:waiv\w*|deviation\w*|concession\w*|exception\w*|accept\w*|exempt\w*|residual)\b/i;

/**
 * Whether somebody is on record for letting a missed criterion pass: at the test itself, under the record's heading for
 * deviations, or in a sentence that names the test.
 */
export function isLetPass(test: Test, project: Project): boolean {
  if (test.has("waiver")) return true;
  const named = [test.id, ...(test.fields.requirements ?? []).map(({ id }) => id)];
  const record = recordOf(test, project);
  const deviations = record?.has("deviations") ? (record.written("deviations") ?? "") : "";
  if (named.some((name) => mentions(deviations, name))) return true;
  return sentencesOf(test.document).some(
    ({ text, isRow }) => !isRow && letPass.test(text) && named.some((name) => mentions(text, name)),
  );
}

function mentions(text: string, name: string): boolean {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  return (
    at >= 0 && !/[\p{L}\d]/u.test(text.charAt(at + name.length)) && !/[\p{L}\d]/u.test(text.charAt(at - 1))
  );
}
