import { testRule } from "../../test-rule.ts";
import { retiredSystemRemoved } from "./retired-system-removed.ts";

testRule(retiredSystemRemoved, []);
