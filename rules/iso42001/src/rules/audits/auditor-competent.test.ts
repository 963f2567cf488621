import { testRule } from "../../test-rule.ts";
import { auditorCompetent } from "./auditor-competent.ts";

testRule(auditorCompetent, []);
