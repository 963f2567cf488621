import type { Claimant, ComponentClaim, Project } from "@aims-lint/core";
import { isAsked } from "../rules/code/undeclared.ts";
import type { Claim } from "./claims-in.ts";
import { allowedBy, named } from "./coding-tools.ts";
import { familiesOf } from "./family.ts";
import { isCodingTool } from "./provider.ts";
import { standings } from "./standing.ts";

/**
 * Which systems claim each component of the code; a tool that people write code with may be claimed by the rules for the use of AI as well.
 * Those that nobody claims share the subject of their family.
 */
export function claims(project: Project): ReadonlyMap<string, ComponentClaim> {
  const all = [...project.derive(standings).values()];
  const open = all.flatMap(({ component, by }) => (by.length === 0 && isAsked(component) ? [component] : []));
  const heads = new Map(
    [...familiesOf(open)].flatMap(([head, members]) => members.map(({ id }) => [id, head.id] as const)),
  );
  return new Map(
    all.map(({ component, by }) => {
      const { id } = component;
      const claimants =
        by.length === 0 && isCodingTool(component) ? allowedBy(component, project) : by.map(ofClaim);
      return [id, { by: claimants, subject: `component:${heads.get(id) ?? id}` }];
    }),
  );
}

function ofClaim({ system, at }: Claim): Claimant {
  return named(system.id, system.has("name") ? system.written("name") : undefined, at);
}
