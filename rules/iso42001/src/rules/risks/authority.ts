import { normaliseKey, type Project, type RecordOf } from "@aims-lint/core";
import type { risk } from "../../kinds/risk.ts";
import { system } from "../../kinds/system.ts";
import { isSamePerson, isSameRole, mentionsOf } from "../roles/people.ts";
import { roleIndex } from "../roles/role-index.ts";
import { commonRank } from "./scale/words.ts";

type Risk = RecordOf<typeof risk>;

const nobody = /^\W*(?:nobody|no one|none|not (?:be )?accept\w*|never|-+|–|—)\b/i;

/** Whether the method lets nobody accept a risk of a level. */
export function isNobody(who: string): boolean {
  return nobody.test(who) || who.trim() === "—" || who.trim() === "-";
}

/** Words in the place of a name that say that nobody has accepted. */
export function isRefusal(text: string): boolean {
  return /\b(?:not (?:be |yet )?accepted|pending|awaiting|to be accepted|rejected|refused)\b/i.test(text);
}

/**
 * Whether somebody may accept a risk: named in what the method says (`who`), by name, by a role that they hold by
 * the role register, or as the owner of the risk or of its system; or given that authority by the register itself.
 */
export function mayAccept(
  acceptedBy: string,
  who: readonly string[],
  record: Risk,
  project: Project,
  level: string | undefined,
): boolean {
  const person = bare(acceptedBy);
  const roles = project.derive(roleIndex).find(person);
  const forms = formsOf(person, project);
  const allowed = who.filter((text) => !isNobody(text));
  if (allowed.some((text) => isNamed(forms, text) || isOwnerMeant(text, person, record, project)))
    return true;
  return roles.some(
    (role) => role.state("authority") === "read" && mayAcceptLevel(role.written("authority") ?? "", level),
  );
}

/** Whether what a procedure says of who decides (`who`) means a person: by name, or by a role that they hold by the role register. */
export function isAmong(person: string, who: readonly string[], project: Project): boolean {
  const forms = formsOf(bare(person), project);
  return who.some((text) => !isNobody(text) && isNamed(forms, text));
}

/** A person's name and the roles that they hold. */
function formsOf(person: string, project: Project): readonly string[] {
  const roles = project.derive(roleIndex).find(person);
  const written = roles.flatMap((role) => [role.written("name"), role.written("id")]);
  return [person, ...written].flatMap((text) => (text === undefined ? [] : mentionsOf(text)));
}

/** `CEO` of `CEO accepted — see RA-001`. */
function bare(acceptedBy: string): string {
  const [person = ""] = acceptedBy.split(/\s[-–—]+\s/);
  return person.replace(/\b(?:accepted|approved|signed(?: off)?|by)\b/gi, " ");
}

function isNamed(forms: readonly string[], who: string): boolean {
  const whole = ` ${normaliseKey(who)} `;
  return forms.some(
    (form) =>
      whole.includes(` ${form} `) ||
      mentionsOf(who).some((mention) => {
        const name = mention.replace(/^(?:the|a|an|our) /, "");
        return isSameRole(form, name) || isSamePerson(form, name);
      }),
  );
}

/** `the risk owner`, `the system owner`. */
function isOwnerMeant(who: string, acceptedBy: string, record: Risk, project: Project): boolean {
  const people = mentionsOf(acceptedBy);
  const isOne = (owner: string | undefined): boolean =>
    owner !== undefined &&
    mentionsOf(owner).some((name) =>
      people.some((person) => isSamePerson(person, name) || isSameRole(person, name)),
    );
  if (/\brisk owners?\b/i.test(who) && isOne(record.written("owner"))) return true;
  if (!/\bsystem owners?\b/i.test(who) || record.state("system") !== "read") return false;
  return (record.fields.system ?? []).some(({ id }) => isOne(project.find(system, id)?.written("owner")));
}

/** `accepts medium residual risk` gives the authority up to medium; without a level, for all. */
function mayAcceptLevel(authority: string, level: string | undefined): boolean {
  return authority.split(/[;.\n]/).some((part) => {
    if (!/\baccept/i.test(part) || !/\brisks?\b/i.test(part)) return false;
    const ranks = part.split(/\W+/).flatMap((word) => commonRank(word) ?? []);
    const needed = level === undefined ? undefined : commonRank(level);
    return ranks.length === 0 || (needed !== undefined && Math.max(...ranks) >= needed);
  });
}
