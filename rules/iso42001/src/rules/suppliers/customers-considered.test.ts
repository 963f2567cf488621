import { testRule } from "../../test-rule.ts";
import { customersConsidered } from "./customers-considered.ts";

testRule(customersConsidered);
