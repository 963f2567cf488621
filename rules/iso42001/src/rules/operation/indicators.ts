import { normaliseKey, type Project, type RecordOf, type Reference } from "@aims-lint/core";
import { monitoring } from "../../kinds/monitoring.ts";
import { operationPlan } from "../../kinds/operation-plan.ts";
import { system } from "../../kinds/system.ts";
import { isMeant } from "../systems/meant.ts";
import { namesSystem, systemsNamedIn } from "../systems/naming.ts";

/** An indicator of a monitoring plan. */
export type Indicator = RecordOf<typeof monitoring>;
type System = RecordOf<typeof system>;

const management =
  /\b(?:aims|management system|organi[sz]ation|governance|company|processe?s?|compliance|training|awareness|competence|audits?|nonconformit|corrective|actions?|objectives?|incidents?|suppliers?|policy|policies|controls?|reviews?|risks?|assessments?|concerns|documents?|capas?|ncrs?|findings?|certif\w*|employees|staff)\b/i;

/** The indicators that can be read. */
export function indicatorsOf(project: Project): readonly Indicator[] {
  return project.records(monitoring).filter(({ ragged }) => !ragged);
}

/** Whether an indicator watches the management system: it says so, or it names no system and measures how the organisation works. */
export function isAboutManagement(indicator: Indicator, project: Project): boolean {
  const subjects = subjectsOf(indicator);
  if (subjects.some(isManagement)) return true;
  const text = `${subjects.map((subject) => subject.text).join(" ")} ${indicator.written("metric") ?? ""}`;
  const isAboutSystems =
    subjects.some(({ all, id }) => all || project.find(system, id) !== undefined) ||
    systemsNamedIn(text, project).length > 0;
  return !isAboutSystems && management.test(text);
}

/**
 * Whether an indicator watches a system: it names it, or all systems; or it names none, and its plan is about that system or
 * about all of them.
 */
export function watches(indicator: Indicator, record: System, project: Project): boolean {
  const subjects = subjectsOf(indicator).filter((subject) => !isManagement(subject));
  if (subjects.length > 0)
    return (
      subjects.some((subject) => isMeant(subject, record, project)) ||
      namesSystem(normaliseKey(indicator.written("metric") ?? ""), record)
    );
  if (subjectsOf(indicator).length > 0) return false;
  const named = systemsNamedIn(indicator.written("metric") ?? "", project);
  return named.length > 0 ? named.includes(record) : isDocumentAbout(indicator, record, project);
}

/** Whether the document of a record is about a system, by its plan, its title or its path; of one that names none, all are meant. */
export function isDocumentAbout({ document }: RecordOf, record: System, project: Project): boolean {
  const plan = project.records(operationPlan).find((each) => each.document === document);
  const declared = plan?.state("systems") === "read" ? (plan.fields.systems ?? []) : [];
  if (declared.length > 0) return declared.some((subject) => isMeant(subject, record, project));
  const named = systemsNamedIn(`${document.title?.value ?? ""} ${document.path}`, project);
  return named.length === 0 || named.includes(record);
}

function subjectsOf(indicator: Indicator): readonly Reference[] {
  return indicator.state("systems") === "read" ? (indicator.fields.systems ?? []) : [];
}

/** `AIMS`, which reads as everything, is the management system and no system in it. */
function isManagement({ text }: Reference): boolean {
  return /^(?:the )?(?:aims|ai management system|management system|ai governance|organi[sz]ation|company)\b/i.test(
    text.trim(),
  );
}
