const hidden =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
const emojiStyle = 0xfe0f;

/**
 * Makes a text safe to show on one line: whatever is invisible or steers a terminal (control and format
 * characters, line ends, bidi marks, zero-width characters, lone surrogates) is written out as `\x1b`,
 * `\n`, `\u202e`, `\u{e0041}`. Letters, combining marks and emoji stay. `##[` and `##vso[` are
 * broken up, because runners of CI services obey them anywhere in a line.
 */
export function sanitise(text: string): string {
  return text
    .replace(hidden, (character, at: number) => (isEmojiStyle(text, at) ? character : writeOut(character)))
    .replace(/##(?=\w*\[)/g, "#\\#");
}

/** U+FE0F makes a character an emoji (⚠️, 1️⃣): harmless behind one, a smuggler of hidden data elsewhere. */
function isEmojiStyle(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) === emojiStyle &&
    /(?:\p{Extended_Pictographic}|[0-9#*])$/u.test(text.slice(Math.max(0, at - 2), at))
  );
}

const short: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function writeOut(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  if (code > 0xffff) return `\\u{${hex}}`;
  return short[character] ?? (code > 0xff ? `\\u${hex.padStart(4, "0")}` : `\\x${hex.padStart(2, "0")}`);
}
