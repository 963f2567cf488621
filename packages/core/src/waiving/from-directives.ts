import type { Draft } from "../checking/draft.ts";
import type { Directive } from "../document/directive.ts";
import type { Document } from "../document/document.ts";
import type { Project } from "../project/project.ts";
import { append } from "../text/append.ts";
import { parseWaiver } from "./parse-waiver.ts";
import type { DraftsByRule, RequestedWaiver, WaiversRead } from "./requested-waiver.ts";
import type { WaiverFault } from "./waiver-fault.ts";

/** The waivers that stand in comments; each speaks of a line. */
export function fromDirectives(project: Project, drafts: DraftsByRule): WaiversRead {
  const places = byPlace(drafts);
  const waivers: RequestedWaiver[] = [];
  const faults: WaiverFault[] = [];
  for (const { document } of project.documents) {
    for (const directive of document.directives) {
      const at = document.locate(directive.range);
      const toFault: RequestedWaiver["fault"] = (fault, _part, detail) => {
        return { document, at, fault, detail, key: directive.text.value };
      };
      const parsed = parseWaiver(directive.text.value);
      if ("fault" in parsed) faults.push(toFault("malformed", "rule", parsed.fault));
      else {
        const onLines = onLinesOf(directive, document, places);
        const covers = () => ({ drafts: onLines.filter(({ rule }) => rule.id === parsed.rule) });
        waivers.push({
          ...parsed,
          document,
          at,
          untilAt: at,
          place: document.path,
          covers,
          unused: "unused",
          fault: toFault,
        });
      }
    }
  }
  return { waivers, faults };
}

function byPlace(drafts: DraftsByRule): Map<string, Draft[]> {
  const places = new Map<string, Draft[]>();
  for (const draft of [...drafts.values()].flat())
    append(places, placeOf(draft.at.path, draft.at.start.line), draft);
  return places;
}

function onLinesOf({ target }: Directive, document: Document, places: ReadonlyMap<string, Draft[]>): Draft[] {
  const { start, end } = document.locate(target);
  const lines = Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index);
  return lines.flatMap((line) => places.get(placeOf(document.path, line)) ?? []);
}

function placeOf(path: string, line: number): string {
  return `${path}:${line}`;
}
