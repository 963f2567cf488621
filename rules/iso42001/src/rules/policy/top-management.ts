import { normaliseKey } from "@aims-lint/core";

/** Titles of those who direct an organisation at its highest level, normalised. */
const top = phrases(
  "ceo|chief executive|managing director|managing partner|managing board|general manager",
  "director general|secretary general|general director|president|top management|upper management",
  "(?:executive|management|supervisory) board|board of (?:directors|management|governors|trustees)|the board",
  "(?:executive|senior|leadership) (?:management|leadership|committee|team)|leadership team|founders?|co founders?",
  "geschäftsführ(?:er|ern|erin|ung)|geschäftsleitung|vorstand|vorständ(?:e|in)|vorstandsvorsitzender?|aufsichtsrat",
  "pdg|directeur général|directrice générale|direction générale|comité (?:exécutif|de direction)|comex|codir",
  "conseil d ?administration|présidente?|gérante?",
  "directora? general|dirección general|alta dirección|consejo de administración|gerente general|consejer[oa] delegad[oa]",
  "diretora? (?:geral|presidente|executiv[oa])|alta direção|conselho de administração|diretoria|administrador delegado",
  "comité ejecutivo|comitê executivo|presidente|amministratore delegato|direttore generale|consiglio di amministrazione",
  "alta direzione|directie|raad van bestuur|bestuurder",
);
const topInOtherScripts =
  /代表取締役|取締役会|経営会議|経営陣|最高経営責任者|社長|总经理|總經理|董事会|董事會|首席执行官|最高管理/u;

/** Somebody who works for the top, with the title that does not count. */
const near = /(?:assistant|secretary|adviser|advisor|office|report(?:s|ing)?) (?:to|of) .*/gu;

/** Titles that may or may not belong to top management: it depends on the organisation. */
const unclear =
  /(?<!\p{L})(?:chief|c(?:a|ai|c|d|f|hr|i|is|l|m|o|p|r|s|t)o|director|directeur|directrice|direktor(?:in)?|diretora?|directora?|partner|principal|owner|inhaber(?:in)?|vice president|vp|svp|evp|chair(?:man|woman|person)?|head of (?:the )?(?:organi[sz]ation|agency|office)|minister|mayor|dean|rector|board|committee|council|gremium|ausschuss|comité|comitê|comitato)(?!\p{L})/u;

/** Titles that say plainly that somebody else decides. */
const below =
  /(?<!\p{L})(?:lead|leads|team ?leit(?:er|ung)|engineer|developer|analyst|specialist|consultant|coordinator|architect|scientist|researcher|intern|assistant|administrator|product owner|project manager|(?:aims|ai|quality|compliance|risk|security|privacy|product|program(?:me)?|data|it) manager|officer|auditor|maintainer|contributor)(?!\p{L})/u;

/**
 * What a title says about who holds it: in top management, below it, or neither for certain. `none` where the text is
 * no title, such as a name.
 */
export function judgeTitle(title: string): "top" | "unclear" | "below" | "none" {
  const words = normaliseKey(title).replace(near, " ");
  if (top.test(words) || /^board$/.test(words) || topInOtherScripts.test(title)) return "top";
  if (unclear.test(words)) return "unclear";
  return below.test(normaliseKey(title)) ? "below" : "none";
}

function phrases(...lines: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L}|vice )(?:${lines.join("|")})(?!\\p{L})`, "u");
}
