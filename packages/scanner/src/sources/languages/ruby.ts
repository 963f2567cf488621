import { lineEnd } from "../lexing/ends.ts";
import type { Skipped } from "../lexing/lexis.ts";
import { innerRange, type Token } from "../lexing/token.ts";
import type { Import } from "../reading/import.ts";
import type { Language } from "./language.ts";

/** Gems that Bundler loads without being asked, by the constants that code uses. */
const wellKnown: Readonly<Record<string, string>> = {
  OpenAI: "openai",
  Anthropic: "anthropic",
  RubyLLM: "ruby_llm",
  Langchain: "langchain",
};

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
    specials: "<%/",
    special(text, at, isOpen) {
      if (text.startsWith("<<", at)) return documentAt(text, at);
      if (text[at] === "%" && isOpen) return percentAt(text, at);
      return text[at] === "/" && isOpen ? regexAt(text, at) : undefined;
    },
  },
  indents: true,
  importWords: ["require", ...Object.keys(wellKnown)],
  importedAt(text, at) {
    const constant = /^[A-Z]\w{1,60}/.exec(text.slice(at, at + 62))?.[0];
    if (constant !== undefined) return wellKnown[constant];
    return /^require[ (]{1,3}["']([\w./-]{1,100})/.exec(text.slice(at, at + 120))?.[1];
  },
  imports({ tokens }) {
    return tokens.flatMap((token, index): Import[] => {
      if (token.kind !== "name") return [];
      const constant = Object.hasOwn(wellKnown, token.text) ? wellKnown[token.text] : undefined;
      const range = { start: token.start, end: token.end };
      if (constant !== undefined && isUsed(tokens, index))
        return [{ module: constant, names: [token.text], range }];
      if (token.text !== "require") return [];
      const name = tokens[tokens[index + 1]?.text === "(" ? index + 2 : index + 1];
      return name?.kind === "string" ? [{ module: name.text, names: [], range: innerRange(name) }] : [];
    });
  },
};

/** A constant of another library, and not the project's own module of the same name. */
function isUsed(tokens: readonly Token[], index: number): boolean {
  const [previous, next, behind] = [
    tokens[index - 1]?.text,
    tokens[index + 1]?.text,
    tokens[index + 2]?.text,
  ];
  if (previous === "module" || previous === "class" || previous === "::") return false;
  return (
    (next === "::" && /^(?:Client|LLM|Assistant|Errors?)$/.test(behind ?? "")) ||
    (next === "." && behind === "chat")
  );
}

/** `<<~TEXT`, `<<-'TEXT'`: the text begins with the next line. */
function documentAt(text: string, at: number): Skipped | undefined {
  const [opening, , mark] = /^<<[~-](["'`]?)([A-Za-z_]\w{0,50})\1/.exec(text.slice(at, at + 60)) ?? [];
  return opening === undefined || mark === undefined
    ? undefined
    : { end: at + opening.length, document: mark };
}

const closing: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}", "<": ">" };

/** How long a list of words is believed to be; what looks like a longer one is a remainder. */
const longestList = 20_000;

/** `%w[a b]`, `%q(…)`. */
function percentAt(text: string, at: number): Skipped | undefined {
  const [opening, open] = /^%[wWiIqQrsx]?([([{<|!/])/.exec(text.slice(at, at + 3)) ?? [];
  if (opening === undefined || open === undefined) return undefined;
  const start = at + opening.length;
  const close = text.slice(start, at + longestList).indexOf(closing[open] ?? open);
  return close === -1 ? undefined : { end: start + close + 1 };
}

function regexAt(text: string, at: number): Skipped | undefined {
  const end = lineEnd(text, at, Math.min(text.length, at + 1000));
  for (let place = at + 1; place < end; place++) {
    if (text[place] === "\\") place++;
    else if (text[place] === "/") return { end: place + 1 };
  }
  return undefined;
}
