/** How deep lists and objects are taken apart; what lies deeper is short. */
const deepest = 3;

/**
 * What `JSON.stringify(value, undefined, 2)` gives, in pieces: of many repositories together it is longer than a text may be.
 * `value` is made of objects, lists, texts, numbers, booleans and `null`.
 */
export function* jsonPieces(value: unknown, depth = 0): Generator<string> {
  const indent = "  ".repeat(depth);
  if (depth === deepest || typeof value !== "object" || value === null) {
    yield JSON.stringify(value, undefined, 2).replace(/\n/g, `\n${indent}`);
    return;
  }
  const isList = Array.isArray(value);
  const members: readonly (readonly [string, unknown])[] = isList
    ? value.map((item: unknown) => ["", item] as const)
    : Object.entries(value);
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  if (members.length === 0) {
    yield `${open}${close}`;
    return;
  }
  let before = `${open}\n`;
  for (const [name, member] of members) {
    yield `${before}${indent}  ${isList ? "" : `${JSON.stringify(name)}: `}`;
    yield* jsonPieces(member, depth + 1);
    before = ",\n";
  }
  yield `\n${indent}${close}`;
}
