import type { Skipped } from "../lexing/lexis.ts";
import { dottedAt } from "../reading/dotted-at.ts";
import type { Import } from "../reading/import.ts";
import type { Source } from "../reading/source.ts";
import type { Language } from "./language.ts";

export const rust: Language = {
  name: "rust",
  extensions: [".rs"],
  ecosystem: "cargo",
  lexis: {
    lineComments: ["//"],
    blockComments: [{ open: "/*", close: "*/", nests: true }],
    quotes: [{ open: '"', close: '"', escape: "\\", lines: true }],
    prefixes: new Set(["r", "b", "br", "c", "cr"]),
    specials: "'",
    special(text, at) {
      return text[at] === "'" ? characterAt(text, at) : rawAt(text, at);
    },
  },
  importWords: ["use ", "extern crate", "::"],
  importedAt(text, at) {
    if (text[at] === ":") return /\w{1,60}$/.exec(text.slice(Math.max(0, at - 60), at))?.[0];
    return /^(?:use|extern crate)\s{1,5}(?:::)?([\w:]{1,200})/.exec(text.slice(at, at + 230))?.[1];
  },
  imports(source) {
    const own = new Set(source.tokens.flatMap((token, index) => declaredModule(source, token.text, index)));
    return source.tokens.flatMap((token, index): Import[] => {
      if (token.kind !== "name" || own.has(token.text)) return [];
      if (!startsPath(source, index)) return [];
      const path = dottedAt(source, index, "::");
      return path
        ? [{ module: path.text, names: namesOf(source, path.end, path.last), range: path.range }]
        : [];
    });
  },
};

/** Whether the first name of a path of crates stands here: in `use a::b`, in `extern crate a`, and in `a::b` anywhere else. */
function startsPath({ tokens }: Source, index: number): boolean {
  const previous = tokens[index - 1]?.text;
  if (previous === "use" || previous === "crate") return tokens[index - 1]?.kind === "name";
  if (previous === "::") return tokens[index - 2]?.text === "use";
  return tokens[index + 1]?.text === "::";
}

/** The last part of a path, or the names in the braces behind it. */
function namesOf({ tokens, partners }: Source, end: number, last: string): string[] {
  const open = tokens[end]?.text === "::" && tokens[end + 1]?.text === "{" ? end + 1 : -1;
  const close = open === -1 ? -1 : (partners[open] ?? -1);
  if (close === -1) return [last];
  return tokens.slice(open + 1, close).flatMap(({ kind, text }) => (kind === "name" ? [text] : []));
}

function declaredModule({ tokens }: Source, text: string, index: number): string[] {
  const name = tokens[index + 1];
  return text === "mod" && name?.kind === "name" ? [name.text] : [];
}

/** A character: what else begins with `'` is a lifetime. */
function characterAt(text: string, at: number): Skipped | undefined {
  if (text[at + 1] === "\\") {
    const close = text.slice(at + 2, at + 14).indexOf("'", 1);
    return close === -1 ? undefined : { end: at + 3 + close };
  }
  const width = text.charCodeAt(at + 1) >= 0xd800 && text.charCodeAt(at + 1) < 0xdc00 ? 2 : 1;
  return text[at + 1 + width] === "'" ? { end: at + 2 + width } : undefined;
}

/** `r#"…"#` with any number of marks. */
function rawAt(text: string, at: number): Skipped | undefined {
  const [opening, marks = ""] = /^[bc]?r(#{1,200})"/.exec(text.slice(at, at + 210)) ?? [];
  if (opening === undefined) return undefined;
  const start = at + opening.length;
  const found = text.indexOf(`"${marks}`, start);
  const end = found === -1 ? text.length : found;
  return { end: end + 1 + marks.length, inner: { start, end } };
}
