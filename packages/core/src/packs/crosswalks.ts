/** Where a link to another framework comes from. */
export interface CrosswalkSource {
  readonly title: string;
  /** Our own reading has none. */
  readonly address?: string;
  /** The day on which somebody read it, `YYYY-MM-DD`. */
  readonly lookedAt: string;
}

/** A law, a standard or a set of criteria besides the pack's own standard. */
export interface Framework {
  /** `eu-ai-act`. */
  readonly id: string;
  readonly title: string;
  /** What has to be known before one relies on a link. */
  readonly note: string;
}

/** One link between a requirement of the pack and a place of a framework. A place to look; no conformity. */
export interface CrosswalkLink {
  readonly requirement: string;
  readonly framework: string;
  /** The place, as the framework numbers it: `Art. 9(2)`. */
  readonly ref: string;
  /** What the place is about, in a few words. */
  readonly topic: string;
  /** `published`: one of the sources states the link. `inferred`: it is our own reading. */
  readonly basis: "published" | "inferred";
  readonly sources: readonly CrosswalkSource[];
}

/** A place of a framework with the requirements that are linked to it. */
export interface FrameworkPlace {
  readonly ref: string;
  readonly topic: string;
  readonly mappings: readonly CrosswalkLink[];
}

/** What a pack knows of other frameworks. */
export interface Crosswalks {
  readonly frameworks: readonly Framework[];
  /** The links of a requirement, by framework. */
  relatedTo(requirement: string): readonly CrosswalkLink[];
  /** The places of a framework, in its own order; none for one that is not known. */
  placesOf(framework: string): readonly FrameworkPlace[];
}
