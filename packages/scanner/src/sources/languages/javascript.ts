import { lineEnd } from "../lexing/ends.ts";
import type { Region } from "../lexing/lex.ts";
import type { Lexis, Skipped } from "../lexing/lexis.ts";
import { innerRange, type Token } from "../lexing/token.ts";
import type { Import } from "../reading/import.ts";
import { after, type Source } from "../reading/source.ts";
import { startsStatement } from "../reading/starts-statement.ts";
import { endOfTemplate } from "./end-of-template.ts";
import type { Language } from "./language.ts";

const lexis: Lexis = {
  lineComments: ["//"],
  blockComments: [{ open: "/*", close: "*/" }],
  quotes: [
    { open: '"', close: '"', escape: "\\" },
    { open: "'", close: "'", escape: "\\" },
  ],
  specials: "`/",
  special(text, at, isOpen) {
    if (text[at] === "`") return templateAt(text, at);
    return text[at] === "/" && isOpen ? regexAt(text, at) : undefined;
  },
};

export const javascript: Language = {
  name: "javascript",
  extensions: [".js", ".mjs", ".cjs", ".jsx", ".ts", ".mts", ".cts", ".tsx"],
  ecosystem: "npm",
  lexis,
  importWords: ["import", "require", "from"],
  importedAt: (text, at) => {
    const found =
      /^[a-z]{4,7}(?:\.resolve)?\s{0,5}\(?\s{0,5}(?:\/\*[^*\n]{0,150}\*\/\s{0,5})?["'`]([^"'`\n]{1,200})/.exec(
        text.slice(at, at + 400),
      );
    return found?.[1] && packageOf(found[1]);
  },
  imports(source) {
    return source.tokens.flatMap((token, index) => {
      if (token.kind !== "name") return [];
      if (token.text === "require" || token.text === "import") return importWord(source, index);
      return token.text === "from" ? fromWord(source, index) : [];
    });
  },
};

/** Components in one file: the code is in its scripts. */
export const componentFile: Language = {
  ...javascript,
  name: "component file",
  extensions: [".vue", ".svelte", ".astro"],
  regions: scriptsOf,
};

/** `require("x")`, `require.resolve("x")`, `import("x")`, `import "x"`. */
function importWord(source: Source, index: number): Import[] {
  const { tokens } = source;
  const isBare = tokens[index]?.text === "import" && tokens[index + 1]?.kind === "string";
  const open = tokens[index + 1]?.text === "." ? index + 3 : index + 1;
  if (tokens[index - 1]?.text === "." || (!isBare && tokens[open]?.text !== "(")) return [];
  if (isBare && !startsStatement(source, index)) return [];
  const name = tokens[isBare ? index + 1 : after(source, open)];
  return name?.kind === "string" ? toImport(name, boundBefore(source, index)) : [];
}

/** The names in `const { a, b: c } = await import("x")`. */
function boundBefore({ tokens, partners }: Source, index: number): string[] {
  let at = index - 1;
  if (tokens[at]?.text === "await") at--;
  if (tokens[at]?.text !== "=") return [];
  const last = tokens[at - 1];
  if (last?.kind === "name") return [last.text];
  const open = partners[at - 1] ?? -1;
  return open === -1 ? [] : namesIn(tokens.slice(open + 1, at - 1));
}

/** `import a, { b as c } from "x"`, `export * from "x"`: back from `from` to the word with which it starts. */
function fromWord(source: Source, index: number): Import[] {
  const { tokens } = source;
  const name = tokens[after(source, index)];
  if (name?.kind !== "string") return [];
  for (let at = index - 1; at >= 0 && at > index - 400; at--) {
    const token = tokens[at];
    if (token?.kind === "string" || (token?.kind === "sign" && /^[;()=]$/.test(token.text))) return [];
    if (token?.kind === "name" && (token.text === "import" || token.text === "export")) {
      return toImport(name, token.text === "import" ? namesIn(tokens.slice(at + 1, index)) : []);
    }
  }
  return [];
}

/** Of `a as b` and `a: b`, the second: that is the name in this file. */
function namesIn(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token, index) => {
    const next = tokens[index + 1]?.text;
    return token.kind === "name" &&
      token.text !== "as" &&
      token.text !== "type" &&
      next !== "as" &&
      next !== ":"
      ? [token.text]
      : [];
  });
}

function toImport(name: Token, names: readonly string[]): Import[] {
  const module = packageOf(name.text);
  return module === undefined ? [] : [{ module, names, range: innerRange(name) }];
}

/** The package in a specifier: `npm:openai@4`, `https://esm.sh/openai@4`; `undefined` where it is a path. */
function packageOf(specifier: string): string | undefined {
  if (/^[./#~]|^node:|^@\//.test(specifier)) return undefined;
  const [, named = specifier] =
    /^(?:npm:\/?|https:\/\/(?:esm\.sh|cdn\.skypack\.dev|unpkg\.com|esm\.run|(?:cdn\.jsdelivr\.net|ga\.jspm\.io)\/npm[:/])\/?)(.+)$/.exec(
      specifier,
    ) ?? [];
  return named.includes(":") ? undefined : named.replace(/^((?:@[^@/]+\/)?[^@/]+)@[^/]*/, "$1");
}

function templateAt(text: string, at: number): Skipped {
  const end = endOfTemplate(text, at + 1);
  return { end: end + 1, inner: { start: at + 1, end } };
}

/** How long a regular expression is believed to be; what looks like a longer one is a division. */
const longestRegex = 1000;

function regexAt(text: string, at: number): Skipped | undefined {
  const end = lineEnd(text, at, Math.min(text.length, at + longestRegex));
  let isClass = false;
  for (let place = at + 1; place < end; place++) {
    const sign = text[place];
    if (sign === "\\") place++;
    else if (sign === "[") isClass = true;
    else if (sign === "]") isClass = false;
    else if (sign === "/" && !isClass) return { end: place + 1 };
  }
  return undefined;
}

/** How many scripts of one file are read. */
const mostScripts = 50;

/** What stands between `<script>` and `</script>`, and between the lines `---` at the start of an Astro file. */
function scriptsOf(text: string): Region[] {
  const regions: Region[] = [];
  const front = text.startsWith("---") ? text.indexOf("\n---", 3) : -1;
  if (front !== -1) regions.push({ start: 3, end: front });
  let at = 0;
  while (regions.length < mostScripts) {
    const tag = text.indexOf("<script", at);
    const start = tag === -1 ? -1 : text.indexOf(">", tag) + 1;
    if (start <= 0) break;
    const close = text.indexOf("</script", start);
    regions.push({ start, end: close === -1 ? text.length : close });
    if (close === -1) break;
    at = close;
  }
  return regions;
}
