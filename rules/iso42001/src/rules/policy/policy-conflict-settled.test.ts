import { testRule } from "../../test-rule.ts";
import { policyConflictSettled } from "./policy-conflict-settled.ts";

testRule(policyConflictSettled);
