import { BACKSLASH } from "./characters.ts";
import { readEntity } from "./entities.ts";
import { isAsciiPunctuation } from "./inline-characters.ts";

/** Text of a link destination without backslashes and entities; undefined where remark has to look. */
export function resolveEscapes(typed: string): string | undefined {
  if (!/[\\&\0]/.test(typed)) return typed;
  let resolved = "";
  for (let at = 0; at < typed.length; at++) {
    const code = typed.charCodeAt(at);
    const entity = readEntity(typed, at);
    if (entity === "unknown" || code === 0) return undefined;
    if (entity !== undefined) {
      resolved += entity.value;
      at += entity.length - 1;
    } else if (code === BACKSLASH && isAsciiPunctuation(typed.charCodeAt(at + 1))) {
      resolved += typed.charAt(++at);
    } else resolved += typed.charAt(at);
  }
  return resolved;
}
