/** Control characters but tab and line feed. */
const control = /[\u0000-\u0008\u000b-\u001f\u007f]/u;

/**
 * A text as documents hold it: line ends as line feeds, no blank edges. `undefined` for what no document should hold: control
 * characters, halves of surrogate pairs.
 */
export function toPlainText(text: string): string | undefined {
  const plain = text.replace(/\r\n?/gu, "\n").trim();
  return control.test(plain) || !plain.isWellFormed() ? undefined : plain;
}
