import { testRule } from "../../test-rule.ts";
import { policyCommunicated } from "./policy-communicated.ts";

testRule(policyCommunicated);
