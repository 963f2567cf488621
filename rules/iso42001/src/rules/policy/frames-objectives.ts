const objectives =
  "objectives?|(?:ki-)?ziele?n?|zielsetzung(?:en)?|objectifs?|objetivos?|obiettiv[oi]|doelstelling(?:en)?";
const framing =
  "framework|sets?|setting|establish\\w*|defin\\w*|deriv\\w*|agreed?|decid\\w*|rahmen|festleg\\w*|festgelegt|gesetzt|setzen" +
  "|cadre|fix\\w+|établ\\w+|marco|establec\\w+|estructura|estabelec\\w+|quadro|stabili\\w+|kader|vastg\\w+|bepa\\w+";

const framed = new RegExp(
  `(?<!\\p{L})(?:(?:${framing})(?!\\p{L})[^.;]{0,100}(?<!\\p{L})(?:${objectives})|(?:${objectives})(?!\\p{L})[^.;]{0,100}(?<!\\p{L})(?:${framing}))(?!\\p{L})`,
  "iu",
);
const inOtherScripts =
  /(?:目的|目標|目标).{0,30}(?:枠組み|設定|框架|设定|制定)|(?:枠組み|設定|框架|设定|制定).{0,30}(?:目的|目標|目标)/u;

/** What a policy, a procedure or any other text is for, is no AI objective. */
const ownObjective =
  /(?:the )?objectives? of th(?:is|e) (?:\w+ ){0,2}(?:policy|document|statement)[^.;:\n]*/gi;

/** Whether a sentence says how objectives come about. */
export function framesObjectives(sentence: string): boolean {
  const rest = sentence.replace(ownObjective, " ");
  return framed.test(rest) || inOtherScripts.test(rest);
}

/** Whether a section about objectives says more than what the policy itself is for. */
export function statesObjectives(section: string): boolean {
  return /\p{L}{3}/u.test(section.replace(ownObjective, " "));
}
