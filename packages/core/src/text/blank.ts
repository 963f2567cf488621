const nothing = new Set([
  "",
  "-",
  "--",
  "---",
  "–",
  "—",
  "―",
  "?",
  ".",
  "…",
  "...",
  "~",
  "null",
  "[…]",
  "[...]",
]);
const none = new Set([
  "none",
  "n a",
  "na",
  "not applicable",
  "nil",
  "not yet",
  "not set",
  "not yet set",
  "not assigned",
  "unassigned",
  "unknown",
  "pending",
  "open",
  "no",
  "keine",
  "keiner",
  "aucun",
  "aucune",
  "ninguno",
  "nenhum",
  "nessuno",
]);

/** Whether nothing was filled in: blank, a dash, a question mark. */
export function isBlank(text: string): boolean {
  return nothing.has(text.trim());
}

/**
 * Whether a word says that there is nothing: `n/a`, `none`, `not applicable`. The text may carry a note in parentheses
 * or behind a dash.
 */
export function isNone(text: string): boolean {
  const words = text
    .replace(/\([^()]*\)|\s[-–—]+\s.*/gs, " ")
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
  return none.has(words);
}
