import type { ComponentType, DataUse, ReconciledComponent, Span } from "@aims-lint/core";
import { packageUrl } from "./package-url.ts";
import { standingWords } from "./scan-report.ts";

/** What CycloneDX calls the sorts of things that are components there. */
const types: Readonly<Record<Exclude<ComponentType, "service">, string>> = {
  package: "library",
  model: "machine-learning-model",
  image: "container",
  resource: "platform",
  action: "application",
  tool: "application",
};

/** A component of the code that is no service, as CycloneDX writes it. */
export function bomComponent(one: ReconciledComponent): object {
  const { component } = one;
  const { id, type, name, provider, what, versions, area, sightings } = component;
  const [version] = versions;
  const purl = packageUrl(component);
  return {
    type: type === "service" ? "platform" : types[type],
    "bom-ref": id,
    ...(provider === undefined ? {} : { supplier: { name: provider } }),
    name,
    ...(version !== undefined && versions.length === 1 ? { version } : {}),
    description: what,
    scope: area === "product" ? "required" : "excluded",
    ...(purl === undefined ? {} : { purl }),
    evidence: { occurrences: sightings.map(({ at, seen }) => occurrence(at, seen)) },
    properties: properties(one),
  };
}

/** A service that the code calls. Where it was seen has to be said in properties: services have no evidence. */
export function bomService(one: ReconciledComponent): object {
  const { id, name, provider, what, sightings } = one.component;
  const isOwn = /^(?:localhost|127\.0\.0\.1|host\.docker\.internal)(?::\d+)?$/.test(name);
  return {
    "bom-ref": id,
    ...(provider === undefined ? {} : { provider: { name: provider } }),
    name,
    ...(/^[\w-]+(?:\.[\w-]+)+$/.test(name) && !isOwn ? { endpoints: [`https://${name}`] } : {}),
    description: what,
    "x-trust-boundary": !isOwn,
    properties: [
      ...properties(one),
      ...sightings.map(({ at }) => property("seen", `${at.path}:${at.start.line}:${at.start.column}`)),
    ],
  };
}

/** Data that the code loads, once for each name. */
export function bomData(reference: string, { name, source }: DataUse, all: readonly DataUse[]): object {
  const own = all.filter((use) => use.name === name);
  return {
    type: "data",
    "bom-ref": reference,
    name,
    data: [{ type: "dataset", name }],
    evidence: { occurrences: own.map(({ at }) => occurrence(at, name)) },
    properties: [
      property("source", source),
      ...[...new Set(own.map(({ use }) => use))].sort().map((use) => property("use", use)),
    ],
  };
}

/** A fact that CycloneDX has no member for. */
export function property(name: string, value: string): object {
  return { name: `aims-lint:${name}`, value };
}

function properties(one: ReconciledComponent): object[] {
  const { component, standing } = one;
  const { area, versions } = component;
  return [
    property("area", area),
    ...(versions.length > 1 ? versions.map((version) => property("version", version)) : []),
    ...(standing ? [property("state", standing.state), property("standing", standingWords(one))] : []),
  ];
}

function occurrence({ path, start }: Span, symbol: string): object {
  return { location: path, line: start.line, offset: start.offset, symbol };
}
