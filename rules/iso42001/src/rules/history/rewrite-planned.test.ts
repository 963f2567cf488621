import { testRule } from "../../test-rule.ts";
import { rewritePlanned } from "./rewrite-planned.ts";

testRule(rewritePlanned);
