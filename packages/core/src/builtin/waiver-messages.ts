import type { Message } from "../rules/messages.ts";
import type { WaiverFaultType } from "../waiving/waiver-fault.ts";

const notUnderstood = "A waiver that is not understood waives nothing, and its author believes that it does.";
const forATime = "A decision to live with a gap holds for the time for which it was made.";
const hidesTheNext = "A waiver that covers nothing would hide the next gap that appears there.";
const everyPart =
  "A waiver gives the rule, the subject, the reason, the approver and the expiry. Have the person who decides say what is missing.";

/** What `waiver-valid` says, by fault. */
export const waiverMessages = {
  malformed: {
    problem: "This instruction to aims-lint cannot be followed: {detail}.",
    why: notUnderstood,
    how: 'Write it as: aims-lint waive RULE by="who approved it" until=YYYY-MM-DD reason="why".',
  },
  incomplete: {
    problem: "This waiver holds for nothing: {detail}.",
    why: notUnderstood,
    how: everyPart,
  },
  vague: {
    problem: "This waiver does not name one thing: {detail}.",
    why: "Who approves a waiver has to know which gap it is for.",
    how: "Write the subject of the finding as the JSON report gives it, such as risk:R-012.",
  },
  unknown: {
    problem: "This waiver names the rule {detail}, which does not exist.",
    why: "A waiver for a rule that does not exist waives nothing.",
    how: "Correct the name of the rule, or remove the waiver.",
  },
  unknownSubject: {
    problem: "This waiver is for something that is nowhere: {detail}.",
    why: "A waiver for what does not exist waives nothing.",
    how: "Write the id of the record or the document, such as R-012 or risk:R-012, or remove the waiver.",
  },
  protected: {
    problem: "The rule {detail} cannot be waived.",
    why: "It guards the check itself: without it, other rules would be silent about what they could not read.",
    how: "Mend what it found, or tell the configuration to leave the file out.",
  },
  early: {
    problem: "This waiver was approved on {detail}, which is still to come.",
    why: "A decision that nobody has taken yet covers nothing.",
    how: "Correct the day of the approval, or wait for it.",
  },
  expired: {
    problem: "This waiver ended on {detail}.",
    why: forATime,
    how: "Mend the gap, or have the decision taken anew and write down who took it and until when.",
  },
  undated: {
    problem: 'This waiver counts as ended: "{detail}" is not a day of the calendar.',
    why: forATime,
    how: "Write the last day on which it holds, such as 2027-03-31.",
  },
  long: {
    problem: "This waiver holds for longer than the configuration allows: until {detail}.",
    why: "A gap that is waived for years is accepted for good without anybody deciding so.",
    how: "Have an earlier end decided, or the gap mended.",
  },
  unused: {
    problem: "Nothing is left for this waiver of {detail} to cover on the line that it speaks of.",
    why: hidesTheNext,
    how: "Remove it, or move it to the line of the finding.",
  },
  unusedEntry: {
    problem: "Nothing is left for this waiver of {detail} to cover.",
    why: hidesTheNext,
    how: "Remove it.",
  },
} as const satisfies Readonly<Record<WaiverFaultType, Message>>;
