import { testRule } from "../../test-rule.ts";
import { risksAssessedAfterChange } from "./risks-assessed-after-change.ts";

testRule(risksAssessedAfterChange);
