const hidden = /[\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/**
 * Writes out, in JSON text, the characters that `JSON.stringify` leaves as they are and that steer a terminal or
 * hide: C1, bidi, zero-width. `##[` is broken up, because CI runners obey it anywhere. Parses to the same values.
 */
export function escapeJson(json: string): string {
  return json.replace(hidden, toEscapes).replace(/##(?=\w*\[)/g, "#\\u0023");
}

function toEscapes(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    return `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
  }).join("");
}
