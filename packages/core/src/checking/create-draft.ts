import { fillIn } from "../rules/messages.ts";
import type { Details, Rule, Severity } from "../rules/rule.ts";
import type { Draft } from "./draft.ts";

/** A rule, and how serious it is at the place of which it speaks. */
interface Reporter {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly regrade?: ((own: Severity) => Severity) | undefined;
  readonly usual?: ((own: Severity) => Severity) | undefined;
}

/**
 * Makes a draft of what a rule reports about a subject.
 * @throws {TypeError} for a message that the rule does not have, or a requirement that it does not speak for.
 */
export function createDraft(
  { rule, severity: most, regrade = asIs, usual = asIs }: Reporter,
  id: string,
  details: Details<never> | Details<string>,
  subject: string,
): Draft {
  const message = rule.messages[id];
  if (!message) throw new TypeError(`${rule.id} has no message ${id}`);
  const { requirements = rule.requirements, data = {} } = details;
  const strange = requirements.filter((requirement) => !rule.requirements.includes(requirement));
  if (strange.length > 0) throw new TypeError(`${rule.id} does not speak for ${strange.join(", ")}`);
  const severity = details.severity === undefined ? most : milder(most, regrade(details.severity));
  const unsaid = usual(milder(rule.severity, details.severity ?? rule.severity));
  const isEased = severity !== unsaid && milder(severity, unsaid) === severity;
  return {
    rule,
    severity,
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
    ...(isEased ? { eased: unsaid } : {}),
    ...(details.fix ? { fix: details.fix } : {}),
  };
}

function asIs(own: Severity): Severity {
  return own;
}

const gravestFirst: readonly Severity[] = ["error", "warning", "info"];

/** The milder of two severities. */
export function milder(one: Severity, other: Severity): Severity {
  return gravestFirst.indexOf(one) > gravestFirst.indexOf(other) ? one : other;
}
