import type { Check } from "../checking/check.ts";
import type { Draft } from "../checking/draft.ts";
import type { Directive } from "../document/directive.ts";
import type { Document } from "../document/document.ts";
import type { Project } from "../project/project.ts";
import type { Waiver } from "../results/finding.ts";
import { parseWaiver } from "./parse-waiver.ts";

/** What came of the waivers: which finding each one covers, and what is wrong with which. */
export interface Waiving {
  readonly waived: ReadonlyMap<Draft, Waiver>;
  readonly faults: readonly WaiverFault[];
}

/** A directive that does not do what its author meant. */
export interface WaiverFault {
  readonly document: Document;
  readonly directive: Directive;
  readonly fault: "malformed" | "unknown" | "protected" | "expired" | "unused";
  /** The detail: what is malformed, which rule, which day. */
  readonly detail: string;
}

interface WaiverRules {
  /** Every rule that there is, whether it runs or not. */
  readonly known: ReadonlySet<string>;
  /** The rules that cannot be waived. */
  readonly protected: ReadonlySet<string>;
}

/** Applies the directives in the documents to the findings on the lines that they speak of. */
export function waive(project: Project, checks: readonly Check[], rules: WaiverRules): Waiving {
  const running = new Set(checks.map(({ configured }) => configured.rule.id));
  const drafts = byPlace(checks.flatMap((check) => check.drafts));
  const waived = new Map<Draft, Waiver>();
  const faults: WaiverFault[] = [];
  for (const { document } of project.documents) {
    for (const directive of document.directives) {
      const fault = (kind: WaiverFault["fault"], detail: string): void => {
        faults.push({ document, directive, fault: kind, detail });
      };
      const parsed = parseWaiver(directive.text.value);
      if ("fault" in parsed) fault("malformed", parsed.fault);
      else if (!rules.known.has(parsed.rule)) fault("unknown", parsed.rule);
      else if (rules.protected.has(parsed.rule)) fault("protected", parsed.rule);
      else if (parsed.until < project.today) fault("expired", parsed.until);
      else {
        const covered = coveredBy(document, directive, drafts).filter(
          (draft) => draft.rule.id === parsed.rule,
        );
        const { reason, approver, until } = parsed;
        for (const draft of covered)
          waived.set(draft, { reason, approver, until, at: document.locate(directive.range) });
        if (covered.length === 0 && running.has(parsed.rule)) fault("unused", parsed.rule);
      }
    }
  }
  return { waived, faults };
}

function coveredBy(document: Document, { target }: Directive, drafts: ReadonlyMap<string, Draft[]>): Draft[] {
  const first = document.locate(target).start.line;
  const last = document.locate(target).end.line;
  const found: Draft[] = [];
  for (let line = first; line <= last; line++) found.push(...(drafts.get(`${document.path}:${line}`) ?? []));
  return found;
}

function byPlace(drafts: readonly Draft[]): Map<string, Draft[]> {
  const places = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const place = `${draft.at.path}:${draft.at.start.line}`;
    const there = places.get(place);
    if (there) there.push(draft);
    else places.set(place, [draft]);
  }
  return places;
}
