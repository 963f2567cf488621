import { doubtCodes } from "@aims-lint/core";
import * as z from "zod";
import { text, texts } from "./basics.ts";

/** Why a result is no answer. */
export const doubt = z.object({ code: z.enum(doubtCodes), problem: text, how: text, about: texts });
