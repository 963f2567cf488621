import { testRule } from "../../test-rule.ts";
import { systemComputingDocumented } from "./system-computing-documented.ts";

testRule(systemComputingDocumented);
