import { testRule } from "../../test-rule.ts";
import { lifeCycleAllocated } from "./life-cycle-allocated.ts";

testRule(lifeCycleAllocated);
