import { type Asker, Cancelled, type Choice } from "../asking/asker.ts";

/** Who leaves in the middle. */
export const leaves = Symbol("leaves");

/**
 * For tests: a person who gives these answers one after the other, and what they were asked. A text that a question finds fault with is
 * given up for the next answer, as at a terminal; a choice that is not offered is a mistake of the test. `undefined` takes what is proposed.
 */
export function scriptedAsker(...answers: readonly unknown[]): { asker: Asker; asked: string[] } {
  const left = [...answers];
  const asked: string[] = [];
  const next = (question: string): unknown => {
    asked.push(question);
    if (left.length === 0) throw new TypeError(`The script has no answer to: ${question}`);
    const answer = left.shift();
    if (answer === leaves) throw new Cancelled("Nothing was done.");
    return answer;
  };
  const offered = <T>(choices: readonly Choice<T>[], answer: unknown): T => {
    const found = choices.find(({ value, label }) => value === answer || label === answer);
    if (!found)
      throw new TypeError(`${String(answer)} is not among ${choices.map(({ label }) => label).join(", ")}.`);
    return found.value;
  };
  const asker: Asker = {
    async text(question, { initial, fault } = {}) {
      for (;;) {
        const answer = next(question) ?? initial ?? "";
        if (typeof answer !== "string") throw new TypeError(`${question} takes a text.`);
        const wrong = fault?.(answer);
        if (wrong === undefined) return answer;
        asked.push(wrong);
      }
    },
    async choose(question, choices, initial) {
      return offered(choices, next(question) ?? initial ?? choices[0]?.value);
    },
    async chooseSeveral(question, choices, initial = []) {
      const answer = (next(question) ?? initial) as readonly unknown[];
      return answer.map((one) => offered(choices, one));
    },
    async confirm(question, initial) {
      return (next(question) ?? initial) === true;
    },
  };
  return { asker, asked };
}
