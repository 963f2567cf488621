/**
 * Roles that an organisation can have towards an AI system, as ISO/IEC 22989 and laws on AI name them, in the languages
 * in which they are written here.
 */
const vocabulary = [
  "provi[ds]|produc|develop|deploy|customer|\\buse[rs]?\\b|\\busing\\b|end[- ]user|partner|operat|integrat|import|distribut",
  "design|supplier|vendor|manufactur|evaluat|auditor|subject|authorit|authori[sz]ed rep|represent|consum|acquir|build|buyer|reseller",
  "anbieter|bereitstell|betreib|entwickl|hersteller|nutzer|anwender|kunde|händler|einführ|lieferant",
  "fournisseu|déploy|développ|utilisat|client|producteu|intégrat|exploitant|importat|distribut",
  "proveedor|desarroll|despliegue|usuari|cliente|operador|fabricante",
  "fornecedor|desenvolv|implant|implement|utilizador|usuári|operador|produtor",
  "fornitore|sviluppat|utilizzat|utente|produttore|aanbieder|ontwikkela|gebruik",
  "提供|開発|利用|使用|导入|部署|开发|開發",
].join("|");

const known = new RegExp(vocabulary, "iu");

/** Whether a text is a role of the organisation: `provider`, `Deployer (EU)`, `we develop and operate it`. */
export function isOrganisationRole(text: string): boolean {
  return known.test(text);
}
