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

/** A call, and whom it asks. */
interface Asked {
  readonly call: Call;
  readonly component: Identity;
}

/** Reports the places at which models are asked, with the model that stands in the call and whether anything is logged near it. */
export function findCalls(
  file: SourceFile,
  uses: Uses,
  models: readonly NamedModel[],
  findings: Findings,
): void {
  const tries = file.calls.some(makesOrTries);
  const asked = [
    ...requestsIn(file),
    ...file.calls.flatMap((call) => {
      const component = answerer(call, uses, tries);
      return component ? [{ call, component }] : [];
    }),
  ];
  if (asked.length === 0) return;
  const isLogged = loggingIn(file.source);
  const ends = new Map(asked.map((one) => [one.call.index, one]));
  for (const { call, component } of asked) {
    if (ends.get(call.index)?.component !== component) continue;
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
function isContinued(source: Source, { close }: Call, ends: ReadonlyMap<number, Asked>): boolean {
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

/** Calls that send something to an address. */
const senders =
  /^(?:fetch|get|post|put|request|send|urlopen|stream|axios|got|ky|ofetch|\$fetch|https?connection|newrequest|newrequestwithcontext|(?:post|get|put|send)(?:asjson)?async|websocket|curl_init|post_form|exchange|retrieve|postfor(?:object|entity)|file_get_contents)$/i;

/** Calls that make an address, which somebody else sends to. */
const makers =
  /^(?:ur[il]|parse|create|open|createclient|http(?:post|get)?|curl_setopt|setopt|withbaseurl|baseurl|base_url)$/i;

/** The requests of a file, each service by those who send, or else by those who make its address. */
function requestsIn(file: SourceFile): Asked[] {
  const named = (pattern: RegExp): Asked[] =>
    file.calls.flatMap((call) => {
      const component = pattern.test(call.path.at(-1) ?? "") ? addressed(file, call) : undefined;
      return component ? [{ call, component }] : [];
    });
  const sent = named(senders);
  const made = named(makers).filter(({ component }) =>
    sent.every((one) => one.component.id !== component.id),
  );
  return [...sent, ...made];
}

/** The service whose address is given to a call. */
function addressed(file: SourceFile, call: Call): Identity | undefined {
  for (const { index, name: given } of argumentsOf(file.source, call).slice(0, 8)) {
    if (given !== undefined && !/^(?:url|uri|host|hostname|base_?url|endpoint)$/i.test(given)) continue;
    const text = beginning(file, index) ?? valueAt(file.source, index, file.constants)?.text;
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
