import { testRule } from "../../test-rule.ts";
import { partyRequirementMapped } from "./party-requirement-mapped.ts";

testRule(partyRequirementMapped);
