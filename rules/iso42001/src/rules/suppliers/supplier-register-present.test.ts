import { testRule } from "../../test-rule.ts";
import { supplierRegisterPresent } from "./supplier-register-present.ts";

testRule(supplierRegisterPresent);
