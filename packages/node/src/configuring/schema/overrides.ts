import * as z from "zod";
import { rulesSchema } from "./rules.ts";
import { texts } from "./texts.ts";

const override = z.strictObject(
  { files: texts, rules: rulesSchema },
  {
    error: (issue) =>
      issue.code === "invalid_type" ? "has to be a mapping with files and rules" : undefined,
  },
);

/** Rules for some files. */
export const overridesSchema = z.array(override, { error: "has to be a list of mappings" });

/** The settings that an override may have. */
export const overrideNames = Object.keys(override.shape);
