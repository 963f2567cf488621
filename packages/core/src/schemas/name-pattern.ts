/**
 * A regular expression for the keys that are read as one of several normalised names: `risk id` for `Risk ID`, `risk_id` and
 * `riskId`. Keys in capitals are left out: draft 7 knows no flags, and both cases of every letter would make schemas huge.
 */
export function namePattern(names: Iterable<string>): string {
  const alternatives = [...names].sort().map((name) => {
    const [first = "", ...others] = name.split(" ");
    return startOf(first) + others.map(following).join("");
  });
  return `^(?:${alternatives.join("|")})$`;
}

/** What stands between the words of a key. */
const between = "[ _.:/()-]+";

function following(word: string): string {
  const [first = "", rest] = split(word);
  const upper = first.toUpperCase();
  const starts = isCased(first) ? `(?:${between}[${first}${upper}]|${upper})` : between + first;
  return starts + rest;
}

function startOf(word: string): string {
  const [first = "", rest] = split(word);
  return (isCased(first) ? `[${first}${first.toUpperCase()}]` : first) + rest;
}

function isCased(letter: string): boolean {
  const upper = letter.toUpperCase();
  return upper !== letter && Array.from(upper).length === 1;
}

/** Normalised names hold letters, marks, digits and `#`, none of which means anything in a regular expression. */
function split(word: string): readonly [string | undefined, string] {
  const [first, ...rest] = Array.from(word);
  return [first, rest.join("")];
}
