import { lineEnd } from "../lexing/lex.ts";
import type { Skipped } from "../lexing/lexis.ts";
import { innerRange } from "../lexing/token.ts";
import type { Import } from "../reading/import.ts";
import type { Language } from "./language.ts";

export const ruby: Language = {
  name: "ruby",
  extensions: [".rb", ".rake"],
  ecosystem: "gem",
  lexis: {
    lineComments: ["#"],
    blockComments: [
      { open: "=begin", close: "\n=end", atLineStart: true },
      { open: "__END__\n", close: "\u0000", atLineStart: true },
    ],
    quotes: [
      { open: '"', close: '"', escape: "\\", lines: true },
      { open: "'", close: "'", escape: "\\", lines: true },
      { open: "`", close: "`", escape: "\\", lines: true },
    ],
    special(text, at, isOpen) {
      if (text.startsWith("<<", at)) return documentAt(text, at);
      if (text[at] === "%" && isOpen) return percentAt(text, at);
      return text[at] === "/" && isOpen ? regexAt(text, at) : undefined;
    },
  },
  indents: true,
  importWords: ["require"],
  importedAt: (text, at) => /^require[ (]{1,3}["']([\w./-]{1,100})/.exec(text.slice(at, at + 120))?.[1],
  imports({ tokens }) {
    return tokens.flatMap((token, index): Import[] => {
      if (token.kind !== "name" || token.text !== "require") return [];
      const name = tokens[tokens[index + 1]?.text === "(" ? index + 2 : index + 1];
      if (name?.kind !== "string") return [];
      return [{ module: name.text, names: constantsLike(name.text), range: innerRange(name) }];
    });
  },
};

/** The constants under which a gem may be known: `openai` → `OpenAI`, as far as capitals can be guessed: all spellings in lower case are one. */
function constantsLike(gem: string): string[] {
  return [gem.replace(/[-_/]/g, "").toLowerCase()];
}

/** `<<~TEXT`, `<<-'TEXT'`: the text begins with the next line. */
function documentAt(text: string, at: number): Skipped | undefined {
  const [opening, , mark] = /^<<[~-](["'`]?)([A-Za-z_]\w{0,50})\1/.exec(text.slice(at, at + 60)) ?? [];
  return opening === undefined || mark === undefined
    ? undefined
    : { end: at + opening.length, document: mark };
}

const closing: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}", "<": ">" };

/** `%w[a b]`, `%q(…)`. */
function percentAt(text: string, at: number): Skipped | undefined {
  const [opening, open] = /^%[wWiIqQrsx]?([([{<|!/])/.exec(text.slice(at, at + 3)) ?? [];
  if (opening === undefined || open === undefined) return undefined;
  const close = text.indexOf(closing[open] ?? open, at + opening.length);
  return close === -1 || close > at + 20_000 ? undefined : { end: close + 1 };
}

function regexAt(text: string, at: number): Skipped | undefined {
  const end = Math.min(lineEnd(text, at, text.length), at + 1000);
  for (let place = at + 1; place < end; place++) {
    if (text[place] === "\\") place++;
    else if (text[place] === "/") return { end: place + 1 };
  }
  return undefined;
}
