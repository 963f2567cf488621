import { testRule } from "../../test-rule.ts";
import { opportunityPlanned } from "./opportunity-planned.ts";

testRule(opportunityPlanned);
