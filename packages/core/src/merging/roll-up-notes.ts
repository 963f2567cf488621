import { append } from "../text/append.ts";
import type { Located, MergedFindings } from "./merge-findings.ts";

/** What a reader has to know of a roll-up that its figures do not show, as sentences. */
export function rollUpNotes(
  members: readonly Located[],
  organisation: Located | undefined,
  { answered }: MergedFindings,
): string[] {
  const told = [...answered.values()].reduce((total, findings) => total + findings.length, 0);
  return [
    ...differing("The checks were made on different days", members, ({ dossier }) => dossier.result.today),
    ...differing("The checks were made with different versions of aims-lint", members, ({ dossier }) => {
      return dossier.provenance.tool.version;
    }),
    ...differing("The checks were made with different packs", members, ({ dossier: { result } }) =>
      result.packs.map(({ name, version }) => `${name} ${version}`).join(" and "),
    ),
    ...(organisation ? organisationNotes(members, organisation) : []),
    ...(told > 0
      ? [
          `${told} findings of other repositories are those of ${organisation?.name ?? ""}, and are told there once.`,
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

/** Says who differs in what, where anybody does. */
function differing(
  what: string,
  members: readonly Located[],
  sayingOf: (member: Located) => string,
): string[] {
  const groups = new Map<string, Located[]>();
  for (const member of members) append(groups, sayingOf(member), member);
  if (groups.size < 2) return [];
  const told = [...groups].map(([value, own]) => `${value} (${listed(own)})`).sort();
  return [`${what}: ${told.join(", ")}.`];
}

function named(what: string, members: readonly Located[]): string[] {
  return members.length === 0 ? [] : [`${what} ${listed(members)}.`];
}

function listed(members: readonly Located[]): string {
  const names = members.map(({ name }) => name);
  return names.length > 5 ? `${names.slice(0, 5).join(", ")} and ${names.length - 5} more` : names.join(", ");
}
