import type { Dossier } from "@aims-lint/core";
import { type Html, html } from "../html.ts";
import { linkTo } from "./anchors.ts";

/** Links from ids, as documents write them, to the rows of the registers. An id that no register has stands as it is written. */
export interface Linkers {
  readonly risk: (id: string) => Html;
  readonly control: (id: string) => Html;
  readonly system: (id: string) => Html;
}

/** The links that the registers of a dossier make possible. */
export function linkersOf({ registers: { risks, statement, systems } }: Pick<Dossier, "registers">): Linkers {
  const records = new Set([
    ...(risks?.risks.map(({ record }) => record) ?? []),
    ...systems.map(({ trace }) => trace.subject.record),
  ]);
  const controls = new Set(statement.map(({ requirement }) => requirement));
  const known = (record: string, id: string): Html =>
    records.has(record) ? linkTo("record", record, idText(id)) : idText(id);
  return {
    risk: (id) => known(`risk:${id}`, id),
    system: (id) => known(`system:${id}`, id),
    control: (id) => (controls.has(id) ? linkTo("statement", id, idText(id)) : idText(id)),
  };
}

/** Ids that are not broken, with a space between them. */
export function listed(ids: readonly string[], link: (id: string) => Html): Html {
  return html`<span class="ids">${ids.map((id, at) => html`${at > 0 && " "}${link(id)}`)}</span>`;
}

/** `R-012` of `risk:R-012`. */
export function idOf(record: string): string {
  return record.slice(record.indexOf(":") + 1);
}

function idText(id: string): Html {
  return html`<span class="id">${id}</span>`;
}
