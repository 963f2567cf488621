const system =
  "aims|(?:ai|ki|ia) management system|management system|managementsystem|42001|système de management|sistema de gest(?:ión|ão)|sistema di gestione";
const management =
  "top management|senior management|executive|management (?:board|team|review)|\\bboard\\b|leadership|\\bceo\\b|chief executive|managing director" +
  "|geschäftsführung|geschäftsleitung|vorstand|leitung|direction(?: générale)?|dirección|direção|direzione|経営|管理层";

const conformity = any(
  `(?:conform|complian|compl(?:y|ies)|maintain|establish|implement|keeps?\\b|runs?\\b|responsible|accountable|coordinat|oversee|owner|manager|officer|lead|beauftragt|verantwort|konform|responsab)[^;|]{0,120}(?:${system})`,
  `(?:${system})[^;|]{0,120}(?:conform|complian|manager|owner|officer|lead\\b|coordinator|responsible|beauftragt|verantwort|konform|in line)`,
);
const reporting = any(
  `(?:report|inform|present|brief|input|bericht|rend compte|rapport|inform[ae]|relat)[^;]{0,140}(?:${management})`,
  `(?:${management})[^;]{0,60}(?:report|bericht|rapport)`,
  "報告|汇报",
);

/** Whether a text gives somebody the task to see that the AI management system is as it has to be. */
export function answersForConformity(text: string): boolean {
  return conformity.test(text);
}

/** Whether a text gives somebody the task to tell top management how the AI management system does. */
export function reportsPerformance(text: string): boolean {
  return reporting.test(text);
}

function any(...patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join("|"), "iu");
}
