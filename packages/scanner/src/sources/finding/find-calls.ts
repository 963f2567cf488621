import type { Range } from "@aims-lint/core";
import type { Findings, Identity } from "../../detector.ts";
import { findService } from "../../signatures/find-service.ts";
import { argumentsOf } from "../reading/arguments.ts";
import type { Call } from "../reading/call.ts";
import { after, type Source } from "../reading/source.ts";
import { valueAt } from "../reading/value.ts";
import { addressIn } from "./address.ts";
import { answering, bareAsks, plainAsks, plainName, vagueAsks } from "./asking.ts";
import type { SourceFile, Uses } from "./file.ts";
import { makesOrTries } from "./find-data.ts";
import type { NamedModel } from "./find-models.ts";
import { loggingIn } from "./logging-in.ts";

/** Reports the places at which models are asked, with the model that stands in the call and whether anything is logged near it. */
export function findCalls(
  file: SourceFile,
  uses: Uses,
  models: readonly NamedModel[],
  findings: Findings,
): void {
  const tries = file.calls.some(makesOrTries);
  const asked = file.calls.flatMap((call) => {
    const component = requested(file, call) ?? answerer(call, uses, tries);
    return component ? [{ call, component }] : [];
  });
  if (asked.length === 0) return;
  const isLogged = loggingIn(file.source);
  const ends = new Map(asked.map((one) => [one.call.index, one]));
  for (const { call, component } of asked) {
    if (isContinued(file.source, call, ends)) continue;
    const model = models.find(({ index }) => index > call.open && index < call.close)?.identity;
    findings.calls({
      component: component.id,
      ...(model && { model: model.name }),
      ...(component.type === "model" && { model: component.name }),
      range: rangeOf(file, call),
      isLogged: isLogged(call.index),
    });
  }
}

/** Whether a call is only on the way to one that asks: `chat()` in `client.chat().create()`. */
function isContinued(
  source: Source,
  { close }: Call,
  ends: ReadonlyMap<number, { readonly call: Call }>,
): boolean {
  for (let at = close, steps = 0; steps < 8; steps++) {
    const link = after(source, at);
    const name = link + 1;
    if (!/^(?:\.|\?\.|->|::)$/.test(source.tokens[link]?.text ?? "") || source.tokens[name]?.kind !== "name")
      return false;
    if (ends.has(name)) return true;
    at = source.tokens[name + 1]?.text === "(" ? (source.partners[name + 1] ?? name) : name;
    if (at <= close) return false;
  }
  return false;
}

/** From the name that is called to its bracket. */
function rangeOf({ source }: SourceFile, { index }: Call): Range {
  const { start = 0, end = 0 } = source.tokens[index] ?? {};
  return { start, end };
}

/** Whom a call asks. */
function answerer({ path }: Call, uses: Uses, tries: boolean): Identity | undefined {
  const plain = path.map(plainName);
  const last = plain.at(-1) ?? "";
  const receiver = path
    .slice(0, -1)
    .map((name) => uses.names.get(name))
    .find((known) => known !== undefined);
  if ([1, 2, 3].some((count) => plainAsks.has(plain.slice(-count).join(".")))) {
    if (receiver) return isAsked(receiver, tries) ? receiver : undefined;
    const own = uses.names.get(path.at(-1) ?? "");
    return own ?? uses.components.find(({ what }) => answering.has(what));
  }
  if (path.length === 1) {
    const own = uses.names.get(path[0] ?? "");
    if (own?.type === "model") return tries ? undefined : own;
    return own && bareAsks.has(last) && answering.has(own.what) ? own : undefined;
  }
  return receiver && vagueAsks.has(last) && isAsked(receiver, tries) ? receiver : undefined;
}

/** What is loaded, and a library that makes models, answers too where the file does not make or try one. */
function isAsked({ what, type }: Identity, tries: boolean): boolean {
  return answering.has(what) || (!tries && (type === "model" || what === "machine learning library"));
}

const requests =
  /^(?:fetch|get|post|put|request|send|urlopen|stream|open|axios|got|ky|ofetch|\$fetch|httpsconnection|httpconnection|newrequest|newrequestwithcontext|postasync|postasjsonasync|getasync|sendasync|createclient|uri|url|parse|create|websocket|curl_init|post_form|exchange|retrieve|postforobject|postforentity|httppost|setopt|curl_setopt|file_get_contents|curl_exec)$/i;

/** Those that only make an address, and ask nobody. */
const makers =
  /^(?:uri|url|parse|create|newrequest|newrequestwithcontext|httppost|createclient|open|curl_setopt|setopt)$/i;

/** The service that a request of the network goes to. */
function requested(file: SourceFile, call: Call): Identity | undefined {
  const name = call.path.at(-1) ?? "";
  if (!requests.test(name) || (makers.test(name) && !/^newrequest/i.test(name))) return undefined;
  for (const { index, name: given } of argumentsOf(file.source, call).slice(0, 8)) {
    if (given !== undefined && !/^(?:url|uri|host|hostname|base_?url|endpoint)$/i.test(given)) continue;
    const text = valueAt(file.source, index, file.constants)?.text ?? beginning(file, index);
    const address = text === undefined ? undefined : addressIn(text);
    const match = address && findService(address.host);
    if (match) return match.identity;
  }
  return undefined;
}

/** The address that an expression begins with: `BASE + "/chat"`, `${BASE}/chat`, `f"{BASE}/chat"`. */
function beginning({ source, constants }: SourceFile, index: number): string | undefined {
  const token = source.tokens[index];
  if (token?.kind === "name") return constants.get(token.text)?.text;
  if (token?.kind !== "string") return undefined;
  const [, name] = /^[$#]?\{(?:[\w.]{0,40}\.)?(\w{1,60})\}/.exec(token.text) ?? [];
  return name === undefined ? token.text : constants.get(name)?.text;
}
