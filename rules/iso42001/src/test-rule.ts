import { createRuleTester } from "@aims-lint/testing";
import { test } from "vitest";
import { iso42001 } from "./index.ts";

/** Tests a rule of this pack. */
export const testRule = createRuleTester(iso42001, test);
