import type { Code, Component, ComponentType, Sighting } from "@aims-lint/core";
import type { ScanReport } from "../scan/scan-report.ts";

/** For tests: a component that was seen once, in the fifth line of a manifest. */
export function fakeComponent(id: string, type: ComponentType, values: Partial<Component> = {}): Component {
  return {
    id,
    type,
    name: id.slice(id.lastIndexOf("/") + 1).replace(/^\w+:/, ""),
    what: "client of a model API",
    versions: [],
    area: "product",
    sightings: [fakeSighting()],
    ...values,
  };
}

/** For tests: a place of a manifest. */
export function fakeSighting(values: Partial<Sighting> & { path?: string; line?: number } = {}): Sighting {
  const { path = "services/chat/package.json", line = 5, ...rest } = values;
  return {
    at: {
      path,
      start: { offset: line * 10, line, column: 6 },
      end: { offset: line * 10 + 6, line, column: 12 },
    },
    seen: "openai",
    how: "manifest",
    tier: "decisive",
    area: "product",
    ...rest,
  };
}

/** For tests: a scan of a project with an AIMS. */
export function fakeScan(values: Partial<ScanReport> = {}, code: Partial<Code> = {}): ScanReport {
  const { components = [], hints = [] } = values;
  return {
    today: "2026-11-21",
    code: {
      components: components.map(({ component }) => component),
      hints,
      packages: [],
      data: [],
      calls: [],
      paths: [],
      files: { listed: 20, read: 8, manifests: 2, unread: [], left: [] },
      ...code,
    },
    hasAims: true,
    ...values,
    components,
    hints,
  };
}
