import { testRule } from "../../test-rule.ts";
import { concernProcedurePresent } from "./concern-procedure-present.ts";

testRule(concernProcedurePresent);
