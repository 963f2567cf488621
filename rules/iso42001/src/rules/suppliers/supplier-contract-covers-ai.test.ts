import { testRule } from "../../test-rule.ts";
import { supplierContractCoversAi } from "./supplier-contract-covers-ai.ts";

testRule(supplierContractCoversAi);
