/**
 * A text as XML of a spreadsheet holds it (ECMA-376 part 1, 22.4.2.4): what XML cannot hold is written as `_x0001_`, and what looks
 * like that has its underscore written so.
 */
export function toXmlText(text: string): string {
  return text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
    .replace(/[\u0000-\u0008\u000b\u000c\u000d-\u001f\ufffe\uffff]/g, (character) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
      return `_x${code}_`;
    })
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}

/** The text that the XML of a spreadsheet means, its entities read already. */
export function fromXmlText(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_match, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
