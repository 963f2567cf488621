import type { Call } from "./call.ts";
import { after, type Source } from "./source.ts";
import { assignedName, type Constants, type Value, valueAt } from "./value.ts";

/** Something that is given to a call. */
export interface Argument {
  /** Where it is given by name: `model="…"`, `model: "…"`. */
  readonly name?: string;
  /** The index of the token with which its value starts. */
  readonly index: number;
}

/** How many arguments of a call are looked at. */
const most = 30;

/** What a call is given, in order. */
export function argumentsOf(source: Source, { open, close }: Pick<Call, "open" | "close">): Argument[] {
  const given: Argument[] = [];
  for (
    let at = after(source, open);
    at < close && given.length < most;
    at = nextArgument(source, at, close)
  ) {
    given.push(nameAndIndex(source, at) ?? { index: at });
  }
  return given;
}

/** The text that is given to a call by one of some names, or else at a position, counted from 0. */
export function textGiven(
  source: Source,
  given: readonly Argument[],
  constants: Constants,
  { names, at }: { readonly names: readonly string[]; readonly at?: number },
): Value | undefined {
  const named = given.find(({ name }) => name !== undefined && names.includes(name));
  const found = named ?? (at === undefined || given[at]?.name !== undefined ? undefined : given[at]);
  return found && valueAt(source, found.index, constants);
}

/** A text that is given by name, anywhere in the code: a keyword of a call, a property, an attribute, a constant. */
export interface Setting {
  readonly key: string;
  readonly value: Value;
  /** The index of the token of the name. */
  readonly index: number;
}

export function settingsOf(source: Source, constants: Constants): Setting[] {
  return source.tokens.flatMap((token, index) => {
    if (token.kind !== "sign" || !/^(?:=|:|=>|:=)$/.test(token.text)) return [];
    const key = token.text === "=" ? assignedName(source, index) : keyBefore(source, index);
    const value = key === undefined ? undefined : valueAt(source, after(source, index), constants);
    return key !== undefined && value ? [{ key, value, index }] : [];
  });
}

function keyBefore({ tokens }: Source, index: number): string | undefined {
  const key = tokens[index - 1];
  return key?.kind === "name" || key?.kind === "string" ? key.text : undefined;
}

/** The name by which something is given, and where its value starts: `a = x`, `a: x`, `"a" => x`. */
function nameAndIndex(
  source: Source,
  at: number,
): { readonly name: string; readonly index: number } | undefined {
  const { tokens } = source;
  const key = tokens[at];
  if (key?.kind !== "name" && key?.kind !== "string") return undefined;
  const sign = after(source, at);
  if (tokens[sign]?.kind !== "sign" || !/^(?:=|:|=>|:=)$/.test(tokens[sign]?.text ?? "")) return undefined;
  return { name: key.text, index: after(source, sign) };
}

/** The start of the argument behind the one at a token. */
function nextArgument(source: Source, index: number, close: number): number {
  const { tokens, partners } = source;
  for (let at = index; at < close; at++) {
    const token = tokens[at];
    if (token?.kind !== "sign") continue;
    if (token.text === ",") return after(source, at);
    if (token.text === "(" || token.text === "[" || token.text === "{") at = Math.max(at, partners[at] ?? -1);
  }
  return close;
}
