import type { Project } from "@aims-lint/core";
import { isMoreThanNone } from "../../shared/statement.ts";
import { type Sheet, saidOf } from "./sheets.ts";

/** An answer that begins with no: `No`, `none`, `false`, `not personal`, `anonymous sensors`. */
const nobody =
  /^(?:no|none|false|keine|nein|n\/?a|without|not (?:personal|people|persons|individuals|to our knowledge)|synthetic)(?![\p{L}\d])/iu;

/** A sentence that says that nobody is in the data: `The dataset does not include personal information`. */
const denial =
  /\b(?:no|without|free of|not (?:contain|include|expect\w*|have)|(?:does|do)n't (?:contain|include|expect|have))\b.{0,60}\b(?:personal|sensitive|identif\w*|pii|people|persons)\b/i;
const doubt =
  /\b(?:but|however|except\w*|exception|could|may|might|some|unless|although|removed|probably)\b/i;

/** Whether a dataset is about people, as far as its sheets say: they name those people, or call the data personal. */
export function isAboutPeople(sheet: Sheet, project: Project): boolean {
  const personal = saidOf(sheet, project, ["personalData"]);
  if (personal) return !isDenied(personal.text);
  const subjects = saidOf(sheet, project, ["subjects"]);
  return subjects !== undefined && isMoreThanNone(subjects.text) && !isDenied(subjects.text);
}

function isDenied(text: string): boolean {
  const [first = ""] = text
    .trim()
    .slice(0, 400)
    .split(/\n|(?<=[.!?])\s/);
  return !doubt.test(first) && (nobody.test(first) || denial.test(first));
}
