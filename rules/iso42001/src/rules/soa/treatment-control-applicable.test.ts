import { testRule } from "../../test-rule.ts";
import { treatmentControlApplicable } from "./treatment-control-applicable.ts";

testRule(treatmentControlApplicable);
