import { testRule } from "../../test-rule.ts";
import { processDescribed } from "./process-described.ts";

testRule(processDescribed);
