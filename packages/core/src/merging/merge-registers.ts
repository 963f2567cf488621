import type { Registers, SystemFile } from "../dossiers/registers.ts";
import type { Finding } from "../results/finding.ts";
import { isTold } from "./is-told.ts";
import type { Located } from "./merge-findings.ts";
import { mergeRisks } from "./merge-risks.ts";
import { mergeStatement } from "./merge-statement.ts";

/**
 * What is on record in all members. What a check read of the organisation is told by the organisation alone.
 * @param findings those of the roll-up, by fingerprint
 */
export function mergeRegisters(
  members: readonly Located[],
  organisation: Located | undefined,
  findings: ReadonlyMap<string, Finding>,
): Registers {
  const risks = mergeRisks(members, organisation);
  return {
    statement: mergeStatement(members, organisation),
    ...(risks ? { risks } : {}),
    systems: members.flatMap((member) =>
      member.dossier.registers.systems
        .filter(({ trace }) => isTold(member, trace.subject.path, organisation))
        .map((system) => relocateSystem(system, member, findings)),
    ),
    attestations: members.flatMap((member) => {
      const { attestations } = member.dossier.registers;
      const foreign = new Set(
        member === organisation || !member.dossier.result.organisation || !organisation
          ? []
          : organisation.dossier.registers.attestations.map((one) => JSON.stringify(one)),
      );
      return attestations
        .filter((one) => !foreign.has(JSON.stringify(one)))
        .map((one) => ({ ...one, record: member.to.ref(one.record) }));
    }),
  };
}

function relocateSystem(
  { name, trace }: SystemFile,
  { to }: Located,
  findings: ReadonlyMap<string, Finding>,
): SystemFile {
  const relocate = <T extends { readonly record: string; readonly path: string }>(subject: T): T => ({
    ...subject,
    record: to.ref(subject.record, subject.path),
    path: to.path(subject.path),
  });
  return {
    name: `${name} (${to.name})`,
    trace: {
      ...trace,
      subject: relocate(trace.subject),
      links: trace.links.map((link) => ({
        ...link,
        entries: link.entries.map(relocate),
        findings: link.findings.flatMap(({ fingerprint }) => findings.get(to.fingerprint(fingerprint)) ?? []),
      })),
    },
  };
}
