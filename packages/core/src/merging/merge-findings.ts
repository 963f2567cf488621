import type { Finding } from "../results/finding.ts";
import { compare } from "../text/compare.ts";
import type { Located } from "./locate.ts";
import type { Relocation } from "./relocation.ts";

/** The findings of all members, each told once. */
export interface MergedFindings {
  readonly findings: readonly Finding[];
  /** Of findings that are not among them, because the organisation has them: those of each member. */
  readonly answered: ReadonlyMap<Located, readonly Finding[]>;
}

/**
 * What is found of the whole AIMS, and not of a record or a document, is found by every check that read the documents of the
 * organisation, and by its own.
 */
export function mergeFindings(members: readonly Located[]): MergedFindings {
  const owners = new Set(members.flatMap(({ to }) => to.owner ?? []));
  const known = new Map(
    members
      .filter(({ name }) => owners.has(name))
      .map(({ name, dossier }) => [
        name,
        new Set(dossier.result.findings.filter(isOfTheWhole).map((finding) => finding.fingerprint)),
      ]),
  );
  const isAnswered = ({ to: { owner } }: Located, finding: Finding): boolean =>
    owner !== undefined && isOfTheWhole(finding) && known.get(owner)?.has(finding.fingerprint) === true;
  const findings = members.flatMap((member) =>
    member.dossier.result.findings
      .filter((finding) => !isAnswered(member, finding))
      .map((finding) => relocateFinding(finding, member.to)),
  );
  return {
    findings: findings.sort((a, b) => compare(a.at.path, b.at.path) || a.at.start.offset - b.at.start.offset),
    answered: new Map(
      members.map((member) => [
        member,
        member.dossier.result.findings.filter((finding) => isAnswered(member, finding)),
      ]),
    ),
  };
}

function isOfTheWhole({ subject }: Finding): boolean {
  return subject.startsWith("project:");
}

/** A finding as the roll-up tells it. */
function relocateFinding(finding: Finding, to: Relocation): Finding {
  const { family, fix, waived } = finding;
  return {
    ...finding,
    at: to.span(finding.at),
    related: finding.related.map(({ at, message }) => ({ at: to.span(at), message })),
    subject: to.ref(finding.subject, finding.subject.startsWith("project:") ? undefined : finding.at.path),
    fingerprint: to.fingerprint(finding.fingerprint),
    ...(family === undefined ? {} : { family: to.fingerprint(family) }),
    ...(fix
      ? { fix: { ...fix, edits: fix.edits.map((edit) => ({ ...edit, path: to.path(edit.path) })) } }
      : {}),
    ...(waived ? { waived: { ...waived, at: to.span(waived.at) } } : {}),
  };
}
