import { testRule } from "../../test-rule.ts";
import { supplierProcedureComplete } from "./supplier-procedure-complete.ts";

testRule(supplierProcedureComplete);
