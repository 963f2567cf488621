import { testRule } from "../../test-rule.ts";
import { nonconformitiesRecorded } from "./nonconformities-recorded.ts";

testRule(nonconformitiesRecorded);
