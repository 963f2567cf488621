import type { CodeArea, Component, ModelCall, Project, Sighting } from "@aims-lint/core";
import { readProject } from "./test-rule.ts";

/** A component for tests: seen at `PATH` or `PATH HOW` in an area. */
export function component(
  id: string,
  seen: readonly string[],
  more: Partial<Component> & { readonly area?: CodeArea } = {},
): Component {
  const area = more.area ?? "product";
  const [, kind = "", name = id] = /^(?:pkg:([^/]+)\/|[a-z]+:)(.*)$/.exec(id) ?? [];
  const isPackage = kind !== "" && kind !== "docker" && kind !== "huggingface";
  return {
    id,
    type: isPackage ? "package" : kind === "docker" ? "image" : typeOf(id),
    name: name.replaceAll("%40", "@"),
    ...(isPackage ? { ecosystem: kind } : {}),
    what: "client of a model API",
    versions: [],
    ...more,
    area,
    sightings: seen.map((text, index) => sighting(text, index, area)),
  };
}

function typeOf(id: string): Component["type"] {
  if (id.startsWith("service:")) return "service";
  return id.startsWith("resource:") ? "resource" : id.startsWith("tool:") ? "tool" : "model";
}

function sighting(text: string, index: number, area: CodeArea): Sighting {
  const [path = "", how = "manifest"] = text.split(" ");
  const start = { offset: index, line: 1, column: index + 1 };
  return { at: { path, start, end: start }, seen: "x", how: how as Sighting["how"], tier: "decisive", area };
}

/** A project with an inventory, or with several documents, and with code of which only the components, and perhaps the calls, are known. */
export function projectWith(
  documents: string | Readonly<Record<string, string>>,
  components: readonly Component[],
  calls: readonly ModelCall[] = [],
): Project {
  const project = readProject(typeof documents === "string" ? { "aims/systems.yaml": documents } : documents);
  const files = { listed: 1, read: 1, manifests: 1, unread: [], left: [] };
  const places = components.flatMap(({ sightings }) => sightings.map(({ at }) => at.path));
  const code = { components, hints: [], packages: [], data: [], calls, paths: places, files };
  const derived = new Map<unknown, unknown>();
  const known: Project = Object.create(project, {
    code: { value: code },
    exists: {
      value: (path: string) => places.some((known) => known === path || known.startsWith(`${path}/`)),
    },
    facts: { value: { ...project.facts, code } },
    derive: {
      value: <T>(make: (given: Project) => T): T => {
        if (!derived.has(make)) derived.set(make, make(known));
        return derived.get(make) as T;
      },
    },
  });
  return known;
}
