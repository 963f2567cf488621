import { testRule } from "../../test-rule.ts";
import { roleCompetenceRecorded } from "./role-competence-recorded.ts";

testRule(roleCompetenceRecorded);
