import { testRule } from "../../test-rule.ts";
import { systemToolsDocumented } from "./system-tools-documented.ts";

testRule(systemToolsDocumented);
