import { isBlank, isNone, isPlaceholder, type RecordOf } from "@aims-lint/core";
import type { competence } from "../../kinds/competence.ts";

const noGap =
  /^\W*(?:no|none|nil|without|keine?|aucune?|ningun[ao]?|nenhuma?)\b[\s\w]{0,25}$|^\W*(?:0|met|fulfilled|closed|ok|fully|fully competent|fully met|competent|sufficient|adequate|yes|erfüllt)\W*$/iu;

/** Whether a text names something that is missing: `none`, `no gap` and `met` do not. */
export function isGap(text: string): boolean {
  return !isBlank(text) && !isNone(text) && !isPlaceholder(text) && !noGap.test(text);
}

/** Whether a record of competence names a gap. */
export function statesGap(record: RecordOf<typeof competence>): boolean {
  return record.state("gap") === "read" && isGap(record.written("gap") ?? "");
}

const pending =
  /\b(?:to be|tbd|tbc|pending|open|planned|not yet|outstanding|in progress|ongoing|later|scheduled|offen|ausstehend|pendiente|pendente|en attente)\b/iu;

/** Whether a text says that something was done or found, and not that it will be. */
export function isFound(text: string | undefined): boolean {
  return text !== undefined && isGap(text) && !pending.test(text);
}
