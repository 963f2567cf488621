import { doubts, type Result } from "@aims-lint/core";
import { escapeJson } from "../json/escape-json.ts";
import { type FrameworkView, mappingNotice } from "./framework-view.ts";

/** The evidence seen through another framework, for programs. */
export function formatFrameworkJson(
  result: Result,
  { framework, places, unlinked }: FrameworkView,
  { version }: { readonly version: string },
): string {
  const report = {
    version: 1,
    tool: { name: "aims-lint", version },
    today: result.today,
    framework: { id: framework.id, title: framework.title, note: framework.note },
    notice: mappingNotice,
    doubts: doubts(result).map(({ code, problem, how, about }) => ({ code, problem, how, about })),
    places: places.map(({ ref, topic, links }) => ({
      ref,
      topic,
      links: links.map(({ entry, link }) => ({
        requirement: entry.requirement,
        title: entry.title,
        state: entry.state,
        basis: link.basis,
        sources: link.sources.map(({ title, address = null, lookedAt }) => ({ title, address, lookedAt })),
      })),
    })),
    unlinked,
  };
  return `${escapeJson(JSON.stringify(report, undefined, 2))}\n`;
}
