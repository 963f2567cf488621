import { fillIn } from "../rules/messages.ts";
import type { Details, Rule, Severity } from "../rules/rule.ts";
import type { Draft } from "./draft.ts";

/** A rule, and how serious it is at the place of which it speaks. */
interface Reporter {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly regrade?: ((own: Severity) => Severity) | undefined;
}

/**
 * Makes a draft of what a rule reports about a subject.
 * @throws {TypeError} for a message that the rule does not have, or a requirement that it does not speak for.
 */
export function createDraft(
  { rule, severity, regrade = (own) => own }: Reporter,
  id: string,
  details: Details<never> | Details<string>,
  subject: string,
): Draft {
  const message = rule.messages[id];
  if (!message) throw new TypeError(`${rule.id} has no message ${id}`);
  const { requirements = rule.requirements, data = {} } = details;
  const strange = requirements.filter((requirement) => !rule.requirements.includes(requirement));
  if (strange.length > 0) throw new TypeError(`${rule.id} does not speak for ${strange.join(", ")}`);
  return {
    rule,
    severity: details.severity === undefined ? severity : milder(severity, regrade(details.severity)),
    requirements,
    messageId: id,
    message: fillIn(message.problem, data),
    why: fillIn(message.why, data),
    how: fillIn(message.how, data),
    at: details.at,
    related: details.related ?? [],
    subject: details.subject ?? subject,
    checkedAs: subject,
    key: details.key ?? "",
    once: details.once ?? false,
    conceal: details.conceal ?? false,
    ...(details.fix ? { fix: details.fix } : {}),
  };
}

const gravestFirst: readonly Severity[] = ["error", "warning", "info"];

/** The milder of two severities. */
export function milder(one: Severity, other: Severity): Severity {
  return gravestFirst.indexOf(one) > gravestFirst.indexOf(other) ? one : other;
}
