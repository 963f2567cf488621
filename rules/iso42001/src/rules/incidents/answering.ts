import { addMonths, type Day, daysBetween, type Project, type RecordOf } from "@aims-lint/core";
import type { adverseImpact } from "../../kinds/adverse-impact.ts";
import type { concern } from "../../kinds/concern.ts";
import { parseHours } from "./duration.ts";
import { isExplained } from "./incident.ts";

/** A concern, or a report of adverse impact: something that somebody sent in and waits for an answer to. */
type Sent = RecordOf<typeof concern> | RecordOf<typeof adverseImpact>;

/** By when an answer was promised. */
interface Promise {
  readonly on: Day | undefined;
  readonly days: number;
  /** Whether the organisation set it itself. */
  readonly isOwn: boolean;
}

/** What is wrong with the answer to what somebody sent in. */
export type Judgement =
  | { readonly as: "undated" }
  | { readonly as: "silent" }
  | { readonly as: "late"; readonly answered: Day; readonly days: number; readonly target: string }
  | { readonly as: "open"; readonly days: number; readonly target: string; readonly isOwn: boolean };

interface Limits {
  /** How many days the organisation's procedure gives; `undefined` where it does not say. */
  readonly promised: number | undefined;
  /** How many days are taken where nothing is promised. */
  readonly days: number;
  /** For how many months a late answer is still spoken of. */
  readonly months: number;
}

/** Judges whether somebody who sent something in was answered, and in time. */
export function judgeAnswer(sent: Sent, { today }: Project, limits: Limits): Judgement | undefined {
  const { receivedOn, respondedOn, status } = sent.fields;
  const { on, days: allowed, isOwn } = promiseOf(sent, limits);
  const target = on === undefined ? `within ${allowed} ${allowed === 1 ? "day" : "days"}` : `by ${on}`;
  if (receivedOn === undefined) return { as: "undated" };
  if (respondedOn !== undefined) {
    const days = daysBetween(receivedOn, respondedOn);
    const isLate = on === undefined ? days > allowed : respondedOn > on;
    const isRecent = addMonths(respondedOn, limits.months) >= today;
    return isLate && isOwn && isRecent ? { as: "late", answered: respondedOn, days, target } : undefined;
  }
  if (isExplained(sent.written("respondedOn"))) return undefined;
  if (status === "closed")
    return sent.state("respondedOn") === "absent" && sent.has("outcome") ? undefined : { as: "silent" };
  const days = daysBetween(receivedOn, today);
  const isOpenTooLong = on === undefined ? days > allowed : today > on;
  return isOpenTooLong ? { as: "open", days, target, isOwn } : undefined;
}

function promiseOf(sent: Sent, { promised, days }: Limits): Promise {
  const { due, targetDays } = sent.fields;
  const target = targetDays === undefined ? undefined : parseHours(targetDays, "days");
  const own = target === undefined ? promised : Math.ceil(target / 24);
  return { on: due, days: own ?? days, isOwn: due !== undefined || own !== undefined };
}
