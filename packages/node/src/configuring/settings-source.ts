import type { CannotCheckError, Place } from "../cannot-check-error.ts";

/** Settings as somebody wrote them, with their places. */
export interface SettingsSource {
  /** The file, for people. */
  readonly path: string;
  /** The file as it was read; absent where the settings are in none of their own. */
  readonly bytes?: Uint8Array;
  /** The settings as plain data. */
  plain(): unknown;
  /** How many leading parts of a key are there. */
  depthOf(key: readonly PropertyKey[]): number;
  /** The place of a setting, or of the nearest one above it; `undefined` where the file says no places. */
  placeOf(key: readonly PropertyKey[]): Place | undefined;
  /** An error at that place. */
  fault(key: readonly PropertyKey[], message: string, how: string): CannotCheckError;
}
