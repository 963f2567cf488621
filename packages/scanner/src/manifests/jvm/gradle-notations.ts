import type { Dependency } from "../dependency.ts";
import type { Token } from "../reading/read-tokens.ts";

/** How many tokens one call is believed to have. */
const most = 400;

/**
 * What a call asks for that begins at a token, one or several: `"group:artifact:version"` and `group: 'g', name: 'a', version: 'v'`. A platform asks for
 * nothing: it says which versions go together.
 */
export function readNotations(tokens: readonly Token[], from: number): Dependency[] {
  const found: Dependency[] = [];
  let named: Record<string, Token> = {};
  let previous: Token | undefined;
  for (let at = from; at < Math.min(tokens.length, from + most); at++) {
    const token = tokens[at] as Token;
    if (token.type === "line") {
      if (previous && !/^[,([]$/.test(previous.value)) break;
      continue;
    }
    if (isEnd(token)) break;
    const key = keyBefore(tokens, at);
    const notation = token.type === "string" && isGiven(previous) ? readNotation(token) : undefined;
    if (notation) found.push(notation);
    else if (token.type === "string" && key !== undefined) {
      if (Object.hasOwn(named, key)) found.push(...fromNames(named));
      named = Object.hasOwn(named, key) ? { [key]: token } : { ...named, [key]: token };
    }
    previous = token;
  }
  return [...found, ...fromNames(named)];
}

function isEnd({ type, value }: Token): boolean {
  if (type === "mark") return /^[{};]$/.test(value);
  return type === "word" && /^(?:platform|enforcedPlatform|because)$/.test(value);
}

/** Whether a string stands where a call takes one: `because "…"` and `version "…"` say something else. */
function isGiven(previous: Token | undefined): boolean {
  return previous === undefined || /^[,([]$/.test(previous.value);
}

function readNotation({ value, range }: Token): Dependency | undefined {
  const [group, artifact, version] = value.split(":");
  if (!group || !artifact) return undefined;
  const end = range.start + group.length + 1 + artifact.length;
  return { name: `${group}:${artifact}`, range: { start: range.start, end }, version };
}

/** The name in `name: 'a'` and `name = "a"`. */
function keyBefore(tokens: readonly Token[], at: number): string | undefined {
  return /^[:=]$/.test(tokens[at - 1]?.value ?? "") ? tokens[at - 2]?.value : undefined;
}

function fromNames({ group, name, version }: Record<string, Token>): Dependency[] {
  if (!group || !name) return [];
  return [{ name: `${group.value}:${name.value}`, range: name.range, version: version?.value }];
}
