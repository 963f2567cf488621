import { testRule } from "../../test-rule.ts";
import { supplierAssessed } from "./supplier-assessed.ts";

testRule(supplierAssessed);
