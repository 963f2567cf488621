import type { RecordOf } from "@aims-lint/core";
import type { role } from "../../kinds/role.ts";

type Role = RecordOf<typeof role>;

const nobody =
  /^(?:vacant|vacancy|open|unfilled|not filled|nobody|no ?one|tbh|to be (?:hired|appointed|filled|recruited)|vakant|unbesetzt|offen|vacante|vago|à pourvoir)\b/i;
const standIn = /\b(?:acting|interim|covered by|stand-?in|deput|vertret|kommissarisch|par intérim)/i;

/** Whether somebody holds a role: "vacant" is nobody, "vacant (acting: Jane Doe)" is somebody. */
export function isHeld(record: Role): boolean {
  const holder = record.fields.holder;
  return holder !== undefined && (!nobody.test(holder) || standIn.test(holder));
}
