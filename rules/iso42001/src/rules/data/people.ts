import type { Project } from "@aims-lint/core";
import { type Sheet, saidOf } from "./sheets.ts";
import { isMoreThanNone } from "./statement.ts";

const nobody =
  /^(?:no(?!\w)|none|false|keine|nein|not? (?:personal|people|persons|individuals)|without|n\/?a|anonymous|anonymi[sz]ed|synthetic)/i;

/** Whether a dataset is about people, as far as its sheets say: they name those people, or call the data personal. */
export function isAboutPeople(sheet: Sheet, project: Project): boolean {
  const personal = saidOf(sheet, project, ["personalData"]);
  if (personal && !nobody.test(personal.text.trim())) return true;
  const subjects = saidOf(sheet, project, ["subjects"]);
  return subjects !== undefined && isMoreThanNone(subjects.text) && !nobody.test(subjects.text.trim());
}
