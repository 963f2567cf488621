import { dottedAt } from "../reading/dotted-at.ts";
import type { Import } from "../reading/import.ts";
import { startsStatement } from "../reading/starts-statement.ts";
import type { Language } from "./language.ts";

export const csharp: Language = {
  name: "csharp",
  extensions: [".cs", ".fs", ".vb"],
  ecosystem: "nuget",
  lexis: {
    lineComments: ["//"],
    blockComments: [{ open: "/*", close: "*/" }],
    quotes: [
      { open: '"""', close: '"""', lines: true },
      { open: '@$"', close: '"', doubles: true, lines: true },
      { open: '@"', close: '"', doubles: true, lines: true },
      { open: '"', close: '"', escape: "\\" },
      { open: "'", close: "'", escape: "\\" },
    ],
    prefixes: new Set(["$", "$$"]),
  },
  importWords: ["using"],
  importedAt: (text, at) =>
    /^using\s{1,5}(?:static\s{1,5})?(?:\w{1,50}\s{0,5}=\s{0,5})?([\w.]{1,200})/.exec(
      text.slice(at, at + 280),
    )?.[1],
  imports(source) {
    const { tokens } = source;
    return tokens.flatMap((token, index): Import[] => {
      if (token.kind !== "name" || token.text !== "using") return [];
      const isGlobal = tokens[index - 1]?.text === "global";
      if (!startsStatement(source, isGlobal ? index - 1 : index)) return [];
      let start = tokens[index + 1]?.text === "static" ? index + 2 : index + 1;
      const alias = tokens[start + 1]?.text === "=" ? tokens[start]?.text : undefined;
      if (alias !== undefined) start += 2;
      const name = dottedAt(source, start, ".");
      if (!name || tokens[name.end]?.text !== ";") return [];
      return [{ module: name.text, names: [alias ?? name.last], range: name.range }];
    });
  },
};
