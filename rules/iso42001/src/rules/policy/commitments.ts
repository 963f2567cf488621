const improvement = any(
  "(?:continu(?:al|ous)(?:ly)?|constant(?:ly)?|steadily|ongoing|ever)[^.;]{0,60}(?:improv|enhanc)",
  "(?:improv|enhanc)[^.;]{0,80}(?:continu(?:al|ous)|constant|steadily|over time|year (?:by|after) year)",
  "(?:fortlaufend|kontinuierlich|ständig|stetig|laufend)[^.;]{0,60}verbesser",
  "amélior[^.;]{0,60}(?:continu|permanen|constan)|(?:continu|permanen|constan)[^.;]{0,40}amélior",
  "mejora[^.;]{0,60}(?:continu|constante|permanente)|(?:continua|constante)mente[^.;]{0,40}mejora",
  "melhor[^.;]{0,60}(?:contínu|continu|constante)|migliora[^.;]{0,60}(?:continu|costante)",
  "(?:continu|voortdurend)[^.;]{0,40}verbeter|verbeter[^.;]{0,40}(?:continu|voortdurend)",
  "継続的[^。]{0,10}改善|持续改进|持續改進",
);

const meet = any(
  "compl(?:y|ies|ying|iance|iant) with|\\bmeet(?:s|ing)?\\b|\\bmet\\b|satisf|fulfil|adher|abid|conform|honou?r|uphold",
  "\\bobserv(?:e|es|ing|ance)\\b|\\brespect(?:s|ing|er|ons)?\\b(?! to| of)|in (?:accordance|line|compliance) with|einh[aä]l|erfüll|befolg|beacht|entsprech|rempli|satisfai",
  "cumpl|cumpri|atend|satisfaz|rispett|soddisf|adempi|osserv|voldoe|nalev|nakom|遵守|順守|満た|適合|符合|满足|滿足",
);

const duty = any(
  "applicable|that apply|legal|\\blaws?\\b|legislation|regulations?\\b|regulatory|statutory|contractual|obligation",
  "(?:other|relevant|all|its|their|our) requirements|requirements (?:of|in|from) (?:the )?(?:standard|iso)",
  "anforderung|gesetz|recht|vorschrift|pflicht|exigence|\\blois?\\b|législ|règlement",
  "requisito|\\bley(?:es)?\\b|legisla|normativ|reglament|\\blei(?:s)?\\b|regulament|obriga|aplicáve|aplicable",
  "requisit|legg[ei]|obblig|applicabil|eisen|wet(?:ten|geving)|regelgeving|要求|法令|法規|法规|法律|规定",
);

/** A threat, a failure or a hope is no promise. */
const noPromise =
  /non-?[ ]?complian\w*|fail(?:ure|s|ed|ing)? to (?:comply|meet)|(?:simplif|facilitat|eas)\w* complian\w*|violation/gi;

/** Whether a sentence commits to improving the AI management system, again and again. */
export function commitsToImprovement(sentence: string): boolean {
  return improvement.test(sentence);
}

/** Whether a sentence commits to meeting the requirements that apply. */
export function commitsToRequirements(sentence: string): boolean {
  const promise = sentence.replace(noPromise, " ");
  return meet.test(promise) && duty.test(promise);
}

/** Where a text is a list of commitments already, the thing that is committed to need only be named. */
export function namesRequirements(commitments: string): boolean {
  return /(?:applicable|legal|regulatory|statutory|contractual|other)[\s_-]{1,3}(?:[a-z]+[\s_-]{1,3}){0,4}requirements?/i.test(
    commitments,
  );
}

function any(...patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join("|"), "iu");
}
