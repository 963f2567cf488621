/** The mistakes of real repositories: each takes a text and gives the text with the mistake in it. */
const defects = {
  impossibleDate: (text) => text.replace(/20\d\d-\d\d-\d\d/, "2026-02-30"),
  brokenLink: (text) => text.replace(/\]\((\.\.\/)?/, "](../missing/"),
  unknownControl: (text) => text.replace(/A\.\d+\.\d+(\.\d+)?/, "A.6.9.9"),
  noOwner: (text) => text.replace(/^.*\bowner\b.*\n/im, ""),
  placeholder: (text) => text.replace(/(\bowner\W+).*$/im, "$1[Name of the owner]"),
  openFence: (text) => `${text}\n\`\`\`text\n${text.slice(-200)}`,
  repeatedLine: (text) => text.replace(/^(\w+: .*\n)/m, "$1$1"),
  tabIndent: (text) => text.replace(/^ {2}/m, "\t"),
  wrongLevel: (text) => text.replace(/(level: |×\d=)\d+/, "$199"),
  shortRow: (text) => text.replace(/(\n\| .*) \|[^|\n]*\|\n/, "$1 |\n"),
  lookAlike: (text) => text.replace("A.", "А."),
};

/** `text` with one mistake, of a sort that leaves a mark on it. */
export function withDefect(random, text) {
  const changed = Object.values(defects)
    .map((defect) => defect(text))
    .filter((result) => result !== text);
  return changed.length === 0 ? text : random.pick(changed);
}
