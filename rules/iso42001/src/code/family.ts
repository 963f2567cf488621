import type { Component } from "@aims-lint/core";
import { isClient } from "./provider.ts";

/**
 * The components that are told of as one, by the first of each: `@langchain/core` with `langchain`, a model and a service with the package
 * by which they are asked. What belongs to nothing else stands alone. In order of id.
 */
export function familiesOf(components: readonly Component[]): ReadonlyMap<Component, readonly Component[]> {
  const packages = components.filter(({ type }) => type === "package");
  const families = new Map<Component, Component[]>();
  for (const component of components) {
    const asked = component.type === "package" ? component : callerOf(component, packages);
    const head = asked ? headOf(asked, packages) : component;
    families.set(head, [...(families.get(head) ?? []), component]);
  }
  return new Map(
    [...families].map(([head, members]) => [head, [head, ...members.filter((each) => each !== head)]]),
  );
}

/** The package that a package is a part of: the shortest that its name begins with, or the first of its scope. */
function headOf(component: Component, packages: readonly Component[]): Component {
  const related = packages.filter((other) => other === component || isRelated(component, other));
  return related.reduce((best, each) => (isShorter(each, best) ? each : best), component);
}

function isShorter(one: Component, other: Component): boolean {
  const [a, b] = [stemOf(one).length, stemOf(other).length];
  return (
    a < b ||
    (a === b &&
      (one.name.length < other.name.length || (one.name.length === other.name.length && one.id < other.id)))
  );
}

function isRelated(one: Component, other: Component): boolean {
  if (one.ecosystem !== other.ecosystem || one.what !== other.what || one.provider !== other.provider)
    return false;
  return (
    isPart(one.name, other.name) ||
    isPart(other.name, one.name) ||
    (scopeOf(one) !== "" && scopeOf(one) === scopeOf(other))
  );
}

/** Whether a name is another with something behind it: `langchain-openai` and `@langchain/core` of `langchain`. */
function isPart(name: string, whole: string): boolean {
  const plain = name.replace(/^@/, "").toLowerCase();
  const begin = whole.replace(/^@/, "").toLowerCase();
  return plain.length > begin.length && plain.startsWith(begin) && /^[-_./:]/.test(plain.slice(begin.length));
}

function scopeOf({ name }: Component): string {
  return /^@[^/]+|^[^:]+(?=:)/.exec(name)?.[0] ?? "";
}

function stemOf({ name }: Component): string {
  return name.replace(/^@/, "").split(/[-_./:]/, 1)[0] ?? name;
}

/** The package by which a model or a service is asked: seen in the same file, or else the only one that calls its provider. */
function callerOf(component: Component, packages: readonly Component[]): Component | undefined {
  if (component.type !== "model" && component.type !== "service") return undefined;
  const clients = packages.filter(({ area }) => area === component.area);
  const own = clients.filter((each) => isClient(each) && each.provider === component.provider);
  const files = new Set(component.sightings.map(({ at }) => at.path));
  const isBeside = ({ sightings }: Component): boolean => sightings.some(({ at }) => files.has(at.path));
  const beside = own.find(isBeside) ?? (component.type === "model" ? besideModel() : undefined);
  return beside ?? (component.provider !== undefined && own.length === 1 ? own[0] : undefined);

  /** A model of a hub is loaded by what runs models, any other is asked through a client. */
  function besideModel(): Component | undefined {
    const near = clients.filter(isBeside);
    const isHub = component.id.startsWith("pkg:");
    return near.find((each) => (isHub ? /^runs models/i.test(each.what) : isClient(each))) ?? near[0];
  }
}
