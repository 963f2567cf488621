const bare = /(?<![\w.])A[.\s]?(\d{1,2}(?:\.\d{1,2})+)(?![\w.]*\d)/i;

/** How a control is mentioned in a longer text: `A.6.2.4`, `42001:A.6.2.4`, `ISO/IEC 27001 A.5.1`, `B.6.2.4`. */
export const controlMention =
  /(?:(?:ISO(?:\/IEC)?[ -]?)?\d{5}(?::20\d\d)?[: ]+)?(?<![\w.])[AB]\.\d{1,2}(?:\.\d{1,2})+/i;

/**
 * The form in which controls are compared: `a.6.2.4` of `A.6.2.4`, `A.6.2.4 Documentation`, `42001:A.6.2.4`
 * and `Annex A.6.2.4`. A control of another standard (`27001:A.5.1`) is never one of ours.
 */
export function normaliseControlId(text: string): string {
  const plain = text.normalize("NFKC").trim();
  const standard = /\b(\d{5})\b/.exec(plain)?.[1];
  const id = bare.exec(plain)?.[1];
  return id !== undefined && (standard === undefined || standard === "42001")
    ? `a.${id}`
    : plain.toLowerCase();
}
