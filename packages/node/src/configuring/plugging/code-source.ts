import { CannotCheckError } from "../../cannot-check-error.ts";
import type { SettingsSource } from "../settings-source.ts";

/** The settings that a program gives. It says no places, so faults name the setting. */
export class CodeSource implements SettingsSource {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly #settings: unknown;

  constructor(path: string, bytes: Uint8Array, settings: unknown) {
    this.path = path;
    this.bytes = bytes;
    this.#settings = settings;
  }

  plain(): unknown {
    return this.#settings;
  }

  depthOf(key: readonly PropertyKey[]): number {
    let at = this.#settings;
    let depth = 0;
    for (const part of key) {
      if (typeof at !== "object" || at === null || !Object.hasOwn(at, part)) break;
      at = (at as Record<PropertyKey, unknown>)[part];
      depth++;
    }
    return depth;
  }

  placeOf(): undefined {
    return undefined;
  }

  fault(key: readonly PropertyKey[], message: string, how: string): CannotCheckError {
    const where = [this.path, ...(key.length > 0 ? [key.map(String).join(".")] : [])].join(", ");
    return new CannotCheckError("bad-configuration", `${where}: ${message}`, how);
  }
}
