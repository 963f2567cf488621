/** What is invisible, steers a terminal, is not well-formed, or is an order to a CI runner wherever it stands. */
const unsafe =
  /[\0-\x09\x0b-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\p{Cs}\p{Noncharacter_Code_Point}\u{e0000}-\u{e007f}]|##\w*\[/gu;

/** For tests: what of a text would do harm in a terminal or in the log of a CI runner; colours are ours where they are allowed. */
export function textFaults(text: string, { color = false } = {}): string[] {
  const bare = color ? text.replace(/\u001b\[(?:[1-2]|3[1236]|0)m/g, "") : text;
  const orders = bare.split("\n").filter((line) => line.trim().startsWith("::"));
  return [
    ...[...bare.matchAll(unsafe)].map(([found], at) => `character ${JSON.stringify(found)} (${at})`),
    ...orders.map((line) => `the order ${line.slice(0, 80)}`),
  ].slice(0, 5);
}
