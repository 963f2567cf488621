import { testRule } from "../../test-rule.ts";
import { concernReportersProtected } from "./concern-reporters-protected.ts";

testRule(concernReportersProtected);
