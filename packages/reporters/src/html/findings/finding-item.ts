import type { Finding, Fix } from "@aims-lint/core";
import { shorten } from "../../safety/shorten.ts";
import { cutLine } from "../../text/excerpt.ts";
import { type Html, html } from "../html.ts";
import { anchor, linkTo } from "../parts/anchors.ts";
import { mark } from "../parts/mark.ts";
import { oneLine } from "../parts/one-line.ts";
import { place } from "../parts/place.ts";
import type { RuleFindings } from "./group-by-requirement.ts";

/** What an item has to know besides its finding. */
export interface ItemContext {
  /** Whether the change that is looked at brings a finding, or perhaps. */
  readonly news: ReadonlyMap<string, "new" | "perhaps new">;
  /** The requirements that have an anchor in the page. */
  readonly linked: ReadonlySet<string>;
  /** The anchors that are in use: of two findings with one fingerprint the first has the anchor. */
  readonly used: Set<string>;
}

/** The longest sentence, in UTF-16 code units. */
const longest = 1000;
/** The columns of an excerpt. */
const width = 160;

/** A finding: what, how grave, where, in which words of the document, and what stands of it. */
export function findingItem(finding: Finding, group: RuleFindings, context: ItemContext): Html {
  const { severity, message, at, subject, why, how, related, fix, waived } = finding;
  const news = context.news.get(finding.fingerprint);
  return html`<li class="finding finding-${severity}"${anchorOf(finding, context)} data-severity="${severity}" data-state="${stateOf(finding)}" data-requirements="${finding.requirements.map((id) => anchor("requirement", id)).join(" ")}"${news !== undefined && html` data-new`}>
<p class="finding-message">${mark(severity, severity)} ${sentence(message)}${tags(finding, news)}</p>
<p class="finding-place">${place(at)} <span class="subject">${subject}</span>${alsoFor(finding, context)}</p>
${excerpt(finding)}${
  group.why === undefined &&
  html`<p class="advice"><b>Why</b> ${sentence(why)}</p>
`
}${
  group.how === undefined &&
  html`<p class="advice"><b>How to mend it</b> ${sentence(how)}</p>
`
}${related.map(
  (other) => html`<p class="related">see ${place(other.at)} ${sentence(other.message)}</p>
`,
)}${fix && fixLine(fix)}${waived && waiverLine(waived)}</li>
`;
}

function sentence(text: string): string {
  return shorten(oneLine(text), longest);
}

function anchorOf({ fingerprint }: Finding, { used }: ItemContext): Html | false {
  const id = anchor("finding", fingerprint);
  if (used.has(id)) return false;
  used.add(id);
  return html` id="${id}"`;
}

/** Whether a finding counts: `open`, `known` debt, or `waived`. */
export function stateOf({ waived, known }: Finding): "open" | "known" | "waived" {
  if (waived) return "waived";
  return known ? "known" : "open";
}

function tags({ known, waived, held, eased }: Finding, news: string | undefined): Html[] {
  return [
    ...(news === undefined ? [] : [html` <span class="tag tag-new">${news}</span>`]),
    ...(waived ? [html` <span class="tag">waived</span>`] : []),
    ...(known ? [html` <span class="tag">known since ${known.since}</span>`] : []),
    ...(held ? [html` <span class="tag">${held.severity} from ${held.until}</span>`] : []),
    ...(eased === undefined ? [] : [html` <span class="tag">${eased} by itself, made milder</span>`]),
  ];
}

function alsoFor({ requirements: [, ...others] }: Finding, { linked }: ItemContext): Html | false {
  if (others.length === 0) return false;
  const links = others.map((id, index) => {
    const comma = index > 0 && ", ";
    return html`${comma}${linked.has(id) ? linkTo("requirement", id) : id}`;
  });
  return html` <span class="soft">also for ${links}</span>`;
}

function excerpt(finding: Finding): Html | false {
  const cut = cutLine(finding, width);
  if (!cut) return false;
  const { before, span, after } = cut;
  return html`<p class="excerpt"><span class="line-number">${finding.at.start.line}</span><code>${before}<mark>${span}</mark>${after}</code></p>
`;
}

const ways: Readonly<Record<NonNullable<Fix["level"]>, string>> = {
  safe: "aims-lint --fix",
  scaffold: "aims-lint --fix --scaffold",
  suggested: "suggested",
};

function fixLine({ description, level = "safe" }: Fix): Html {
  return html`<p class="advice"><b>Fix</b> ${sentence(description)} <span class="soft">(${ways[level]})</span></p>
`;
}

function waiverLine({ reason, approver, until, at }: NonNullable<Finding["waived"]>): Html {
  return html`<p class="advice"><b>Waived until ${until}</b> by ${approver}: ${sentence(reason)} <span class="soft">(${place(at)})</span></p>
`;
}
