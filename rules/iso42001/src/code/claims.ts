import type { Claimant, ComponentClaim, Project } from "@aims-lint/core";
import type { Claim } from "./claims-in.ts";
import { familiesOf } from "./family.ts";
import { standings } from "./standing.ts";

/** Which systems claim each component of the code; those that nobody claims share the subject of their family. */
export function claims(project: Project): ReadonlyMap<string, ComponentClaim> {
  const all = [...project.derive(standings).values()];
  const open = all.filter(({ by }) => by.length === 0).map(({ component }) => component);
  const heads = new Map(
    [...familiesOf(open)].flatMap(([head, members]) => members.map(({ id }) => [id, head.id] as const)),
  );
  return new Map(
    all.map(({ component: { id }, by }) => [
      id,
      { by: by.map(toClaimant), subject: `component:${heads.get(id) ?? id}` },
    ]),
  );
}

function toClaimant({ system, at }: Claim): Claimant {
  const name = system.has("name") ? system.written("name") : undefined;
  return { id: system.id, at, ...(name === undefined || name === system.id ? {} : { name }) };
}
