import type { Pack } from "@aims-lint/core";
import * as z from "zod";

/** A pack that a program has at hand. Whether it is one is looked at when it is used. */
const pack = z.custom<Pack>((value) => typeof value === "object" && value !== null && !Array.isArray(value));

/** Modules with packs; in a program packs, too. */
export const pluginsSchema = z.array(
  z.union([z.string(), pack], { error: "has to be a package or a path" }),
  { error: "has to be a list of packages and paths" },
);
