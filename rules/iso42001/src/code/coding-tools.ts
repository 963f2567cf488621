import {
  type Claimant,
  type Component,
  normaliseKey,
  type Project,
  type RecordOf,
  type Span,
} from "@aims-lint/core";
import { responsibleUse } from "../kinds/responsible-use.ts";
import { system } from "../kinds/system.ts";
import { isNotRetired } from "../rules/systems/in-use.ts";
import { headOf } from "../shared/head-of.ts";
import { isCodingTool, namesOfProvider } from "./provider.ts";
import { standings } from "./standing.ts";

/** A tool that people write code with. */
export interface CodingTool {
  readonly component: Component;
  /** What it is called in a message. */
  readonly name: string;
}

/** The tools that are set up in the repository; of several signs of one tool the first. What may be any tool is none. */
export function codingTools(project: Project): readonly CodingTool[] {
  const found = new Map<string, CodingTool>();
  for (const component of project.code.components) {
    if (!isCodingTool(component) || component.area === "test") continue;
    const key = plainName(component);
    // The file of the tool tells it better than its package.
    if (!found.has(key) || component.type === "tool") found.set(key, { component, name: component.name });
  }
  return [...found.values()];
}

/** Whether the rules for the use of AI allow a tool, forbid it, or do not speak of it. */
export function judgeTool({ component }: CodingTool, project: Project): "allowed" | "forbidden" | "unnamed" {
  const policies = project.records(responsibleUse);
  if (policies.some((policy) => names(policy, component))) return "allowed";
  if (policies.some((policy) => speaks(policy.written("prohibited") ?? "", component, true)))
    return "forbidden";
  return allowedBy(component, project).length > 0 ? "allowed" : "unnamed";
}

/** Whether a tool is allowed, or there are no rules that could allow it. */
export function mayBeUsed(component: Component, project: Project): boolean {
  const tool = { component, name: component.name };
  return project.records(responsibleUse).length === 0 || judgeTool(tool, project) === "allowed";
}

/** Who answers for a tool: the rules for the use of AI that name it, or else the systems of the inventory that it is or that claim it. */
export function allowedBy(component: Component, project: Project): readonly Claimant[] {
  const policies = project.records(responsibleUse).filter((policy) => names(policy, component));
  if (policies.length > 0)
    return policies.map(({ id, document }) => named(id, document.title?.value, headOf(document)));
  return inventoried(component, project).map((record) =>
    named(record.id, record.written("name"), record.at("name")),
  );
}

/** A claimant with its name, where that says more than its id. */
export function named(id: string, name: string | undefined, at: Span): Claimant {
  return { id, at, ...(name === undefined || name === "" || name === id ? {} : { name }) };
}

/** Whether rules name a tool elsewhere than among what they forbid. */
function names(policy: RecordOf<typeof responsibleUse>, component: Component): boolean {
  const { text } = policy.document;
  const forbidden = policy.has("prohibited") ? (policy.written("prohibited") ?? "") : "";
  return speaks(forbidden === "" ? text : without(text, forbidden), component, false);
}

function without(text: string, part: string): string {
  return text.split(part).join(" ");
}

/** Whether a text names a tool; where it allows, the maker is enough. */
function speaks(text: string, component: Component, isExact: boolean): boolean {
  const { provider, name } = component;
  const words = ` ${normaliseKey(text)} `;
  const names = [
    normaliseKey(name),
    plainName(component),
    ...(isExact || provider === undefined ? [] : namesOfProvider(provider)),
  ];
  return names.some((each) => each !== "" && words.includes(` ${each} `));
}

function inventoried(component: Component, project: Project): RecordOf<typeof system>[] {
  const claims = project.derive(standings).get(component.id)?.by ?? [];
  return project.records(system).filter((record) => {
    if (record.ragged || !isNotRetired(record)) return false;
    return (
      claims.some((claim) => claim.system === record) ||
      ` ${normaliseKey(record.written("name") ?? "")} `.includes(` ${plainName(component)} `)
    );
  });
}

/** What a tool is called where people speak of it: `claude code` of the action `anthropics/claude-code-action`. Normalised. */
function plainName({ name }: Component): string {
  return normaliseKey(name.slice(name.lastIndexOf("/") + 1).replace(/-(?:base-)?action$|-sdk$/i, ""));
}
