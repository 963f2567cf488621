import type { CodeArea, Component, Project, Related, Sighting } from "@aims-lint/core";
import { bestSighting } from "../../code/describe.ts";
import { familiesOf } from "../../code/family.ts";
import { isCodingTool } from "../../code/provider.ts";
import { type Standing, standings } from "../../code/standing.ts";

/** AI in the code that no claim reaches: one thing to say for a family of components. */
export interface Undeclared {
  /** The one that stands for all of them. */
  readonly head: Component;
  /** With the head. */
  readonly members: readonly Component[];
  readonly area: CodeArea;
  /** Where the head is seen. */
  readonly sighting: Sighting;
  readonly related: readonly Related[];
}

/** At how many more files a finding points. */
const most = 10;

/** The families of components that no system claims anywhere; tests, and the tools that people write code with, aside. */
export function undeclaredIn(project: Project): readonly Undeclared[] {
  const open = [...project.derive(standings).values()].filter(
    ({ component, by }) => by.length === 0 && isAsked(component),
  );
  return [...familiesOf(open.map(({ component }) => component))].flatMap(([head, members]) =>
    toUndeclared(head, members),
  );
}

/** What a system claims in some folders and others use as well. */
export function usedBeyond(project: Project): readonly Standing[] {
  return [...project.derive(standings).values()].filter(
    ({ component, by, open }) => by.length > 0 && open.length > 0 && component.area === "product",
  );
}

/** Whether the inventory has to say whose a component is. */
export function isAsked(component: Component): boolean {
  return component.area !== "test" && !isCodingTool(component);
}

function toUndeclared(head: Component, members: readonly Component[]): Undeclared[] {
  const areas = new Set(members.map(({ area }) => area));
  const area = (["product", "development", "research"] as const).find((each) => areas.has(each)) ?? "test";
  const sighting = bestSighting(head.sightings.filter((each) => each.area === head.area));
  if (!sighting) return [];
  const others = members.flatMap(({ name, sightings }) =>
    sightings.filter((each) => each.area === area).map((each) => ({ name, each })),
  );
  const files = new Set([sighting.at.path]);
  const related = others.flatMap(({ name, each: { at } }) => {
    if (files.has(at.path) || files.size > most) return [];
    files.add(at.path);
    return [{ at, message: `${name} is used here too.` }];
  });
  return [{ head, members, area, sighting, related }];
}
