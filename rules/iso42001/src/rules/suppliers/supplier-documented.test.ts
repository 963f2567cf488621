import { testRule } from "../../test-rule.ts";
import { supplierDocumented } from "./supplier-documented.ts";

testRule(supplierDocumented);
