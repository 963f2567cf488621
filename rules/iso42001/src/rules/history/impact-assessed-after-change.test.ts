import { testRule } from "../../test-rule.ts";
import { impactAssessedAfterChange } from "./impact-assessed-after-change.ts";

testRule(impactAssessedAfterChange);
