import { innerRange } from "../lexing/token.ts";
import { dottedAt } from "../reading/dotted-at.ts";
import type { Import } from "../reading/import.ts";
import { after, type Source } from "../reading/source.ts";
import { startsStatement } from "../reading/starts-statement.ts";
import type { Language } from "./language.ts";

const prefixes: ReadonlySet<string> = new Set(["r", "u", "b", "f", "t", "rb", "br", "fr", "rf", "tr", "rt"]);

export const python: Language = {
  name: "python",
  extensions: [".py", ".pyi", ".pyw"],
  ecosystem: "pypi",
  lexis: {
    lineComments: ["#"],
    blockComments: [],
    quotes: [
      { open: '"""', close: '"""', escape: "\\", lines: true },
      { open: "'''", close: "'''", escape: "\\", lines: true },
      { open: '"', close: '"', escape: "\\" },
      { open: "'", close: "'", escape: "\\" },
    ],
    prefixes,
  },
  indents: true,
  importWords: ["import"],
  importedAt(text, at) {
    const from = /from[ \t]+([\w.]{1,100})[ \t]+(?:\\\r?\n[ \t]*)?$/.exec(
      text.slice(Math.max(0, at - 110), at),
    );
    if (from) return from[1];
    const named =
      /^(?:_module|__)?[\s('"\\]{0,4}([\w.]{1,100}(?:[ \t]*(?:as[ \t]+\w+[ \t]*)?,[ \t]*(?:\\\r?\n[ \t]*)?[\w.]{1,100}){0,20})/;
    const modules = named.exec(text.slice(at + 6, at + 400))?.[1];
    return modules?.includes(",") ? modules.split(",").map((one) => /[\w.]+/.exec(one)?.[0] ?? "") : modules;
  },
  imports(source) {
    const found: Import[] = [];
    for (const [index, token] of source.tokens.entries()) {
      if (token.kind !== "name") continue;
      if (token.text === "import" && startsStatement(source, index))
        for (const one of plainImports(source, index)) found.push(one);
      else if (token.text === "from" && startsStatement(source, index))
        for (const one of fromImports(source, index)) found.push(one);
      else if (token.text === "import_module" || token.text === "__import__") {
        const name = source.tokens[index + 2];
        if (source.tokens[index + 1]?.text !== "(" || name?.kind !== "string") continue;
        found.push({ module: name.text, names: [], range: innerRange(name) });
      }
    }
    return found;
  },
};

/** `import a.b as c, d` */
function plainImports(source: Source, index: number): Import[] {
  const { tokens } = source;
  const found: Import[] = [];
  for (let at = index + 1; ; at++) {
    const module = dottedAt(source, at, ".");
    if (!module) return found;
    at = module.end;
    const hasAlias = tokens[at]?.text === "as" && tokens[at + 1]?.kind === "name";
    const name = hasAlias ? (tokens[at + 1]?.text ?? "") : (module.text.split(".", 1)[0] ?? "");
    if (hasAlias) at += 2;
    found.push({ module: module.text, names: [name], range: module.range });
    if (tokens[at]?.text !== ",") return found;
  }
}

/** `from a.b import c as d, e`. What begins with a point is the project's own. */
function fromImports(source: Source, index: number): Import[] {
  const { tokens } = source;
  const module = dottedAt(source, index + 1, ".");
  if (!module || tokens[module.end]?.text !== "import") return [];
  const found: Import[] = [];
  const isGrouped = tokens[module.end + 1]?.text === "(";
  const next = (at: number): number => (isGrouped ? after(source, at) : at + 1);
  for (let at = next(isGrouped ? module.end + 1 : module.end); tokens[at]?.kind === "name"; at = next(at)) {
    const own = tokens[at]?.text ?? "";
    let name = own;
    at = next(at);
    if (tokens[at]?.text === "as") {
      name = tokens[next(at)]?.text ?? own;
      at = next(next(at));
    }
    found.push({ module: `${module.text}.${own}`, orElse: module.text, names: [name], range: module.range });
    if (tokens[at]?.text !== ",") break;
  }
  return found.length > 0 ? found : [{ module: module.text, names: [], range: module.range }];
}
