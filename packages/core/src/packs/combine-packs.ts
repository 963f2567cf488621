import { ConfigurationError } from "../configs/config.ts";
import { combinationFaults } from "./combination-faults.ts";
import { combineClaims } from "./combine-claims.ts";
import { combineCrosswalks } from "./combine-crosswalks.ts";
import { namedWhenItBreaks } from "./named-when-it-breaks.ts";
import type { Applicability, Pack, PackWithCatalogue } from "./pack.ts";

/**
 * Several packs as one: the requirements, kinds, rules and groups of all of them, each asked only about what it brings.
 * @throws {ConfigurationError} for packs that cannot be used together, naming every reason; and from the members of the pack, where
 * one of the packs breaks.
 */
export function combinePacks(given: readonly Pack[]): PackWithCatalogue {
  const faults = combinationFaults(given);
  if (faults.length > 0) throw new ConfigurationError(["plugins"], faults.join(" "));
  const packs = given.map(namedWhenItBreaks);
  const crosswalks = combineCrosswalks(packs);
  return {
    name: packs.map(({ name }) => name).join(" + ") || "none",
    version: packs.map(({ version }) => version).join(" + "),
    catalogue: combineCatalogues(packs),
    kinds: packs.flatMap(({ kinds }) => kinds),
    rules: packs.flatMap(({ rules }) => rules),
    groups: packs.flatMap(({ groups = [] }) => groups),
    ...(crosswalks ? { crosswalks } : {}),
    ...skeletons(packs),
    ...decisions(packs),
    evidences: whatIsEvidence(packs),
    attestations: (project) => packs.flatMap((pack) => pack.attestations?.(project) ?? []),
    dueDates: (project) => packs.flatMap((pack) => pack.dueDates?.(project) ?? []),
    trace: (project, id) => {
      for (const pack of packs) {
        const found = pack.trace?.(project, id);
        if (found) return found;
      }
      return undefined;
    },
    ...registers(packs),
    traceable: (project) => packs.flatMap((pack) => pack.traceable?.(project) ?? []),
    claims: (project) => combineClaims(packs.map((pack) => pack.claims?.(project) ?? new Map())),
  };
}

/** The decisions of all of them; the risks of the first that has any. */
function registers(packs: readonly Pack[]): Pick<Pack, "registers"> {
  if (packs.every((pack) => !pack.registers)) return {};
  return {
    registers: (project) => {
      const all = packs.flatMap((pack) => pack.registers?.(project) ?? []);
      const risks = all.find((one) => one.risks)?.risks;
      const further = all.flatMap((one) => one.further ?? []);
      return {
        statement: all.flatMap(({ statement }) => statement),
        ...(further.length > 0 ? { further } : {}),
        ...(risks ? { risks } : {}),
      };
    },
  };
}

/** The documents of all of them, in the order of the packs. */
function skeletons(packs: readonly Pack[]): Pick<Pack, "skeleton"> {
  const all = packs.flatMap(({ skeleton }) => skeleton ?? []);
  if (all.length === 0) return {};
  return {
    skeleton: {
      roles: all.flatMap(({ roles }) => roles),
      readRole: (word) => [...new Set(all.flatMap((skeleton) => skeleton.readRole?.(word) ?? []))],
      systems: (project) => all.flatMap((skeleton) => skeleton.systems?.(project) ?? []),
      documents: all.flatMap(({ documents }) => documents),
    },
  };
}

function combineCatalogues(packs: readonly Pack[]): PackWithCatalogue["catalogue"] {
  const catalogues = packs.flatMap(({ catalogue }) => catalogue ?? []);
  const further = (id: string): string[] => packs.flatMap(({ evidence }) => evidence?.[id] ?? []);
  return {
    standard: catalogues.map(({ standard }) => standard).join(" and "),
    requirements: catalogues.flatMap(({ standard, requirements }) =>
      requirements.map((one) => ({ standard, ...one, evidence: [...one.evidence, ...further(one.id)] })),
    ),
    groups: catalogues.flatMap(({ groups = [] }) => groups),
  };
}

/** What was decided about a requirement is known to the pack whose catalogue has it. */
function decisions(packs: readonly Pack[]): Pick<Pack, "applicability"> {
  if (packs.every((pack) => !pack.applicability)) return {};
  const owners = new Map(
    packs.flatMap((pack) => (pack.catalogue?.requirements ?? []).map(({ id }) => [id, pack] as const)),
  );
  return {
    applicability: (project) => {
      const asked = new Map(packs.map((pack) => [pack, pack.applicability?.(project)]));
      const included: Applicability = { state: "included" };
      return (requirement) => {
        const owner = owners.get(requirement);
        return (owner && asked.get(owner)?.(requirement)) ?? included;
      };
    },
  };
}

/** Whether a record is evidence is known to the pack that its kind is of; of one that any document may hold, it has to be asked. */
function whatIsEvidence(packs: readonly Pack[]): NonNullable<Pack["evidences"]> {
  const owners = new Map(packs.flatMap((pack) => pack.kinds.map(({ name }) => [name, pack] as const)));
  return (record, requirement) =>
    owners.get(record.kind.name)?.evidences?.(record, requirement) ?? !record.kind.universal;
}
