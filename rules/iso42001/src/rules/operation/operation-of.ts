import type { Project, RecordOf, Span } from "@aims-lint/core";
import { operationPlan } from "../../kinds/operation-plan.ts";
import { system } from "../../kinds/system.ts";
import { isStatement } from "../../shared/statement.ts";
import { indicatorsOf, isDocumentAbout, watches } from "./indicators.ts";

type System = RecordOf<typeof system>;
type Plan = RecordOf<typeof operationPlan>;
type Element = keyof typeof elements;

/** What keeping a system running takes at the least, and what a finding calls it. */
export const elements = {
  monitoring: "how it is watched",
  repair: "how faults are repaired",
  update: "how it is updated",
  support: "who supports its users",
} as const;

const every = Object.keys(elements) as Element[];

/** The first plan about a system, and what neither it nor another one says of its operation. */
export interface Operation {
  readonly plan: Plan | undefined;
  readonly lacking: readonly Element[];
}

/** What is planned for the operation of a system. */
export function operationOf(record: System, project: Project): Operation {
  return project.derive(operations).get(record) ?? toOperation(record, project);
}

function operations(project: Project): ReadonlyMap<System, Operation> {
  const records = project.records(system).filter(({ ragged }) => !ragged);
  return new Map(records.map((record) => [record, toOperation(record, project)]));
}

function toOperation(record: System, project: Project): Operation {
  const plans = plansOf(record, project);
  return { plan: plans[0], lacking: every.filter((element) => !isSaid(element, plans, record, project)) };
}

/** Whether there is a plan or an indicator at all; where there is none, that is said once, by the rule on monitoring. */
export function isPlanned(record: System, project: Project): boolean {
  return plansOf(record, project).length > 0 || isWatched(record, project);
}

/** Whether two systems have one plan that lacks the same. */
export function isAlike(one: Operation, other: Operation): boolean {
  return one.plan === other.plan && one.lacking.join() === other.lacking.join();
}

/** The empty heading that a person fills in, or else the title of the plan. */
export function placeIn(plan: Plan): Span {
  const empty = every.find((element) => plan.state(element) !== "absent" && !plan.has(element));
  return empty ? plan.at(empty) : plan.at();
}

function plansOf(record: System, project: Project): readonly Plan[] {
  return project.records(operationPlan).filter((plan) => isDocumentAbout(plan, record, project));
}

function isSaid(element: Element, plans: readonly Plan[], record: System, project: Project): boolean {
  const isWritten = plans.some((plan) => plan.has(element) && isStatement(plan.written(element) ?? ""));
  return isWritten || (element === "monitoring" && isWatched(record, project));
}

function isWatched(record: System, project: Project): boolean {
  return indicatorsOf(project).some((indicator) => watches(indicator, record, project));
}
