import { isNone } from "@aims-lint/core";

const empty =
  /^(?:as expected|as (?:agreed|required|specified|needed)|good|very good|ok(?:ay)?|fine|acceptable|adequate|sufficient|satisfactory|reasonable|appropriate|high|low|works?|working|it works|yes|done|passed|met|reviewed?|checked?|tested|user[- ]?friendly|fast|accurate|gut|bom)\W*$/i;

/** Whether a criterion is a word that measures nothing: `good`, `as expected`, `n/a`. */
export function isEmptyPhrase(text: string): boolean {
  const plain = text.trim();
  return isNone(plain) || empty.test(plain);
}
