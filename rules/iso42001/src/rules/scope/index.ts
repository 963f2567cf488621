import type { Rule } from "@aims-lint/core";
import { scopeComplete } from "./scope-complete.ts";
import { scopeSystemsInInventory } from "./scope-systems-in-inventory.ts";
import { systemsInUseInScope } from "./systems-in-use-in-scope.ts";

/** The rules about scope. */
export const scopeRules: readonly Rule[] = [scopeComplete, scopeSystemsInInventory, systemsInUseInScope];
