import { areaOfGroup } from "../area-of-group.ts";
import { createManifestDetector } from "../create-manifest-detector.ts";
import type { Dependency, ManifestReading } from "../dependency.ts";
import { lineAt } from "../reading/read-data.ts";
import { readTokens, type Token } from "../reading/read-tokens.ts";
import { readRequirement } from "./read-requirement.ts";

/** `setup.py`: a program, of which only lists that are written out are read. */
export const setupPy = createManifestDetector({
  name: "setup.py",
  ecosystem: "pypi",
  path: /(?:^|\/)setup\.py$/,
  read: readSetupPy,
});

const arguments_: Readonly<Record<string, Dependency["area"] | "product">> = {
  install_requires: "product",
  extras_require: "product",
  tests_require: "test",
  setup_requires: "development",
};

const python = { lineComment: "#", hasBlockComments: false, quotes: ['"""', "'''", '"', "'"] } as const;

function readSetupPy(text: string): ManifestReading {
  const tokens = readTokens(text, python).filter(({ type }) => type !== "line");
  const dependencies: Dependency[] = [];
  const failures: string[] = [];
  for (const [index, { value, range }] of tokens.entries()) {
    const area = Object.hasOwn(arguments_, value) ? arguments_[value] : undefined;
    if (!area || tokens[index + 1]?.value !== "=") continue;
    const list = literal(tokens, index + 2);
    if (list === "a file") continue;
    if (list) dependencies.push(...requirementsIn(list, area === "product" ? undefined : area));
    else failures.push(`its ${value} is worked out when it runs (line ${lineAt(text, range.start)})`);
  }
  return { dependencies, failures };
}

/**
 * The pieces of a list or a mapping that is written out; of a name, those of what the file says that it is. `"a file"` where the program takes them
 * from a `requirements.txt`, which is read on its own.
 */
function literal(tokens: readonly Token[], start: number): readonly Token[] | "a file" | undefined {
  const end = endOfList(tokens, start);
  if (end !== undefined && endsArgument(tokens[end + 1])) return tokens.slice(start, end);
  const name = tokens[start];
  if (name?.type === "word" && endsArgument(tokens[start + 1])) {
    const given = tokens.findIndex(({ value }, at) => value === name.value && tokens[at + 1]?.value === "=");
    const close = given === -1 ? undefined : endOfList(tokens, given + 2);
    if (close !== undefined && !/^[+.[(]$/.test(tokens[close + 1]?.value ?? "")) {
      return tokens.slice(given + 2, close);
    }
  }
  const isFromFile = tokens.some(
    ({ type, value }) => type === "string" && /requirements[^\s]*\.(?:txt|in)$/.test(value),
  );
  return isFromFile ? "a file" : undefined;
}

function endsArgument(token: Token | undefined): boolean {
  return token === undefined || token.value === "," || token.value === ")";
}

/** Where the list or mapping closes that opens here; `undefined` where it holds more than strings. */
function endOfList(tokens: readonly Token[], start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < tokens.length; at++) {
    const { type, value } = tokens[at] as Token;
    if (type === "word") return undefined;
    if (type === "mark" && "[{(".includes(value)) depth++;
    else if (type === "mark" && "]})".includes(value)) depth--;
    if (depth === 0) return at === start ? undefined : at;
  }
  return undefined;
}

/** A string before a colon is the name of an extra. */
function requirementsIn(list: readonly Token[], area: Dependency["area"]): Dependency[] {
  let group = area;
  return list.flatMap(({ type, value, range }, index) => {
    if (type !== "string") return [];
    if (list[index + 1]?.value === ":") {
      group = areaOfGroup(value) ?? area;
      return [];
    }
    const requirement = readRequirement(value, range.start);
    return requirement ? [{ ...requirement, area: group }] : [];
  });
}
