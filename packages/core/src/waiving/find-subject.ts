import type { Draft } from "../checking/draft.ts";
import { nearest } from "../configs/nearest.ts";
import type { Project } from "../project/project.ts";
import { append } from "../text/append.ts";
import type { Coverage, DraftsByRule } from "./requested-waiver.ts";

/** How many subjects a message names. */
const named = 5;
/** Among more than this many, nobody looks for the nearest. */
const many = 500;

/** The findings of a rule by what they are about, and the names under which that is looked for. */
interface Subjects {
  readonly drafts: ReadonlyMap<string, readonly Draft[]>;
  readonly names: ReadonlyMap<string, readonly string[]>;
}

/**
 * Makes the function that finds the findings of a rule about a subject: `risk:R-012`, or `R-012` where that is one thing. Case
 * and compatibility forms of letters do not matter; look-alike letters of other scripts do.
 */
export function createSubjectFinder(
  project: Project,
  drafts: DraftsByRule,
): (rule: string, subject: string) => Coverage {
  const byRule = new Map<string, Subjects>();
  let known: ReadonlySet<string> | undefined;
  return (rule, subject) => {
    const own = byRule.get(rule) ?? toSubjects(drafts.get(rule) ?? []);
    byRule.set(rule, own);
    const exact = own.drafts.get(subject);
    if (exact) return { drafts: exact };
    const meant = own.names.get(plain(subject)) ?? [];
    const [only] = meant;
    if (meant.length > 1)
      return { fault: "vague", detail: `"${subject}" may be ${listed(meant, "or")}; write which one` };
    if (only !== undefined) return { drafts: own.drafts.get(only) ?? [] };
    if (subject.includes("*")) return { fault: "vague", detail: forEverything };
    known ??= everything(project);
    if (known.has(plain(subject)) || isComponent(subject, project)) return { drafts: [] };
    return { fault: "unknownSubject", detail: `"${subject}"${guess(subject, own)}` };
  };
}

const forEverything =
  "it is meant for everything; a rule is switched off in the configuration, where everybody sees it";

function toSubjects(drafts: readonly Draft[]): Subjects {
  const bySubject = new Map<string, Draft[]>();
  for (const draft of drafts) append(bySubject, draft.subject, draft);
  const names = new Map<string, string[]>();
  for (const subject of bySubject.keys())
    for (const name of new Set([plain(subject), plain(idOf(subject))])) append(names, name, subject);
  return { drafts: bySubject, names };
}

function plain(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}

function idOf(subject: string): string {
  return subject.slice(subject.indexOf(":") + 1);
}

/** Whatever a finding may be about, by its reference and by its id alone. */
function everything(project: Project): Set<string> {
  const subjects = project.documents.flatMap(({ subject, records }) => [
    subject,
    ...records.map((record): string => record.ref),
  ]);
  return new Set(["project:aims", ...subjects].flatMap((subject) => [plain(subject), plain(idOf(subject))]));
}

/** Whether a subject is a component of the code; the code is asked for only where somebody speaks of one. */
function isComponent(subject: string, { facts }: Project): boolean {
  const id = plain(subject).replace(/^component:/, "");
  return (
    id !== plain(subject) && (facts.code?.components ?? []).some((component) => plain(component.id) === id)
  );
}

function guess(subject: string, { drafts }: Subjects): string {
  const own = [...drafts.keys()];
  if (own.length === 0) return "";
  const near = own.length > many ? undefined : nearest(subject, [...own, ...own.map(idOf)]);
  if (near !== undefined) return ` (did you mean ${near}?)`;
  return ` (the rule reports on ${listed(own, "and")})`;
}

function listed(subjects: readonly string[], word: "and" | "or"): string {
  const first = subjects.slice(0, named);
  const more = subjects.length - first.length;
  if (more > 0) return `${first.join(", ")} and ${more} more`;
  return first.length < 2 ? first.join("") : `${first.slice(0, -1).join(", ")} ${word} ${first.at(-1)}`;
}
