import { addMonths, type Day } from "../calendar/day.ts";
import type { Check } from "../checking/check.ts";
import type { Draft } from "../checking/draft.ts";
import type { ConfiguredRule } from "../configs/configure-rule.ts";
import type { DueDate } from "../packs/due-date.ts";
import type { Project } from "../project/project.ts";
import type { Waiver } from "../results/finding.ts";
import { fromDirectives } from "./from-directives.ts";
import { fromRegister } from "./from-register.ts";
import type { RequestedWaiver } from "./requested-waiver.ts";
import type { WaiverFault } from "./waiver-fault.ts";

/** What came of the waivers: which finding each one covers, what is wrong with which, and when they end. */
export interface Waiving {
  readonly waived: ReadonlyMap<Draft, Waiver>;
  readonly faults: readonly WaiverFault[];
  /** The last days of those that cover something, also of those that have ended. */
  readonly ends: readonly DueDate[];
  /** Those that cover something and were not decided on before the change. */
  readonly refused: readonly RequestedWaiver[];
}

interface WaiverRules {
  /** Every rule that there is, whether it runs or not. */
  readonly known: ReadonlySet<string>;
  /** The rules that cannot be waived. */
  readonly protected: ReadonlySet<string>;
  /** How long a waiver may hold at the most, from the day of its approval or, where it does not say, from today. */
  readonly maxMonths: number | undefined;
  /** Whether a waiver counts for a finding. Default: it does. */
  readonly accepts?: (waiver: RequestedWaiver, draft: Draft) => boolean;
}

/** Applies the waivers in comments and registers to the findings. One with a fault covers nothing. */
export function waive(project: Project, checks: readonly Check[], rules: WaiverRules): Waiving {
  const drafts = new Map(checks.map((check) => [check.configured.rule.id, check.drafts]));
  const sure = new Map(
    checks.filter(sawEverything).map(({ configured }) => [configured.rule.id, configured]),
  );
  const read = [fromDirectives(project, drafts), fromRegister(project, drafts)];
  const faults = read.flatMap((one) => one.faults);
  const waived = new Map<Draft, Waiver>();
  const ends: DueDate[] = [];
  const refused: RequestedWaiver[] = [];
  for (const waiver of read.flatMap((one) => one.waivers)) {
    const { rule, reason, approver, until, at } = waiver;
    const coverage = waiver.covers();
    const covered = "fault" in coverage ? [] : coverage.drafts;
    const fault =
      faultOf(waiver, rules, project.today) ?? misses(waiver, coverage, isOn(sure.get(rule), waiver));
    const [first] = covered;
    if (first && (!fault || fault.fault === "expired")) ends.push(endOf(waiver, first.subject));
    if (fault) faults.push(fault);
    else {
      const accepted = covered.filter((draft) => rules.accepts?.(waiver, draft) ?? true);
      if (accepted.length < covered.length) refused.push(waiver);
      for (const draft of accepted)
        if (isLater(until, waived.get(draft))) waived.set(draft, { reason, approver, until, at });
    }
  }
  return { waived, faults, ends, refused };
}

/** Of several waivers of one finding the one is told that ends last, in whatever order they stand. */
function isLater(until: Day, other: Waiver | undefined): boolean {
  return other === undefined || until > other.until;
}

/** A rule that could not look at everything may have more to say, so that no waiver of it is called needless. */
function sawEverything({ stopped, blocked }: Check): boolean {
  return !stopped && blocked === 0;
}

/** Whether a rule runs where a waiver speaks of its findings; for a register that is anywhere. */
function isOn(configured: ConfiguredRule | undefined, { place }: RequestedWaiver): boolean {
  if (!configured?.at) return configured !== undefined;
  return place !== undefined && configured.at(place).severity !== "off";
}

/** What is wrong with a waiver, whatever it is meant for. */
function faultOf(waiver: RequestedWaiver, rules: WaiverRules, today: Day): WaiverFault | undefined {
  const { rule, until, approvedOn, fault } = waiver;
  if (!rules.known.has(rule)) return fault("unknown", "rule", rule);
  if (rules.protected.has(rule)) return fault("protected", "rule", rule);
  if (approvedOn !== undefined && approvedOn > today) return fault("early", "approvedOn", approvedOn);
  if (until < today) return fault("expired", "expiry", until);
  if (rules.maxMonths === undefined) return undefined;
  const latest = addMonths(approvedOn ?? today, rules.maxMonths);
  return until > latest ? fault("long", "expiry", `${until}; the latest day is ${latest}`) : undefined;
}

function misses(
  { rule, unused, fault }: RequestedWaiver,
  coverage: ReturnType<RequestedWaiver["covers"]>,
  isSure: boolean,
): WaiverFault | undefined {
  if ("fault" in coverage) {
    const isCertain = isSure || coverage.fault === "vague";
    return isCertain ? fault(coverage.fault, "subject", coverage.detail) : undefined;
  }
  return coverage.drafts.length === 0 && isSure ? fault(unused, "rule", rule) : undefined;
}

function endOf(
  { rule, until: day, approver: owner, untilAt: at }: RequestedWaiver,
  subject: string,
): DueDate {
  return { day, type: "waiver", title: `Waiver of ${rule}`, subject, owner, at };
}
