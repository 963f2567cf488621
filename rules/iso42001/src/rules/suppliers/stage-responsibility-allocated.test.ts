import { testRule } from "../../test-rule.ts";
import { stageResponsibilityAllocated } from "./stage-responsibility-allocated.ts";

testRule(stageResponsibilityAllocated);
