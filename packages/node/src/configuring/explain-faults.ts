import { ConfigurationError } from "@aims-lint/core";
import { CannotCheckError } from "../cannot-check-error.ts";
import type { Layers } from "./layers.ts";

/** Gives what the engine says of a setting the place at which it stands. */
export function explainFaults<T>(file: Layers | undefined, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    if (error.key[0] === "only" || !file) {
      throw new CannotCheckError("bad-option", error.message, "Look at how the name is written.");
    }
    throw file.fault(
      error.key,
      error.message,
      "See docs/configuration.md, and aims-lint explain NAME for a rule or a kind.",
    );
  }
}
