import type { Range } from "@aims-lint/core";

/** What `<` begins: a link to an address, or a tag or comment that a reader does not see. */
export interface Angle extends Range {
  readonly type: "link" | "html";
  readonly destination: string;
}

const ADDRESS = /<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\0- <>\x7f]*)>/y;
const LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
const MAIL = new RegExp(String.raw`<([A-Za-z0-9.#$%&'*+/=?^_\x60{|}~-]+@${LABEL}(?:\.${LABEL})*)>`, "y");
const SPACE = "[ \\t\\r\\n]";
const ATTRIBUTE = `${SPACE}+[A-Za-z_:][A-Za-z0-9_.:-]*(?:${SPACE}*=${SPACE}*(?:"[^"]*"|'[^']*'))?`;
const TAG = new RegExp(
  `<(?:[A-Za-z][A-Za-z0-9-]*(?:${ATTRIBUTE})*${SPACE}*/?|/[A-Za-z][A-Za-z0-9-]*${SPACE}*)>`,
  "y",
);

/** Reads what `<` at `at` begins; undefined for a plain character, `unknown` where remark has to look. */
export function readAngle(source: string, at: number): Angle | "unknown" | undefined {
  const address = matchAt(ADDRESS, source, at);
  if (address !== undefined) return link(at, address.length, address.slice(1, -1));
  const mail = matchAt(MAIL, source, at);
  if (mail !== undefined) return link(at, mail.length, `mailto:${mail.slice(1, -1)}`);
  const tag = matchAt(TAG, source, at);
  if (tag !== undefined) return html(at, at + tag.length);
  if (source.startsWith("<!--", at)) {
    const close = source.indexOf("-->", at + 2);
    return close < 0 ? "unknown" : html(at, close + 3);
  }
  return /[A-Za-z/!?]/.test(source.charAt(at + 1)) ? "unknown" : undefined;
}

function matchAt(pattern: RegExp, source: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0];
}

function link(at: number, length: number, destination: string): Angle {
  return { type: "link", start: at, end: at + length, destination };
}

function html(start: number, end: number): Angle {
  return { type: "html", start, end, destination: "" };
}
