import type { RecordOf } from "@aims-lint/core";
import type { role } from "../../kinds/role.ts";

type Role = RecordOf<typeof role>;

const nobody =
  /^(?:vacant|vacancy|open|unfilled|not filled|nobody|no ?one|tbh|to be (?:hired|appointed|filled|recruited)|vakant|unbesetzt|offen|vacante|vago|à pourvoir)\b/i;
const standIn = /\b(?:acting|interim|covered by|stand-?in|deput|vertret|kommissarisch|par intérim)/i;

/** Whether a text says that a place is not filled: "vacant", and nobody who stands in. */
export function isVacancy(holder: string): boolean {
  return nobody.test(holder.replace(/^[^\p{L}]+/u, "")) && !standIn.test(holder);
}

/** Whether somebody holds a role: "vacant" is nobody, "vacant (acting: Jane Doe)" is somebody. */
export function isHeld(record: Role): boolean {
  const holder = record.fields.holder;
  return holder !== undefined && !isVacancy(holder);
}
