import { references } from "@aims-lint/core";
import { names } from "./names.ts";

/** Mentions of systems, for records that may speak of several. */
export const severalSystems = references("system", {
  aliases: names(
    "System | AI system | AI systems | System ID | AI system ID | System name | AI system name | Affected system",
    "Affected systems | Affected AI system | Affected AI systems",
  ),
});
