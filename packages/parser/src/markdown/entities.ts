/** The named entities that people write; remark knows all 2,125 and reads what has another one. */
const named: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["nbsp", "\u00a0"],
]);

const ENTITY = /&(?:#|([A-Za-z0-9]+);)/y;

/** An entity at `at`: what it stands for and its length; `unknown` where remark has to look. */
export function readEntity(
  text: string,
  at: number,
): { value: string; length: number } | "unknown" | undefined {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(text);
  if (match === null) return undefined;
  const value = named.get(match[1] ?? "");
  return value === undefined ? "unknown" : { value, length: match[0].length };
}
