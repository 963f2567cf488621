/** How people call the first column of a table of fields. */
const keyHeaders = words(`field, attribute, item, key, property, metadata, parameter, element, name, label,
  document field, document attribute, metadata field, meta, feld, merkmal, eigenschaft, attribut, champ, propriété,
  attribut, campo, atributo, propiedad, propriedade, atributo, elemento, proprietà, veld, eigenschap`);

/**
 * How people call the second column of a table of fields. A description is not among them: such a table
 * explains fields instead of filling them in.
 */
const valueHeaders = words(`value, values, detail, details, information, info, content, entry, data,
  wert, angabe, angaben, inhalt, valeur, détail, détails, valor, detalle, detalles, detalhe, detalhes, valore,
  dettaglio, dettagli, waarde, gegevens`);

/** Fields that nearly every controlled document has: enough to know a table by that has no other mark. */
const commonFields =
  words(`owner, document owner, policy owner, owned by, author, authors, prepared by, reviewer,
  reviewed by, approver, approved by, approval, approval date, approved on, date, effective date, issue date,
  last updated, last reviewed, last review, next review, next review date, review date, review cycle,
  review frequency, version, revision, status, classification, document id, document number, document no,
  document title, id, reference, title, scope, department, distribution,
  verantwortlich, eigentümer, freigabe, freigegeben von, datum, gültig ab, stand, klassifizierung, titel,
  propriétaire, responsable, approbateur, approuvé par, statut, titre, propietario, aprobado por, fecha, estado,
  versión, título, proprietário, responsável, aprovado por, data, versão, estado, proprietario, responsabile,
  approvato da, stato, versione, titolo, eigenaar, goedgekeurd door, versie`);

/** Fields that only a controlled document has, not a row of a register. */
const documentFields = words(`version, revision, document id, document number, document no, document title,
  document owner, policy owner, approver, approved by, approval date, approved on, effective date, classification,
  prepared by, reviewed by, next review, next review date, review cycle, freigegeben von, gültig ab,
  klassifizierung, approbateur, approuvé par, aprobado por, versión, aprovado por, versão, approvato da,
  versione, goedgekeurd door, versie`);

/** The last column of a history of changes. */
const changeFields =
  words(`change, changes, description, description of change, comment, comments, summary, notes, reason,
  änderung, änderungen, beschreibung, bemerkung, modification, modifications, description des modifications,
  cambio, cambios, alteração, alterações, modifica, modifiche, wijziging, wijzigingen`);

/** Headings above such a history. */
const historyHeadings =
  words(`changelog, change log, change history, revision history, revisions, version history,
  document history, history, änderungshistorie, änderungsverzeichnis, historie, historique, historique des versions,
  historial de cambios, historial de versiones, histórico, histórico de revisões, histórico de versões,
  cronologia delle revisioni, versiegeschiedenis`);

/** Headings under which a document describes itself. */
const controlHeadings = words(`document control, document information, document info, document details,
  document metadata, document properties, document data, document control information, document identification,
  dokumentenlenkung, dokumentinformation, dokumentinformationen, dokumenteninformationen, dokumentangaben,
  contrôle du document, informations du document, informations sur le document, maîtrise du document,
  control del documento, control de documentos, información del documento, controle do documento,
  controle de documento, informações do documento, controllo del documento, informazioni sul documento,
  documentbeheer, documentinformatie`);

/** Whether the words head the names in a table of fields. */
export function isKeyHeader(text: string): boolean {
  return keyHeaders.has(normalise(text));
}

/** Whether the words head the values in a table of fields. */
export function isValueHeader(text: string): boolean {
  return valueHeaders.has(normalise(text));
}

/** Whether the words name a field that documents commonly have. */
export function isCommonField(text: string): boolean {
  return commonFields.has(normalise(text));
}

/** Whether a table with these headers and one row is about a document, or the first line of its history. */
export function areDocumentFields(names: readonly string[]): boolean {
  const known = names.map(normalise);
  return (
    known.every((name) => commonFields.has(name) || documentFields.has(name) || changeFields.has(name)) &&
    known.some((name) => documentFields.has(name))
  );
}

/** What a heading announces: what the document says about itself, its history, or something else. */
export function headingRole(text: string): "control" | "history" | undefined {
  if (text.length > 80) return undefined;
  const name = normalise(text.replace(/^[\d.\s]+/u, ""));
  if (controlHeadings.has(name) || /^(?:\p{L}+ )?metadata$/u.test(name)) return "control";
  return historyHeadings.has(name) ? "history" : undefined;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(",").map((word) => word.trim().replace(/\s+/gu, " ")));
}

/** Lower case, letters and digits, one blank between words. */
function normalise(text: string): string {
  return text
    .slice(0, 80)
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}
