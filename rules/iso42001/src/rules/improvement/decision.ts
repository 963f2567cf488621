import { isBlank, isNone } from "@aims-lint/core";

/** Whether action against a cause is needed, and what a no rests on. */
export interface Decision {
  readonly isNeeded: boolean;
  /** Whether a no says why; a yes needs no reason. */
  readonly isReasoned: boolean;
}

const refusal =
  /^\s*(?:no|none|not|nil|nein|non|não|n\/?a)\b(?:[\s-]+(?:further|additional|corrective|more|any|preventive|actions?|applicable|is|was|needed|necessary|required|yet))*[\s:;,.()–—-]*/i;

/**
 * What a cell decides: `yes`, an action in words, `no: the control worked`, `none`. `undefined` where it decides nothing:
 * blank, `pending`, `open`.
 */
export function readDecision(text: string | undefined): Decision | undefined {
  if (text === undefined || isBlank(text) || /^\s*(?:pending|open|not yet|unknown|tb[acd])\b/i.test(text))
    return undefined;
  const rest = text.replace(refusal, "");
  if (rest.length === text.length && !isNone(text)) return { isNeeded: true, isReasoned: true };
  return { isNeeded: false, isReasoned: (rest.match(/\p{L}/gu) ?? []).length > 3 };
}
