import type { ReconciledComponent } from "@aims-lint/core";
import { escapeJson } from "../json/escape-json.ts";
import { bomComponent, bomData, bomService, property } from "./bom-entries.ts";
import type { ScanReport } from "./scan-report.ts";

export interface CycloneDxOptions {
  /** The version of aims-lint. */
  readonly version: string;
  /** The day that the list is to say that it was made on, `YYYY-MM-DD`; without one it says none. */
  readonly day?: string;
}

/**
 * The AI in the code as a list of parts in CycloneDX 1.6 JSON (ECMA-424): libraries with their package URLs, models, images, services, the data
 * that the code loads, each with the places at which it was seen. It has no serial number, so that the same code gives the same bytes.
 */
export function formatCycloneDx(report: ScanReport, { version, day }: CycloneDxOptions): string {
  const { code, components } = report;
  const isService = ({ component }: ReconciledComponent): boolean => component.type === "service";
  const data = new Map(code.data.map((use) => [`data:${use.name}`, use]));
  const bom = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      ...(day === undefined ? {} : { timestamp: `${day}T00:00:00Z` }),
      tools: { components: [{ type: "application", name: "aims-lint", version }] },
      properties: figures(report),
    },
    components: [
      ...components.filter((one) => !isService(one)).map(bomComponent),
      ...[...data].map(([reference, use]) => bomData(reference, use, code.data)),
    ],
    services: components.filter(isService).map(bomService),
    compositions: [{ aggregate: "incomplete" }],
  };
  return `${escapeJson(JSON.stringify(bom, undefined, 2))}\n`;
}

/** What the list rests on: a list that says nothing of what could not be read would be taken for whole. */
function figures({ code }: ScanReport): object[] {
  const { listed, read, manifests, unread, left } = code.files;
  return [
    property("files:listed", String(listed)),
    property("files:read", String(read)),
    property("files:manifests", String(manifests)),
    ...unread.map(({ path, reason }) => property("files:unread", `${path}: ${reason}`)),
    ...left.map(({ path, reason }) => property("files:left", `${path}: ${reason}`)),
  ];
}
