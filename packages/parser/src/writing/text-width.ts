const wide =
  /\p{Emoji_Presentation}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uFF01-\uFF60]/u;
const joining = /[\p{Mark}\p{Format}]/u;

/** How many columns a text takes in an editor, about: two for an emoji and an ideograph, none for a mark. */
export function textWidth(text: string): number {
  let width = 0;
  for (const char of text) {
    if (char < "\u0300") width++;
    else if (!joining.test(char)) width += wide.test(char) ? 2 : 1;
  }
  return width;
}
