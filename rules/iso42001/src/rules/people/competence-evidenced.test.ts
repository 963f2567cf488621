import { testRule } from "../../test-rule.ts";
import { competenceEvidenced } from "./competence-evidenced.ts";

testRule(competenceEvidenced);
