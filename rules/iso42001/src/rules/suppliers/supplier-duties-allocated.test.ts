import { testRule } from "../../test-rule.ts";
import { supplierDutiesAllocated } from "./supplier-duties-allocated.ts";

testRule(supplierDutiesAllocated);
