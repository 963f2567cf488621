import * as z from "zod";

/** How serious a rule is; `off` where it does not run. */
export const severity = z.enum(["off", "error", "warning", "info"], {
  error: "has to be off, error, warning or info",
});
