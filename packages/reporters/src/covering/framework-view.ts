import type { Coverage, CrosswalkLink, Crosswalks, Framework } from "@aims-lint/core";
import type { CoverageSelection } from "./select-coverage.ts";

/** The same evidence, arranged by the places of another framework. */
export interface FrameworkView {
  readonly framework: Framework;
  readonly places: readonly PlaceView[];
  /** Requirements of the selection that no place is linked to. */
  readonly unlinked: readonly string[];
}

/** A place of the framework and the requirements that are linked to it. */
interface PlaceView {
  readonly ref: string;
  readonly topic: string;
  readonly links: readonly { readonly entry: Coverage; readonly link: CrosswalkLink }[];
}

/** What every view through another framework says, so that nobody takes it for more. */
export const mappingNotice =
  "A link between two frameworks is a place to look. That a requirement of ISO/IEC 42001 is evidenced does not show that another framework is met.";

/** Arranges a selection by the places of a framework; `undefined` where the framework is not known. */
export function viewFramework(
  { entries }: CoverageSelection,
  crosswalks: Crosswalks,
  id: string,
): FrameworkView | undefined {
  const framework = crosswalks.frameworks.find((one) => one.id === id);
  if (!framework) return undefined;
  const known = new Map(entries.map((entry) => [entry.requirement, entry]));
  const linked = new Set<string>();
  const places = crosswalks.placesOf(id).flatMap(({ ref, topic, mappings }): PlaceView[] => {
    const links = mappings.flatMap((link) => {
      const entry = known.get(link.requirement);
      if (entry) linked.add(entry.requirement);
      return entry ? [{ entry, link }] : [];
    });
    return links.length === 0 ? [] : [{ ref, topic, links }];
  });
  return {
    framework,
    places,
    unlinked: entries.map(({ requirement }) => requirement).filter((one) => !linked.has(one)),
  };
}
