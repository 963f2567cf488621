import type { Project } from "@aims-lint/core";
import { isWithin, parseLimit, parseQuantity } from "../../shared/limit.ts";
import { indicatorOf, type Result } from "./results-of.ts";

/** What a result says of its limit, and what its value says. */
export interface Breach {
  /** What somebody entered: within the limit or beyond it. */
  readonly told: boolean | undefined;
  /** Whether the value is beyond the limit; `undefined` where the two cannot be compared. */
  readonly computed: boolean | undefined;
  readonly value: string;
  /** The limit as written in the log, or else in the plan. */
  readonly limit: string;
}

/** Judges a result. Asking for a verdict that cannot be read ends the check of the record. */
export function breachOf(result: Result, project: Project): Breach {
  const value = result.has("value") ? (result.written("value") ?? "") : "";
  const own = result.has("threshold") ? (result.written("threshold") ?? "") : "";
  const limit = own === "" ? (indicatorOf(result, project)?.written("threshold") ?? "") : own;
  const [quantity, known] = [parseQuantity(value), parseLimit(limit)];
  const keeps = quantity && known ? isWithin(quantity, known) : undefined;
  const { within, breach } = result.fields;
  const told = within === undefined ? breach : within === "breach";
  return { told, computed: keeps === undefined ? undefined : !keeps, value, limit };
}

/** Whether a value is beyond its limit, as far as anybody can tell. */
export function isBreach({ told, computed }: Breach): boolean {
  return told === true || (told === undefined && computed === true);
}
