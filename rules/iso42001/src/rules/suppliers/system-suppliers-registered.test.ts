import { testRule } from "../../test-rule.ts";
import { systemSuppliersRegistered } from "./system-suppliers-registered.ts";

testRule(systemSuppliersRegistered);
