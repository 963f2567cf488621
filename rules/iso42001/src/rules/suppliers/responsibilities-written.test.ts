import { testRule } from "../../test-rule.ts";
import { responsibilitiesWritten } from "./responsibilities-written.ts";

testRule(responsibilitiesWritten);
