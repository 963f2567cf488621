import { dottedAt } from "../reading/dotted-at.ts";
import type { Import } from "../reading/import.ts";
import { startsStatement } from "../reading/starts-statement.ts";
import type { Language } from "./language.ts";

/** Java, Kotlin, Groovy and Scala, as far as they are alike. */
export const jvm: Language = {
  name: "jvm",
  extensions: [".java", ".kt", ".kts", ".groovy", ".scala"],
  ecosystem: "maven",
  lexis: {
    lineComments: ["//"],
    blockComments: [{ open: "/*", close: "*/" }],
    quotes: [
      { open: '"""', close: '"""', escape: "\\", lines: true },
      { open: '"', close: '"', escape: "\\" },
      { open: "'", close: "'", escape: "\\" },
    ],
  },
  importWords: ["import"],
  importedAt: (text, at) =>
    /^import\s{1,5}(?:static\s{1,5})?([\w.]{1,200})/.exec(text.slice(at, at + 230))?.[1],
  imports(source) {
    const { tokens } = source;
    return tokens.flatMap((token, index): Import[] => {
      if (token.kind !== "name" || token.text !== "import" || !startsStatement(source, index)) return [];
      const name = dottedAt(source, tokens[index + 1]?.text === "static" ? index + 2 : index + 1, ".");
      if (!name) return [];
      const alias = tokens[name.end]?.text === "as" ? tokens[name.end + 1]?.text : undefined;
      return [{ module: name.text, names: [alias ?? name.last], range: name.range }];
    });
  },
};
