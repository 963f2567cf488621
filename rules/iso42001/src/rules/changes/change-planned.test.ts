import { testRule } from "../../test-rule.ts";
import { changePlanned } from "./change-planned.ts";

testRule(changePlanned);
