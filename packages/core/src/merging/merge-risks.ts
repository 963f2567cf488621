import { append } from "../text/append.ts";
import type { RatedRisk, Rating, RiskMatrix, RiskPicture } from "../dossiers/registers.ts";
import { listed } from "./listed.ts";
import type { Located } from "./locate.ts";

interface Part {
  readonly member: Located;
  readonly risks: RiskPicture;
}

/**
 * The risks of all members. They are in one matrix where all of them are rated by the same one; otherwise each keeps the level that it
 * was given, and none has a place.
 */
export function mergeRisks(members: readonly Located[]): RiskPicture | undefined {
  const parts = members.flatMap((member): Part[] => {
    const { risks } = member.dossier.registers;
    return risks ? [{ member, risks }] : [];
  });
  const scales = parts.flatMap(({ member, risks: { scale } }) => (scale ? [{ member, scale }] : []));
  const [first] = scales;
  if (parts.length === 0) return undefined;
  const isOne = new Set(scales.map(({ scale }) => contentOf(scale))).size === 1;
  const own = scales.find(({ member, scale }) => member.to.isOwn(scale.at.path)) ?? first;
  const without = parts.filter(({ risks }) => !risks.scale).map(({ member }) => member.name);
  return {
    ...(isOne && own ? { scale: { ...own.scale, at: own.member.to.span(own.scale.at) } } : {}),
    notes: [
      ...(scales.length > 0 && !isOne ? [differingNote(scales)] : []),
      ...(isOne && without.length > 0
        ? [`No matrix can be read in ${listed(without)}, so those risks have no place in it.`]
        : []),
      ...sharedNotes(parts),
    ],
    risks: parts.flatMap(({ member, risks }) =>
      risks.risks
        .filter(({ at }) => member.to.tells(at.path))
        .map((risk) => relocateRisk(risk, member, isOne)),
    ),
  };
}

/** Two matrices are one where they say the same, wherever they are written. */
function contentOf(scale: RiskMatrix): string {
  const { at: _, ...content } = scale;
  return JSON.stringify(content, (_key, value: unknown) => value ?? null);
}

function differingNote(scales: readonly { readonly member: Located; readonly scale: RiskMatrix }[]): string {
  const groups = new Map<string, string[]>();
  for (const { member, scale } of scales) append(groups, contentOf(scale), member.name);
  const told = [...groups.values()].map((names) => listed(names)).join("; ");
  return `The repositories rate risks by ${groups.size} different matrices (${told}), so that no picture shows all of them.`;
}

/** The notes of all, each once with those that it is of. */
function sharedNotes(parts: readonly Part[]): string[] {
  const byNote = new Map<string, string[]>();
  for (const { member, risks } of parts) for (const note of risks.notes) append(byNote, note, member.name);
  return [...byNote].map(([note, names]) => `${listed(names)}: ${note}`);
}

function relocateRisk(risk: RatedRisk, { to, dossier }: Located, hasPlace: boolean): RatedRisk {
  const known = new Map(
    dossier.registers.systems.map(({ trace: { subject } }) => [idOf(subject.record), subject.path]),
  );
  return {
    ...risk,
    record: to.ref(risk.record, risk.at.path),
    at: to.span(risk.at),
    systems: risk.systems.map((system) =>
      known.has(system) ? idOf(to.ref(`system:${system}`, known.get(system))) : system,
    ),
    before: hasPlace ? risk.before : withoutPlace(risk.before),
    after: hasPlace ? risk.after : withoutPlace(risk.after),
  };
}

function withoutPlace({ level, isAbove }: Rating): Rating {
  return { ...(level === undefined ? {} : { level }), ...(isAbove === undefined ? {} : { isAbove }) };
}

function idOf(ref: string): string {
  return ref.slice(ref.indexOf(":") + 1);
}
