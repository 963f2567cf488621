const unsaid =
  /^(?:n\/?a|not applicable|unknown|not known|unclear|undefined|not (?:yet )?(?:defined|documented|determined|assessed|specified|available|stated|recorded)|tb[dcs]|to be (?:defined|determined|confirmed|documented|done|added|decided|clarified)|to follow|(?:needs )?more information(?: is)? needed|needs more information|missing|pending|open|todo|to do|see (?:above|below)|\?+|-+|–|—|\.+)\.?$/i;

/**
 * Whether a text says anything: `unknown`, `to be defined` and the `More Information Needed` of card templates do not. `none` does:
 * that nothing was done, or nobody is in the data, is an answer.
 */
export function isStatement(text: string): boolean {
  const plain = text.replace(/[[\]*_`]/g, " ").trim();
  return plain !== "" && !unsaid.test(plain);
}

const noReference = /^(?:no|none|nil|n\/?a|not applicable|keine|aucune?)\b[\s.;:,-]*$/i;

/** Whether a text says more than that there is nothing. */
export function isMoreThanNone(text: string): boolean {
  return isStatement(text) && !noReference.test(text.trim());
}
