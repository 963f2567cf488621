import { append } from "../text/append.ts";
import { listed } from "./listed.ts";
import { type Located, sourceOf } from "./locate.ts";
import type { MergedFindings } from "./merge-findings.ts";

/** What a reader has to know of a roll-up that its figures do not show, as sentences. */
export function rollUpNotes(
  members: readonly Located[],
  organisation: Located | undefined,
  { answered }: MergedFindings,
): string[] {
  const told = [...answered.values()].reduce((total, findings) => total + findings.length, 0);
  const owners = [
    ...new Set([...answered].flatMap(([{ to }, own]) => (own.length > 0 ? (to.owner ?? []) : []))),
  ];
  return [
    ...differing("The checks were made on different days", members, ({ dossier }) => dossier.result.today),
    ...differing("The checks were made with different versions of aims-lint", members, ({ dossier }) => {
      return dossier.provenance.tool.version;
    }),
    ...differing("The checks were made with different packs", members, ({ dossier: { result } }) =>
      result.packs.map(({ name, version }) => `${name} ${version}`).join(" and "),
    ),
    ...(organisation ? organisationNotes(members, organisation) : []),
    ...strangeNotes(members, organisation),
    ...(told > 0
      ? [
          `${told === 1 ? "1 finding of other repositories is that" : `${told} findings of other repositories are those`} of ${listed(owners)}, and told there once.`,
        ]
      : []),
    ...named(
      "The configuration eases rules in",
      members.filter(({ dossier }) => dossier.result.easings),
    ),
  ];
}

function organisationNotes(members: readonly Located[], organisation: Located): string[] {
  const others = members.filter((member) => member !== organisation);
  const commit = organisation.dossier.provenance.commit?.id;
  return [
    ...named(
      `Checked without the documents of ${organisation.name}, so that what those answer may be reported as missing:`,
      others.filter(({ dossier }) => !dossier.result.organisation),
    ),
    ...named(
      `Checked beside another commit of ${organisation.name} than the one that is rolled up:`,
      others.filter(({ dossier: { provenance } }) => {
        const read = provenance.organisation?.commit?.id;
        return read !== undefined && commit !== undefined && read !== commit;
      }),
    ),
  ];
}

/** Whose documents were read beside those of members, without being a member that can be told. */
function strangeNotes(members: readonly Located[], organisation: Located | undefined): string[] {
  const bySource = new Map<string, Located[]>();
  for (const member of members) {
    const source = sourceOf(member);
    if (source !== undefined && member !== organisation && member.to.owner === undefined)
      append(bySource, source, member);
  }
  return [...bySource].map(([source, own]) => {
    const reports = members.filter(({ dossier }) => dossier.provenance.project === source);
    const why =
      reports.length === 0
        ? "there is no report of it here"
        : `several reports are called so (${namesOf(reports)})`;
    return `The documents of ${source} were read beside those of ${namesOf(own)}, and ${why}: what stands against them is not told, and what is on record in them is told once.`;
  });
}

/** Says who differs in what, where anybody does. */
function differing(
  what: string,
  members: readonly Located[],
  sayingOf: (member: Located) => string,
): string[] {
  const groups = new Map<string, Located[]>();
  for (const member of members) append(groups, sayingOf(member), member);
  if (groups.size < 2) return [];
  const told = [...groups].map(([value, own]) => `${value} (${namesOf(own)})`).sort();
  return [`${what}: ${told.join(", ")}.`];
}

function named(what: string, members: readonly Located[]): string[] {
  return members.length === 0 ? [] : [`${what} ${namesOf(members)}.`];
}

function namesOf(members: readonly Located[]): string {
  return listed(members.map(({ name }) => name));
}
