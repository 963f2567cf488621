import { testRule } from "../../test-rule.ts";
import { improvementLogAlive } from "./improvement-log-alive.ts";

testRule(improvementLogAlive);
