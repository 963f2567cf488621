import type { Rule } from "@aims-lint/core";
import { requiredRolesAssigned } from "./required-roles-assigned.ts";
import { roleHeld } from "./role-held.ts";

/** The rules about roles. */
export const rolesRules: readonly Rule[] = [requiredRolesAssigned, roleHeld];
