import type { Day, Project, Span } from "@aims-lint/core";
import { control } from "../../kinds/control.ts";
import { controlEffectiveness } from "../../kinds/control-effectiveness.ts";
import { isControl, isIncluded, type Row } from "../soa/row.ts";
import { indicatorsOf } from "./indicators.ts";

/** A look at whether a control works: an indicator, a check with its result. */
interface Look {
  readonly hasResult: boolean;
  readonly on: Day | undefined;
  readonly at: Span;
}

/** What is known of the effect of the controls. */
export interface Measured {
  /** The latest look at each control. */
  readonly byControl: ReadonlyMap<string, Look>;
  readonly isAnywhere: boolean;
  readonly implemented: readonly Row[];
}

/** Collects what is measured of the controls; hand it to `project.derive`. */
export function controlsMeasured(project: Project): Measured {
  const byControl = new Map<string, Look>();
  const add = (ids: readonly { readonly id: string }[], look: Look): void => {
    for (const { id } of ids) {
      const key = control.normaliseId(id);
      const earlier = byControl.get(key);
      if (!earlier || isNewer(look, earlier)) byControl.set(key, look);
    }
  };
  for (const indicator of indicatorsOf(project)) {
    if (indicator.state("controls") !== "read") continue;
    add(indicator.fields.controls ?? [], { hasResult: true, on: undefined, at: indicator.at("controls") });
  }
  for (const check of project.records(controlEffectiveness)) {
    if (check.ragged || check.state("controls") !== "read") continue;
    add(check.fields.controls ?? [], {
      hasResult: check.has("result") || (check.state("result") === "absent" && check.has("judgement")),
      on: check.state("measuredOn") === "read" ? check.fields.measuredOn : undefined,
      at: check.at(check.has("measuredOn") ? "measuredOn" : "result"),
    });
  }
  const implemented = project
    .records(control)
    .filter(
      (row) =>
        !row.ragged &&
        row.state("status") !== "unreadable" &&
        row.state("applicable") !== "unreadable" &&
        isImplemented(row),
    );
  return { byControl, isAnywhere: byControl.size > 0, implemented };
}

/** Whether a control of the Statement of Applicability is said to be in place. */
export function isImplemented(row: Row): boolean {
  return isControl(row) && isIncluded(row) && row.fields.status === "implemented";
}

function isNewer(look: Look, earlier: Look): boolean {
  if (look.hasResult !== earlier.hasResult) return look.hasResult;
  return (look.on ?? "9999") >= (earlier.on ?? "9999");
}
