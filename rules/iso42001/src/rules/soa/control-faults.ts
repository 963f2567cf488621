import type { Fix, Range, RecordOf, Report } from "@aims-lint/core";
import { annexA, controlsUnder, listControls } from "./annex-a.ts";
import { controlTitled } from "./control-titled.ts";
import { judgeMention, nearestControls } from "./judge-mention.ts";
import type { NamedControl } from "./named-controls.ts";

const lost =
  "What is written for an id that is no control counts for none, and the control that was meant stays undecided.";

/** What the rule `control-known` says. */
export const controlFaults = {
  unknown: {
    problem: "ISO/IEC 42001 has no control {id}.",
    why: lost,
    how: "Correct the id; what comes nearest is {nearest}.",
  },
  objective: {
    problem: "{id} states the objective of {controls} and is no control.",
    why: lost,
    how: "Name those controls of the group that are meant.",
  },
  group: {
    problem: "{id} is the group of {controls} and no control.",
    why: lost,
    how: "Name those controls of the group that are meant.",
  },
  guidance: {
    problem: "{id} is guidance; what it explains is {control}.",
    why: "Annex B has no controls of its own: decisions and evidence belong to those of Annex A.",
    how: "Write {control}.",
  },
  lookAlike: {
    problem: '"{typed}" only looks like {control}: it is typed with {characters}.',
    why: lost,
    how: "Type {control} anew.",
  },
  informationSecurity: {
    problem: "{id} is a control of ISO/IEC 27001; ISO/IEC 42001 has none of that number.",
    why: lost,
    how: "Name the control of ISO/IEC 42001 that is meant, or mark the id as the other standard's: 27001:{id}.",
  },
  otherStandard: {
    problem: "{id} is marked as a control of ISO/IEC {standard}.",
    why: "A control from elsewhere may be needed too, but it is none of the 38 that have to be decided on.",
    how: "Leave it where it is an addition; otherwise name the control of ISO/IEC 42001 that is meant.",
  },
  prefixed: {
    problem: "{control} is written with its standard before it.",
    why: "In a statement for ISO/IEC 42001 the prefix says nothing, and other tools may not know the id by it.",
    how: "Write {control}.",
  },
  bareNumber: {
    problem: "{number} is written without its letter; the control is {control}.",
    why: "A bare number means a clause: 6.1.2 is risk assessment, A.6.1.2 is a control on objectives.",
    how: "Write {control}.",
  },
} as const;

export type ControlReport = Report<typeof controlFaults>;

/**
 * Reports what is wrong with a mention as such; `title` is what stands beside it, and `taken` says which controls have a place of their own
 * already.
 */
export function reportFault(
  named: NamedControl,
  { title, taken = () => false }: { title?: string | undefined; taken?: (control: string) => boolean },
  report: ControlReport,
): void {
  const { mention, record, range, at } = named;
  const { id, typed } = mention;
  const place = { at, subject: record.ref, key: typed };
  const write = (control: string): { readonly fix?: Fix } =>
    taken(control) ? {} : rewrite(record, range, control);
  switch (judgeMention(mention)) {
    case "annex-b": {
      const control = `A${id.slice(1)}`;
      if (annexA.has(control)) report("guidance", { ...place, data: { id, control }, ...write(control) });
      else report("guidance", { ...place, data: { id, control: nearestControls(control) } });
      break;
    }
    case "look-alike": {
      const data = { typed, control: id, characters: mention.lookAlikes.map(codePoint).join(", ") };
      report("lookAlike", { ...place, data, ...write(id) });
      break;
    }
    case "objective":
      report("objective", { ...place, data: { id, controls: listControls(controlsUnder(id.slice(0, -2))) } });
      break;
    case "group":
      report("group", { ...place, data: { id, controls: listControls(controlsUnder(id)) } });
      break;
    case "information-security":
      report("informationSecurity", { ...place, data: { id } });
      break;
    case "unknown": {
      const plain = id.replace(/\.0+(?=\d)/g, ".");
      const titled = controlTitled(title ?? "");
      const suggested = titled === undefined ? {} : suggest(rewrite(record, range, titled).fix);
      const fix = annexA.has(plain) ? write(plain) : suggested;
      report("unknown", { ...place, data: { id, nearest: nearestControls(plain, title) }, ...fix });
      break;
    }
    case undefined:
  }
}

/** A fix that writes a control's id in place of what was typed. */
export function rewrite(
  { document }: Pick<RecordOf, "document">,
  range: Range,
  control: string,
): { readonly fix: Fix } {
  const edits = [{ path: document.path, range, text: control }];
  return { fix: { description: `Write ${control}`, edits, opens: true } };
}

/** The title speaks for another id: which of the two is wrong, a person has to say. */
function suggest({ description, edits }: Fix): { readonly fix: Fix } {
  return { fix: { description: `${description}, whose title this is`, edits, level: "suggested" } };
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
