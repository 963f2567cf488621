import { isSamePerson, mentionsOf } from "../roles/people.ts";

/** Somebody whom a text names: by name, by role, or by both. */
export interface Person {
  /** As written: `Dr. Jane Doe (lead)`. */
  readonly text: string;
  /** Normalised: `jane doe`. */
  readonly mentions: readonly string[];
}

/** What stands beside a name and names nobody. */
const parts =
  /^(?:lead|lead auditor|auditor|co auditor|auditors|team|internal|external|deputy|chair|observer|trainee)$/;

/** The persons in a list: `Jane Doe (lead), Max Meyer and the CISO` are three. */
export function personsIn(text: string): Person[] {
  const pieces = text.replace(/\s(?:and|und|et|y)\s/giu, ", ").match(/(?:[^,;&\n(]|\([^()]*\)|\()+/g) ?? [];
  return pieces.flatMap((piece): Person[] => {
    const mentions = mentionsOf(piece).filter((mention) => !parts.test(mention));
    return mentions.length > 0 ? [{ text: piece.trim(), mentions }] : [];
  });
}

/** Whether a person is one of several. */
export function isOneOf(person: Person, others: readonly Person[]): boolean {
  return others.some((other) =>
    other.mentions.some((theirs) => person.mentions.some((own) => isSamePerson(own, theirs))),
  );
}
