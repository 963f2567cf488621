import { testRule } from "../../test-rule.ts";
import { ownerActive } from "./owner-active.ts";

testRule(ownerActive);
