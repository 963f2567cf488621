const use =
  /\b(?:(?:in|during|actual|live|productive) (?:use|operation)|use phase|operat(?:ion|ional|e|es|ing)|production|productive|run[- ]?time|live|inference|deployed|serving|in service|real[- ]time|nutzung|betrieb|operação|produção|en uso|em uso)\b/i;
const traces =
  /\b(?:predict\w*|decisions?|scor(?:e|es|ing)|overr(?:id|ul)\w*|prompts?|quer(?:y|ies)|user (?:interactions?|requests?|input)|hand-?over|answers?|responses?)\b/i;
const negated =
  /\b(?:not|never|no|without|except|excluding|nor)\b(?:\W+\w+){0,4}?\W+(?:use|operation|production|live|runtime|inference|deployed)\b|\b(?:switched|turned) off\b|\b(?:use|operation|production|runtime)\b\W+(?:\w+\W+){0,3}?(?:is|are) (?:not|never) (?:logged|recorded)/i;

/**
 * Whether a text says that events are logged in use: it names that phase and does not rule it out, or names events that
 * only use brings about.
 */
export function isForUse(text: string): boolean {
  return text.split(/[.;\n|]/).some((part) => (use.test(part) || traces.test(part)) && !negated.test(part));
}
