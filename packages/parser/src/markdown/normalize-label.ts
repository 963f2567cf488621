/**
 * The form in which labels of links and definitions are compared: blanks collapsed, case folded. Lower
 * case first, since a few characters have an upper case that their lower case does not lead to.
 */
export function normalizeLabel(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, " ")
    .replace(/^ | $/g, "")
    .toLowerCase()
    .toUpperCase();
}
