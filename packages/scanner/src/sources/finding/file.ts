import type { Identity } from "../../detector.ts";
import type { Language } from "../languages/language.ts";
import type { Setting } from "../reading/arguments.ts";
import type { Call } from "../reading/call.ts";
import type { Source } from "../reading/source.ts";
import type { Constants } from "../reading/value.ts";

/** A file that may hold something of AI, read. */
export interface SourceFile {
  readonly path: string;
  readonly language: Language;
  readonly source: Source;
  readonly calls: readonly Call[];
  readonly constants: Constants;
  readonly settings: readonly Setting[];
}

/** What a file is sure to make use of, and by which names. */
export interface Uses {
  /** In the order in which it is seen. */
  readonly components: readonly Identity[];
  /** What names stand for: what is imported, made of it, or typed with it. */
  readonly names: ReadonlyMap<string, Identity>;
}
