import type { Identity } from "../../detector.ts";
import type { Token } from "../lexing/token.ts";
import { after, before, type Source } from "../reading/source.ts";

/** How often the code is gone through: a name may be used above the line that makes it. */
const passes = 2;

/**
 * What the names of a file stand for: first those that `known` says, then what is made of them (`client = OpenAI()`), bound (`with OpenAI() as
 * client`) or typed with them (`client: OpenAI`, `OpenAIClient client`).
 */
export function nameUses(source: Source, known: ReadonlyMap<string, Identity>): Map<string, Identity> {
  const names = new Map(known);
  if (names.size === 0) return names;
  for (let pass = 0; pass < passes; pass++) {
    for (const [index, token] of source.tokens.entries()) {
      if (token.kind === "sign" && (token.text === "=" || token.text === ":=")) {
        const made = madeOf(source, after(source, index), names);
        if (made) for (const name of assignedNames(source, index)) setNew(names, name, made);
      } else if (token.kind === "name") {
        const type = names.get(token.text);
        const named = type && typed(source, index);
        if (type && named !== undefined) setNew(names, named, type);
      }
    }
  }
  return names;
}

function setNew(names: Map<string, Identity>, name: string, identity: Identity): void {
  if (!names.has(name) && !keywords.has(name)) names.set(name, identity);
}

const keywords: ReadonlySet<string> = new Set(
  "self this from as in of is if else or and not for import instanceof extends implements return err error _ const let var str string String any None null undefined".split(
    " ",
  ),
);

/** What an expression is made of, by the first name in it that stands for something. */
function madeOf(source: Source, start: number, names: ReadonlyMap<string, Identity>): Identity | undefined {
  const { tokens, partners } = source;
  for (let at = start, steps = 0; steps < 12; at++, steps++) {
    const token = tokens[at];
    if (!token || token.kind === "line" || token.kind === "string") return undefined;
    if (token.kind === "name") {
      const identity = names.get(token.text);
      if (identity) return identity;
    } else if (token.text === "(") {
      const first = tokens[after(source, at)];
      const wrapped = first?.kind === "name" && first.text !== "new" ? names.get(first.text) : undefined;
      if (wrapped) return wrapped;
      at = partners[at] ?? at;
    } else if (!/^(?:[.&*!]|\?\.|::|->|\?\?|\|\|)$/.test(token.text)) return undefined;
  }
  return undefined;
}

/** The names before `=`: `a`, `self.a`, `a, err`, `a: T`. */
function assignedNames({ tokens }: Source, equals: number): string[] {
  const names: string[] = [];
  for (let at = equals - 1; at >= 0 && at > equals - 10; at--) {
    const token = tokens[at] as Token;
    if (token.kind === "name") {
      const next = tokens[at + 1]?.text;
      if (next === "=" || next === ":=" || next === "," || next === ":") names.push(token.text);
    } else if (token.kind !== "sign" || !/^(?:[.,:<>?|[\]]|->|::)$/.test(token.text)) break;
  }
  return names;
}

/** The name whose type, or whose maker, stands at a token. */
function typed(source: Source, index: number): string | undefined {
  const { tokens } = source;
  const next = tokens[index + 1];
  if (next?.kind === "name" && tokens[index + 2]?.kind === "sign") return next.text;
  const previous = before(source, index);
  if (tokens[previous]?.text === ":" && tokens[previous - 1]?.kind === "name")
    return tokens[previous - 1]?.text;
  const close = next?.text === "(" ? (source.partners[index + 1] ?? -1) : -1;
  return close !== -1 && tokens[close + 1]?.text === "as" ? tokens[close + 2]?.text : undefined;
}
