import { testRule } from "../../test-rule.ts";
import { implementedControlEvidenced } from "./implemented-control-evidenced.ts";

testRule(implementedControlEvidenced);
