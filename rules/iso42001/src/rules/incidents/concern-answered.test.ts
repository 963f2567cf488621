import { testRule } from "../../test-rule.ts";
import { concernAnswered } from "./concern-answered.ts";

testRule(concernAnswered);
