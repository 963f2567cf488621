import type { Project, RecordOf } from "@aims-lint/core";
import type { policy } from "../../kinds/policy.ts";
import type { role } from "../../kinds/role.ts";
import { roleIndex } from "../roles/role-index.ts";
import { judgeTitle } from "./top-management.ts";

type Role = RecordOf<typeof role>;

/** What is known of who approved something. `unclear`: nobody can tell from what is written. */
export type Approval =
  | { readonly as: "top" | "unclear" }
  | { readonly as: "below"; readonly role: Role | undefined }
  | { readonly as: "unknown" };

/** Judges a policy's approver. */
export function judgeApprover(record: RecordOf<typeof policy>, project: Project): Approval {
  const approver = record.fields.approver;
  return approver === undefined ? { as: "unclear" } : judgePerson(approver, project);
}

/** Judges whether somebody speaks for top management: by the title that is written, and else by the roles that they hold. */
export function judgePerson(approver: string, project: Project): Approval {
  const title = judgeTitle(approver);
  if (title === "top") return { as: "top" };
  const index = project.derive(roleIndex);
  const roles = index.find(approver);
  if (roles.some(isTop)) return { as: "top" };
  if (title === "unclear" || roles.some((known) => judgeTitle(known.written("name") ?? "") === "unclear"))
    return { as: "unclear" };
  const [first] = roles;
  if (first || title === "below") return { as: "below", role: first };
  return { as: index.namesHolders ? "unknown" : "unclear" };
}

/** By its title, or because the register says so of it. */
function isTop(known: Role): boolean {
  const said = [known.written("name"), known.written("responsibilities"), known.written("authority")].join(
    "; ",
  );
  return (
    judgeTitle(known.written("name") ?? "") === "top" ||
    /(?:^|[;,.(]|\bof |\bin |\bis )\s*top management\b/i.test(said)
  );
}
