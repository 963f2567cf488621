import { createLocator } from "@aims-lint/core";
import { areaOfGroup } from "../area-of-group.ts";
import { createManifestDetector } from "../create-manifest-detector.ts";
import type { Dependency, ManifestReading } from "../dependency.ts";
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

const python = { lineComment: "#", quotes: ['"""', "'''", '"', "'"] } as const;

function readSetupPy(text: string): ManifestReading {
  const tokens = readTokens(text, python).filter(({ type }) => type !== "line");
  const lists = new Lists(tokens);
  const locate = createLocator("", text);
  const dependencies = new Map<number, Dependency>();
  const failures: string[] = [];
  for (const [index, { value, range }] of tokens.entries()) {
    const area = Object.hasOwn(arguments_, value) ? arguments_[value] : undefined;
    if (!area || tokens[index + 1]?.value !== "=") continue;
    const list = lists.at(index + 2);
    if (!list && !lists.areInFile) {
      failures.push(`its ${value} is worked out when it runs (line ${locate(range).start.line})`);
    }
    for (const dependency of requirementsIn(list ?? [], area === "product" ? undefined : area)) {
      dependencies.set(dependency.range.start, dependency);
    }
  }
  return { dependencies: [...dependencies.values()], failures };
}

/** The lists and mappings of a program that are written out. */
class Lists {
  /** Whether the program names a `requirements.txt`, which is read on its own. */
  readonly areInFile: boolean;
  readonly #tokens: readonly Token[];
  readonly #named = new Map<string, readonly Token[] | undefined>();

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
    this.areInFile = tokens.some(
      ({ type, value }) =>
        type === "string" && value.length < 200 && /requirements[^\s]*\.(?:txt|in)$/.test(value),
    );
    for (const [index, { type, value }] of tokens.entries()) {
      if (type !== "word" || this.#named.has(value) || tokens[index + 1]?.value !== "=") continue;
      const list = this.#literal(index + 2);
      if (list) this.#named.set(value, list);
    }
  }

  /** The pieces of what begins at a token; of a name, those of what the file says that it is. */
  at(start: number): readonly Token[] | undefined {
    const name = this.#tokens[start];
    if (name?.type !== "word") return this.#literal(start);
    return goesOn(this.#tokens[start + 1]) ? undefined : this.#named.get(name.value);
  }

  #literal(start: number): readonly Token[] | undefined {
    const end = endOfList(this.#tokens, start);
    return end === undefined || goesOn(this.#tokens[end + 1]) ? undefined : this.#tokens.slice(start, end);
  }
}

/** Whether more comes to a value: it is called, or something is added. */
function goesOn(token: Token | undefined): boolean {
  return token !== undefined && "+.[(%".includes(token.value);
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
