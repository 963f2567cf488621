import { testRule } from "../../test-rule.ts";
import { competenceGapAddressed } from "./competence-gap-addressed.ts";

testRule(competenceGapAddressed);
