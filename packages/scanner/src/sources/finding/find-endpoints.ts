import type { Range, SignalTier } from "@aims-lint/core";
import type { Findings, Identity } from "../../detector.ts";
import { findService, type ServiceMatch } from "../../signatures/find-service.ts";
import { innerRange, type Token } from "../lexing/token.ts";
import { before, type Source } from "../reading/source.ts";
import { type Address, addressIn } from "./address.ts";
import type { SourceFile } from "./file.ts";

/** The address of a service that stands in code. */
export interface Endpoint {
  readonly identity: Identity;
  readonly address: Address;
  /** The index of its string. */
  readonly index: number;
  readonly isSure: boolean;
}

/**
 * Reports the services whose addresses stand in strings. A string that is an address, and that is given to a call or to the name of an address, is one
 * that is used; a list of hosts, a policy of content or a link may only mention it.
 */
export function findEndpoints({ source }: SourceFile, findings: Findings): Endpoint[] {
  const found: Endpoint[] = [];
  for (const [index, token] of source.tokens.entries()) {
    if (token.kind !== "string" || token.text.length < 6) continue;
    const policy = mentioned(token.text);
    const address = policy ? undefined : addressIn(token.text);
    const match = policy ?? (address && findService(address.host));
    if (!match) continue;
    const tier = address ? weaker(match.tier, roleOf(source, index, address)) : "supporting";
    if (tier === undefined) continue;
    const range = address ? rangeOf(token, address) : innerRange(token);
    findings.saw(match.identity, {
      seen: address?.shown ?? match.identity.name,
      how: "endpoint",
      tier,
      range,
    });
    if (address) found.push({ identity: match.identity, address, index, isSure: tier === "decisive" });
  }
  return found;
}

/** Where an address stands, without a password before it and a query behind it. */
function rangeOf(token: Token, { userinfo, length }: Address): Range {
  const { start, end } = innerRange(token);
  return { start: start + userinfo, end: Math.min(end, start + length) };
}

/** A service that a policy of content allows: `connect-src 'self' https://api.openai.com`. */
function mentioned(text: string): ServiceMatch | undefined {
  if (text.length > 4000 || !/(?:^|[\s;])[a-z]+-src\s/.test(text)) return undefined;
  const hosts = text.split(/[\s;]+/).map((part) => part.replace(/^[a-z]+:\/\//, "").replace(/\/.*$/, ""));
  return hosts.map((host) => findService(host)).find((match) => match !== undefined);
}

function weaker(tier: SignalTier, role: SignalTier | undefined): SignalTier | undefined {
  return role === "decisive" ? tier : role;
}

const linkNames =
  /^(?:href|src|link|links|docs?|documentation|homepage|see|title|description|label|text|placeholder|help|comment)$/i;
const listNames =
  /allow|origin|csp|cors|white|trusted|block|deny|domains|hosts$|csp|exclude|ignore|noproxy|no_proxy|preconnect|prefetch/i;

/** How surely an address is used by the place where it stands; `undefined` where it is a link, or prose. */
function roleOf(source: Source, index: number, address: Address): SignalTier | undefined {
  const { tokens } = source;
  const previous = before(source, index);
  const sign = tokens[previous]?.text ?? "";
  const name = nameBefore(source, previous);
  if (isStatement(source, index) || linkNames.test(name)) return undefined;
  if (listNames.test(name) || listNames.test(listNameOf(source, index))) return "supporting";
  if (sign === "[" || (sign === "," && isInList(source, index))) return "supporting";
  if (address.hasPath || /url|uri|base|endpoint|host|server|api|proxy|target|address/i.test(name))
    return "decisive";
  if (address.hasScheme && name !== "") return "decisive";
  return isArgument(source, index) ? "decisive" : "supporting";
}

/** The name in `name = "…"`, `name: "…"`, `"name" => "…"`. */
function nameBefore({ tokens }: Source, sign: number): string {
  if (!/^(?:=|:|=>|:=|\?\?|\|\||==|or)$/.test(tokens[sign]?.text ?? "")) return "";
  const named = tokens[sign - 1];
  return named?.kind === "name" || named?.kind === "string" ? named.text : "";
}

/** A string that nobody uses: the description of a function. */
function isStatement(source: Source, index: number): boolean {
  const { tokens } = source;
  const [previous, next] = [tokens[index - 1], tokens[index + 1]];
  const starts = !previous || previous.kind === "line" || previous.text === ";" || previous.text === "{";
  return starts && (!next || next.kind === "line" || next.text === ";") && !isWithin(source, index);
}

const isWithin = (source: Source, index: number): boolean => enclosing(source, index) !== -1;

/** Calls that open something to a host: others may only look at its name. */
const opens = /connect|connection|client|host|fetch|request|dial|socket|open|session|url|uri|endpoint/i;

const isArgument = (source: Source, index: number): boolean => {
  const open = enclosing(source, index);
  return source.tokens[open]?.text === "(" && opens.test(source.tokens[open - 1]?.text ?? "");
};

const isInList = (source: Source, index: number): boolean =>
  source.tokens[enclosing(source, index)]?.text === "[";

/** The name of the list that a string stands in. */
function listNameOf(source: Source, index: number): string {
  const open = enclosing(source, index);
  return open === -1 ? "" : nameBefore(source, before(source, open));
}

/** How far back the bracket around a place is looked for. */
const reach = 200;

/** The index of the nearest bracket that is open at a token; -1 where there is none near. */
function enclosing({ tokens, partners }: Source, index: number): number {
  for (let at = index - 1, steps = 0; at >= 0 && steps < reach; at--, steps++) {
    const token = tokens[at];
    if (token?.kind !== "sign") continue;
    const partner = partners[at] ?? -1;
    if (/^[)\]}]$/.test(token.text) && partner !== -1) at = partner;
    else if (/^[([{]$/.test(token.text) && partner > index) return at;
  }
  return -1;
}
