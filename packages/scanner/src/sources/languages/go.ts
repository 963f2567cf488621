import { innerRange, type Token } from "../lexing/token.ts";
import type { Import } from "../reading/import.ts";
import { startsStatement } from "../reading/starts-statement.ts";
import type { Language } from "./language.ts";

export const go: Language = {
  name: "go",
  extensions: [".go"],
  ecosystem: "golang",
  lexis: {
    lineComments: ["//"],
    blockComments: [{ open: "/*", close: "*/" }],
    quotes: [
      { open: "`", close: "`", lines: true },
      { open: '"', close: '"', escape: "\\" },
      { open: "'", close: "'", escape: "\\" },
    ],
  },
  importWords: ["github.com/", "google.golang.org/", "cloud.google.com/", "gorgonia.org/", "gocv.io/"],
  importedAt: (text, at) => /^[\w./~-]{1,200}/.exec(text.slice(at, at + 200))?.[0],
  imports(source) {
    const { tokens, partners } = source;
    const found: Import[] = [];
    for (const [index, token] of tokens.entries()) {
      if (token.kind !== "name" || token.text !== "import" || !startsStatement(source, index)) continue;
      const isGroup = tokens[index + 1]?.text === "(";
      const end = isGroup ? (partners[index + 1] ?? -1) : index + 4;
      for (let at = index + 1; at < end; at++) {
        const name = tokens[at];
        if (!isGroup && name?.kind === "line") break;
        if (name?.kind === "string") found.push(toImport(name, tokens[at - 1]));
      }
    }
    return found;
  },
};

/** Code uses a package by its alias, or else by the last part of its path that is no version. */
function toImport(name: Token, previous: Token | undefined): Import {
  const isAlias = previous?.kind === "name" && previous.text !== "import";
  const [last = ""] = name.text
    .split("/")
    .filter((part) => !/^v\d+$/.test(part))
    .slice(-1);
  return {
    module: name.text,
    names: [isAlias ? previous.text : last.replace(/^go-|[.-]go$/g, "")],
    range: innerRange(name),
  };
}
