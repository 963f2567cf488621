const words: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:real[- ]?time|continuous\w*|daily|weekly|fortnightly|bi-?weekly|per release|täglich|wöchentlich|semanal)\b/i,
    1,
  ],
  [/\b(?:bi-?monthly|every (?:two|2) months)\b/i, 2],
  [
    /\b(?:half[- ]?year\w*|semi-?annual\w*|bi-?annual\w*|twice a year|every (?:six|6) months|halbjährlich|semestral\w*)\b/i,
    6,
  ],
  [/\b(?:biennial\w*|every (?:two|2) years)\b/i, 24],
  [/\b(?:quarter\w*|every (?:three|3) months|quartal\w*|vierteljährlich|trimestr\w*)\b/i, 3],
  [/\b(?:month\w*|monatlich|mensuel\w*|mensual\w*|mensal\w*|mensile)\b/i, 1],
  [/\b(?:year\w*|annual\w*|jährlich|annuel\w*|anual\w*|annuale)\b/i, 12],
];

/** How many months lie between two measurements: 3 of `quarterly`, 4 of `every 4 months`; `undefined` where nobody can tell. */
export function monthsBetween(frequency: string): number | undefined {
  const counted = /\bevery (\d{1,2}) (month|year)s?\b/i.exec(frequency);
  if (counted) return Number(counted[1]) * (counted[2]?.toLowerCase() === "year" ? 12 : 1);
  return words.find(([word]) => word.test(frequency))?.[1];
}
