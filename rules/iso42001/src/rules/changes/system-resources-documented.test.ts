import { testRule } from "../../test-rule.ts";
import { systemResourcesDocumented } from "./system-resources-documented.ts";

testRule(systemResourcesDocumented);
