/**
 * JSON without what some tools allow besides: comments, a comma behind the last entry, the mark of the byte order. They become blanks, so that places
 * stay as they are. Linear; `undefined` where it is no JSON then either.
 */
export function plainJson(text: string): string | undefined {
  if (isJson(text)) return text;
  const plain = withoutExtras(text);
  return isJson(plain) ? plain : undefined;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function withoutExtras(text: string): string {
  const cuts: { readonly start: number; readonly end: number }[] = [];
  let comma = -1;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (/[\s\uFEFF]/.test(sign)) {
      if (sign === "\uFEFF") cuts.push({ start: at, end: at + 1 });
    } else if (sign === "/") {
      const end = endOfComment(text, at);
      cuts.push({ start: at, end });
      at = Math.max(at, end - 1);
    } else if (sign === ",") comma = at;
    else {
      if (comma !== -1 && /[\]}]/.test(sign)) cuts.push({ start: comma, end: comma + 1 });
      comma = -1;
      if (sign === '"') at = endOfString(text, at);
    }
  }
  return blanked(
    text,
    cuts.sort((a, b) => a.start - b.start),
  );
}

/** Behind the comment; a stroke that begins none is left where it is. */
function endOfComment(text: string, at: number): number {
  const closes = { "/": "\n", "*": "*/" }[text.charAt(at + 1)];
  if (closes === undefined) return at;
  const end = text.indexOf(closes, at + 2);
  if (end === -1) return text.length;
  return closes === "\n" ? end : end + closes.length;
}

/** The closing quote, or the end of the text. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at;
}

function blanked(text: string, cuts: readonly { readonly start: number; readonly end: number }[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of cuts) {
    pieces.push(text.slice(from, start), text.slice(start, end).replace(/[^\r\n]/g, " "));
    from = end;
  }
  return pieces.join("") + text.slice(from);
}
