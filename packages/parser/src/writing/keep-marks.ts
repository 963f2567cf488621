/**
 * What may be put around a new text in the place of one that was typed: the marks of the whole (`**High**`) and comments behind it
 * (`High <!-- aims-lint waive … -->`), then the comments only. None where a comment stands elsewhere and would be lost.
 */
export function keepMarks(typed: string): readonly ((form: string) => string)[] {
  const [, text = "", comments = ""] = /^(.*?)([ \t]*(?:<!--(?:(?!-->).)*-->[ \t]*)*)$/su.exec(typed) ?? [];
  if (text.includes("<!--")) return [];
  const [, marks = ""] = /^(\*\*|__|\*|_|`)[^*_`]+\1$/u.exec(text) ?? [];
  const bare = (form: string): string => form + comments;
  const marked = (form: string): string => (form === "" ? comments : marks + form + marks + comments);
  return marks === "" ? [bare] : [marked, bare];
}
