/**
 * Words for states, decisions and treatments, and the English word that registers are read with. On the left the English word. What
 * that stands for in a field is asked of the field itself.
 */
const table: readonly (readonly [english: string, words: string])[] = [
  ["open", "offen | ouvert | ouverte | abierto | abierta | aberto | aberta | aperto | aperta"],
  ["in progress", "laufend | in arbeit | in bearbeitung | en cours | en curso | em andamento | in corso"],
  ["in progress", "lopend | in behandeling | under way | underway | wip | started | begonnen"],
  [
    "closed",
    "geschlossen | erledigt | abgeschlossen | ferme | clos | cloture | cerrado | fechado | encerrado",
  ],
  ["closed", "chiuso | gesloten | afgesloten | settled | finalised | finalized"],
  ["accepted", "akzeptiert | angenommen | accepte | acceptee | aceptado | aceito | accettato | geaccepteerd"],
  ["treated", "behandelt | traite | tratado | trattato"],
  [
    "planned",
    "geplant | prevu | planifie | planificado | planeado | planejado | pianificato | gepland | foreseen",
  ],
  ["implemented", "umgesetzt | realisiert | mis en oeuvre | en place | implementado | implantado | attuato"],
  ["implemented", "implementato | geimplementeerd | doorgevoerd | fully in place | deployed"],
  [
    "partially implemented",
    "teilweise | teilweise umgesetzt | partiellement | partiel | parcial | parcialmente",
  ],
  ["partially implemented", "parziale | parzialmente | gedeeltelijk | deels | half done | partly"],
  ["not implemented", "nicht umgesetzt | non mis en oeuvre | no implementado | nao implementado"],
  ["not implemented", "non attuato | niet geimplementeerd | absent"],
  ["not applicable", "nicht anwendbar | entfallt | sans objet | non applicable | no aplica | no aplicable"],
  ["not applicable", "nao aplicavel | non applicabile | niet van toepassing | nvt | dispensed with"],
  [
    "yes",
    "ja | oui | si | sim | selected | chosen | adopted | anwendbar | zutreffend | applicable | aplicable",
  ],
  ["yes", "aplicavel | applicabile | van toepassing | included"],
  ["no", "nein | non | no | nao | nee | not selected | rejected | left out"],
  [
    "mitigate",
    "mindern | vermindern | reduzieren | reduzierung | reduire | attenuer | mitigar | reducir | reduzir",
  ],
  ["mitigate", "mitigare | ridurre | verminderen | beheersen | lessen | lower | treat it"],
  ["transfer", "ubertragen | uebertragen | teilen | transferer | partager | transferir | compartir"],
  ["transfer", "compartilhar | trasferire | condividere | overdragen | delen | pass on"],
  ["avoid", "vermeiden | eviter | evitar | evitare | vermijden | stop it"],
  ["accept", "akzeptieren | tragen | accepter | aceptar | aceitar | accettare | accepteren | live with it"],
  ["development", "in entwicklung | entwicklung | developpement | desarrollo | desenvolvimento | sviluppo"],
  ["development", "ontwikkeling | being built"],
  [
    "production",
    "produktion | produktiv | im einsatz | in betrieb | en service | en produccion | em producao",
  ],
  ["production", "in produzione | in productie | running"],
  [
    "retired",
    "ausser betrieb | stillgelegt | retire | retirado | desativado | dismesso | uit gebruik | shut down",
  ],
];

const meanings = new Map(
  table.flatMap(([english, words]) => words.split("|").map((word) => [word.trim(), english] as const)),
);

/** The English word for a word in a register; `undefined` where it is not known. `word` is normalised and without accents. */
export function translate(word: string): string | undefined {
  return meanings.get(word);
}
