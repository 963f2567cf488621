import { type Day, isDay } from "../calendar/day.ts";
import { isBlank } from "../text/blank.ts";
import { isPlaceholder } from "../text/placeholder.ts";

/** What a directive says, or what is wrong with it. */
export type ParsedWaiver =
  | {
      readonly rule: string;
      readonly reason: string;
      readonly approver: string;
      readonly until: Day;
      readonly approvedOn?: Day;
    }
  | { readonly fault: string };

const mandatory = ["by", "until", "reason"];
const known = [...mandatory, "on"];

/**
 * Reads `waive RULE by="…" until=YYYY-MM-DD reason="…"`, and `on=YYYY-MM-DD` where somebody says when it was approved. Every
 * other part is mandatory, in any order after the rule. Runs in linear time on any text.
 */
export function parseWaiver(text: string): ParsedWaiver {
  const [verb = "", rule = ""] = text.trim().split(/\s+/, 2);
  if (verb !== "waive") return { fault: `"${verb}" is no instruction; the only one is waive` };
  if (!/^[a-z][a-z0-9-]*$/.test(rule)) return { fault: "it does not name the rule that is waived" };
  const parts = readParts(text.slice(text.indexOf(rule, text.indexOf(verb) + verb.length) + rule.length));
  if (!parts) return { fault: 'its parts are not written as by="…" until=YYYY-MM-DD reason="…"' };
  const missing = mandatory.filter((name) => !saysSomething(parts.get(name) ?? ""));
  if (missing.length > 0) return { fault: `it says nothing of ${missing.join(", ")}` };
  const strange = [...parts.keys()].find((name) => !known.includes(name));
  if (strange !== undefined) return { fault: `there is no part ${strange}` };
  const until = parts.get("until") ?? "";
  if (!isDay(until)) return { fault: `${until} is not a day of the calendar` };
  const approvedOn = parts.get("on");
  if (approvedOn !== undefined && !isDay(approvedOn))
    return { fault: `${approvedOn} is not a day of the calendar` };
  return {
    rule,
    until,
    approver: parts.get("by") ?? "",
    reason: parts.get("reason") ?? "",
    ...(approvedOn === undefined ? {} : { approvedOn }),
  };
}

/** As in a register, what stands for an answer to come is none; nor is what nobody can see. */
function saysSomething(text: string): boolean {
  return !isBlank(text) && !isPlaceholder(text) && /[\p{L}\p{N}]/u.test(text);
}

function readParts(text: string): Map<string, string> | undefined {
  const parts = new Map<string, string>();
  const part = /\s*([a-z]+)=(?:"([^"]*)"|([^\s"]+))/y;
  while (part.lastIndex < text.length && text.slice(part.lastIndex).trim() !== "") {
    const match = part.exec(text);
    if (!match?.[1] || parts.has(match[1])) return undefined;
    parts.set(match[1], match[2] ?? match[3] ?? "");
  }
  return parts;
}
