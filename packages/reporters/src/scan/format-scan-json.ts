import type { Component, ComponentState, ReconciledComponent } from "@aims-lint/core";
import { escapeJson } from "../json/escape-json.ts";
import { arrange } from "../json/schema/arrange.ts";
import { codeFiles } from "../json/schema/files.ts";
import { toPlace } from "../json/to-place.ts";
import type { ScanReport } from "./scan-report.ts";

/** The AI in the code, for programs; see `docs/scanning.md`. The same code gives the same bytes. */
export function formatScanJson(report: ScanReport, { version }: { readonly version: string }): string {
  const { today, code, components, hints, hasAims } = report;
  const entry = {
    version: 1,
    tool: { name: "aims-lint", version },
    today,
    hasAims,
    components: components.map((one) => ({ ...componentEntry(one.component), ...standingEntry(one) })),
    hints: hints.map(componentEntry),
    data: code.data.map(({ name, source, use, area, at }) => ({ name, source, use, area, ...toPlace(at) })),
    calls: code.calls.map(({ component, model = null, area, isLogged, at }) => ({
      component,
      model,
      area,
      isLogged,
      ...toPlace(at),
    })),
    counts: { components: code.components.length, hints: code.hints.length },
    files: arrange(codeFiles, code.files),
  };
  return `${escapeJson(JSON.stringify(entry, undefined, 2))}\n`;
}

function componentEntry(component: Component): object {
  const { id, type, name, ecosystem = null, provider = null, what, versions, area, sightings } = component;
  return {
    id,
    type,
    name,
    ecosystem,
    provider,
    what,
    versions,
    area,
    sightings: sightings.map((sighting) => ({
      seen: sighting.seen,
      how: sighting.how,
      tier: sighting.tier,
      area: sighting.area,
      ...toPlace(sighting.at),
    })),
  };
}

function standingEntry({ standing }: ReconciledComponent): object {
  return { state: standing?.state ?? null, claimedBy: claimants(standing), ignored: ignored(standing) };
}

function claimants(standing: ComponentState | undefined): object[] {
  if (standing?.state !== "claimed") return [];
  return standing.by.map(({ id, name = null, at }) => ({ id, name, ...toPlace(at) }));
}

function ignored(standing: ComponentState | undefined): object | null {
  if (standing?.state !== "ignored") return null;
  const { reason, approver, until, at } = standing.waiver;
  return { reason, approver, until, ...toPlace(at) };
}
