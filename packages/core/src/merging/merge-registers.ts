import type { Registers, SystemFile } from "../dossiers/registers.ts";
import type { Finding } from "../results/finding.ts";
import { type Located, sourceOf } from "./locate.ts";
import { mergeRisks } from "./merge-risks.ts";
import { mergeFurther, mergeStatement } from "./merge-statement.ts";

/**
 * What is on record in all members. What a check read of the organisation is told by the organisation alone.
 * @param findings those of the roll-up, by fingerprint
 */
export function mergeRegisters(
  members: readonly Located[],
  organisation: Located | undefined,
  findings: ReadonlyMap<string, Finding>,
): Registers {
  const risks = mergeRisks(members);
  const further = mergeFurther(members);
  return {
    statement: mergeStatement(members, organisation),
    ...(further.length > 0 ? { further } : {}),
    ...(risks ? { risks } : {}),
    systems: members.flatMap((member) =>
      member.dossier.registers.systems
        .filter(({ trace }) => member.to.tells(trace.subject.path))
        .map((system) => relocateSystem(system, member, findings)),
    ),
    attestations: members.flatMap((member) => {
      const { attestations } = member.dossier.registers;
      const foreign = attestationsBeside(member, members);
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

/** Those of the organisation that a member's check read, as text; an attestation does not say where it is written. */
function attestationsBeside(member: Located, members: readonly Located[]): ReadonlySet<string> {
  const source = sourceOf(member);
  if (source === undefined) return new Set();
  const teller =
    members.find(({ name }) => name === member.to.owner) ?? members.find((one) => sourceOf(one) === source);
  if (teller === undefined || teller === member) return new Set();
  return new Set(teller.dossier.registers.attestations.map((one) => JSON.stringify(one)));
}
