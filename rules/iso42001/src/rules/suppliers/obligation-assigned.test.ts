import { testRule } from "../../test-rule.ts";
import { obligationAssigned } from "./obligation-assigned.ts";

testRule(obligationAssigned);
