import type { Code, Component, ReconciledComponent, Sighting } from "@aims-lint/core";
import { shorten } from "../safety/shorten.ts";
import { leftLines, manifestWords } from "../text/code-lines.ts";
import { counted } from "../text/counted.ts";
import { firstOf } from "../text/first-of.ts";
import { type Line, plain, renderLines } from "../text/render-lines.ts";
import { areaHeadings, type ScanReport, standingWords } from "./scan-report.ts";

/** How many places of a component are shown; the JSON report has all of them. */
const mostPlaces = 3;

/** The AI in the code, for people: by area, each component with its places and with what the AIMS says of it. */
export function formatScanText(report: ScanReport, { color }: { readonly color: boolean }): string {
  const { components, hints } = report;
  const areas = areaHeadings.flatMap(([area, heading]) =>
    block(
      heading,
      components.filter(({ component }) => component.area === area),
    ),
  );
  const lines: Line[] = [
    [{ text: "The AI in the code", style: "strong" }],
    [],
    ...areas,
    ...block(
      "Perhaps, by one weak signal alone",
      hints.map((component) => ({ component, standing: undefined })),
    ),
    ...summary(report),
  ];
  return renderLines(lines, { color });
}

function block(heading: string, components: readonly ReconciledComponent[]): Line[] {
  if (components.length === 0) return [];
  return [
    [{ text: `${heading}: ${components.length}`, style: "strong" }],
    ...components.flatMap(componentLines),
    [],
  ];
}

function componentLines(one: ReconciledComponent): Line[] {
  const { component, standing } = one;
  const { versions, sightings } = component;
  const version = versions.length === 0 ? "" : ` ${shorten(versions.join(", "), 60)}`;
  const words = standingWords(one);
  const more = sightings.length - mostPlaces;
  return [
    [
      { text: `  ${shorten(component.name, 100)}${version}` },
      { text: `  ${meaning(component)}`, style: "faint" },
    ],
    ...(words === ""
      ? []
      : [
          [
            {
              text: `    ${shorten(words, 200)}`,
              ...(standing?.state === "undeclared" && component.area === "product"
                ? ({ style: "error" } as const)
                : {}),
            },
          ],
        ]),
    ...sightings.slice(0, mostPlaces).map(place),
    ...(more > 0 ? [plain(`    and ${counted(more, "more place")}`)] : []),
  ];
}

/** `client of a model API, OpenAI, npm`. */
function meaning({ what, provider, ecosystem }: Component): string {
  return [what, provider, ecosystem].filter((part) => part !== undefined).join(", ");
}

function place({ at, seen, how }: Sighting): Line {
  const { path, start } = at;
  return [
    { text: `    ${path}:${start.line}:${start.column}` },
    { text: `  ${how}: ${shorten(seen, 80)}`, style: "faint" },
  ];
}

function summary({ code, components, hints, hasAims }: ScanReport): Line[] {
  return [
    plain(`Found     ${counted(components.length, "AI component")}${hasAims ? states(components) : ""}`),
    ...(hasAims
      ? []
      : [plain("          There is no AI management system here that could say who answers for them.")]),
    ...(hints.length === 0 && code.hints.length > 0
      ? [plain(`Hints     ${counted(code.hints.length, "thing")} that could be AI; --hints shows them`)]
      : []),
    plain(
      `Code      ${code.files.read} of ${counted(code.files.listed, "file")} read; ${manifestWords(code.files)}`,
    ),
    ...unreadLines(code.files.unread),
    ...leftLines(code.files.left),
  ];
}

/** `: 3 claimed, 1 ignored, 1 undeclared`. */
function states(components: readonly ReconciledComponent[]): string {
  const counts = (["claimed", "ignored", "undeclared"] as const)
    .map((state) => [state, components.filter(({ standing }) => standing?.state === state).length] as const)
    .filter(([, count]) => count > 0)
    .map(([state, count]) => `${count} ${state}`);
  return counts.length === 0 ? "" : `: ${counts.join(", ")}`;
}

function unreadLines(unread: Code["files"]["unread"]): Line[] {
  if (unread.length === 0) return [];
  return [plain("  Not read:"), ...firstOf(unread, ({ path, reason }) => `${path}: ${reason}`)];
}
