import type { Region } from "../lexing/lex.ts";
import { dottedAt } from "../reading/dotted-at.ts";
import type { Import } from "../reading/import.ts";
import type { Source } from "../reading/source.ts";
import { startsStatement } from "../reading/starts-statement.ts";
import type { Language } from "./language.ts";

export const php: Language = {
  name: "php",
  extensions: [".php", ".phtml"],
  ecosystem: "composer",
  lexis: {
    lineComments: ["//", "# ", "##", "#\n"],
    blockComments: [{ open: "/*", close: "*/" }],
    quotes: [
      { open: '"', close: '"', escape: "\\", lines: true },
      { open: "'", close: "'", escape: "\\", lines: true },
    ],
    specials: "<",
    special(text, at) {
      const [opening, , mark] =
        /^<<<[ \t]{0,3}(["']?)([A-Za-z_]\w{0,50})\1/.exec(text.slice(at, at + 65)) ?? [];
      return opening === undefined || mark === undefined
        ? undefined
        : { end: at + opening.length, document: mark };
    },
  },
  regions: codeOf,
  importWords: ["use ", "::", "\\"],
  importedAt(text, at) {
    const word = text.slice(Math.max(0, at - 60), at + 100);
    const place = Math.min(60, at);
    if (text[at] === "u") return /^use\s{1,5}\\?([\w\\]{1,90})/.exec(word.slice(place))?.[1];
    return /\w{1,60}$/.exec(word.slice(0, place))?.[0];
  },
  imports(source) {
    // In a namespace a plain name is one of its own.
    const isGlobal = !source.tokens.some(({ kind, text }) => kind === "name" && text === "namespace");
    return source.tokens.flatMap((token, index): Import[] => {
      if (token.kind !== "name") return [];
      if (token.text === "use" && startsStatement(source, index)) return useAt(source, index);
      return startsPath(source, index, isGlobal) ? pathAt(source, index) : [];
    });
  },
};

/** `use A\B as C;`, `use A\B\{C, D};`, `use function A\b;` */
function useAt(source: Source, index: number): Import[] {
  const { tokens, partners } = source;
  let start = /^(?:function|const|\\)$/.test(tokens[index + 1]?.text ?? "") ? index + 2 : index + 1;
  if (tokens[start]?.text === "\\") start++;
  const name = dottedAt(source, start, "\\");
  if (!name) return [];
  const open = tokens[name.end]?.text === "\\" && tokens[name.end + 1]?.text === "{" ? name.end + 1 : -1;
  const close = open === -1 ? -1 : (partners[open] ?? -1);
  const alias = tokens[name.end]?.text === "as" ? tokens[name.end + 1]?.text : undefined;
  const names =
    close === -1
      ? [alias ?? name.last]
      : tokens.slice(open + 1, close).flatMap(({ kind, text }) => (kind === "name" ? [text] : []));
  return [{ module: name.text, names, range: name.range }];
}

/** A class that is named in full, `\OpenAI\Client`, or that needs no namespace: `OpenAI::client()`. */
function startsPath({ tokens }: Source, index: number, isGlobal: boolean): boolean {
  const [previous, next] = [tokens[index - 1]?.text, tokens[index + 1]?.text];
  if (previous === "\\") return tokens[index - 2]?.kind !== "name";
  return isGlobal && (next === "::" || next === "\\") && previous !== "use" && previous !== "namespace";
}

function pathAt(source: Source, index: number): Import[] {
  const path = dottedAt(source, index, "\\");
  return path ? [{ module: path.text, names: [path.last], range: path.range }] : [];
}

/** How many parts of one file are read. */
const mostParts = 200;

/** What stands between `<?php` and `?>`. */
function codeOf(text: string): Region[] {
  const regions: Region[] = [];
  for (let at = 0; regions.length < mostParts; ) {
    const open = text.indexOf("<?", at);
    if (open === -1) break;
    const close = text.indexOf("?>", open);
    const end = close === -1 ? text.length : close;
    regions.push({ start: open + (text.startsWith("php", open + 2) ? 5 : 2), end });
    if (close === -1) break;
    at = close;
  }
  return regions;
}
