import { sanitise } from "../safety/sanitise.ts";

const codes = {
  error: "31",
  warning: "33",
  info: "36",
  added: "32",
  strong: "1",
  faint: "2",
} as const;

/** How a piece of a line looks, where colours are on. */
export type Style = keyof typeof codes;

/** A piece of a line: text from anywhere, not yet safe to print. */
export interface Segment {
  readonly text: string;
  readonly style?: Style;
}

export type Line = readonly Segment[];

/** A line without styles. */
export function plain(text: string): Line {
  return [{ text }];
}

/**
 * The only place at which text becomes output. Every piece is sanitised, colours come from the table above
 * alone, and no line can be taken for a command by a CI runner. Each line ends with `\n`.
 */
export function renderLines(lines: readonly Line[], options: { color: boolean; prefix?: string }): string {
  const { color, prefix = "" } = options;
  return lines.map((line) => `${renderLine([{ text: prefix }, ...line], color)}\n`).join("");
}

function renderLine(line: Line, color: boolean): string {
  const safe = disarm(line.map((segment) => ({ ...segment, text: sanitise(segment.text) })));
  return safe
    .map(({ text, style }) => (color && style && text !== "" ? `\x1b[${codes[style]}m${text}\x1b[0m` : text))
    .join("");
}

/** Runners of GitHub obey a line that begins, after blanks, with `::`. */
function disarm(line: Line): Line {
  const whole = line.map(({ text }) => text).join("");
  if (!whole.trimStart().startsWith("::")) return line;
  const first = line.findIndex(({ text }) => text.trim() !== "");
  return line.map((segment, index) =>
    index === first ? { ...segment, text: segment.text.replace(/^\s*/, "$&\\") } : segment,
  );
}
