import { isDay } from "@aims-lint/core";
import * as z from "zod";
import { texts } from "./texts.ts";

const notADay = "has to be a day such as 2027-01-31";
const day = z.string({ error: notADay }).refine(isDay, notADay).meta({ format: "date" });

const step = z.strictObject(
  { rules: texts, audit: day.optional(), warn: day, enforce: day },
  {
    error: (issue) =>
      issue.code === "invalid_type" ? "has to be a mapping with rules, warn and enforce" : undefined,
  },
);

/** Rules that are to count later. */
export const rolloutSchema = z.array(step, { error: "has to be a list of mappings" });

/** The settings that a step of a roll-out may have. */
export const rolloutNames = Object.keys(step.shape);
