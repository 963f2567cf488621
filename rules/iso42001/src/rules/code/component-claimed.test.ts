import { testRule } from "../../test-rule.ts";
import { componentClaimed } from "./component-claimed.ts";

testRule(componentClaimed, []);
