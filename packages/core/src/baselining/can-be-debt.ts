/** What these rules find can be no debt: a document that is not read, and a waiver that does not hold. */
const rules: ReadonlySet<string> = new Set(["document-parses", "waiver-valid"]);

/** Whether findings of a rule may be taken on as debt. */
export function canBeDebt(rule: string): boolean {
  return !rules.has(rule);
}
