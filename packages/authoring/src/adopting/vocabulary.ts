/**
 * What the words of registers mean, in English, German, French, Spanish, Portuguese, Italian and Dutch. On the left one or more
 * meanings, on the right the words and phrases for them, without accents. A word that is missing here means itself.
 */
export const vocabulary: readonly (readonly [meanings: string, words: string])[] = [
  ["", "the | a | an | of | and | for | to | in | our | all | this | or | what | which | is"],
  ["", "der | die | das | des | den | dem | ein | eine | und | fur | fuer | im | zum | zur | mit"],
  ["", "le | la | les | du | de | et | pour | un | une | au | aux | el | los | las | y | para | del"],
  [
    "",
    "o | os | as | e | pelo | pela | da | do | das | dos | il | lo | gli | di | della | delle | dei | een | het | van | en | voor",
  ],
  ["", "iso | iec | 42001 | 2023 | aims | kims | sgia | number of | applicable to"],
  ["ai", "ai | ki | ia | artificial intelligence | kunstliche intelligenz | kuenstliche intelligenz"],
  ["ai", "intelligence artificielle | inteligencia artificial | intelligenza artificiale"],
  ["ai", "kunstmatige intelligentie"],

  [
    "id",
    "id | ref | reference | identifier | no | nr | number | code | key | # | kennung | kennziffer | nummer",
  ],
  [
    "id",
    "identifiant | numero | num | codigo | codice | identificador | identificatore | referencia | riferimento",
  ],
  ["id", "kenmerk | referenz | lfd nr | laufende nummer | n | nummerierung | rif"],
  [
    "name",
    "name | title | label | headline | bezeichnung | titel | nom | intitule | titre | nombre | titulo",
  ],
  ["name", "nome | titolo | denominazione | naam | benennung | called | denominacion | designation"],
  [
    "description",
    "description | details | explanation | beschreibung | descripcion | descricao | descrizione",
  ],
  ["description", "omschrijving | beschrijving | erlauterung | erlaeuterung | detail"],
  ["note", "note | notes | remark | remarks | comment | comments | bemerkung | bemerkungen | anmerkung"],
  ["note", "anmerkungen | remarque | remarques | commentaire | observaciones | observacoes | opmerking"],

  [
    "owner",
    "owner | responsible | accountable | custodian | holder | steward | in charge | answerable | assignee",
  ],
  [
    "owner",
    "verantwortlich | verantwortliche | verantwortlicher | eigner | eigentumer | inhaber | zustandig",
  ],
  ["owner", "verantwoordelijke | eigenaar | responsable | proprietaire | propietario | responsavel | dono"],
  ["owner", "responsabile | proprietario | who answers | person responsible | responsible person | pilote"],
  ["owner", "zustandige person | verantwoordelijk | titolare | responsible owner | responsible party"],
  [
    "risk",
    "risk | risks | hazard | hazards | threat scenario | risiko | risiken | gefahr | risque | risques",
  ],
  ["risk", "riesgo | riesgos | risco | riscos | rischio | rischi | risico | risicos | risico s | danger"],
  [
    "risk owner",
    "risikoeigner | risikoverantwortlicher | risikoeigentumer | risikoeigentuemer | risicoeigenaar",
  ],
  ["risk id", "risikonr | risikonummer | risiko id | risikokennung | risiconummer"],
  ["risk description", "risikobeschreibung | risicobeschrijving | risicoomschrijving"],
  ["likelihood", "likelihood | probability | chance | odds | how likely | eintrittswahrscheinlichkeit"],
  ["likelihood", "wahrscheinlichkeit | probabilite | vraisemblance | probabilidad | probabilidade"],
  ["likelihood", "probabilita | waarschijnlichkeit | waarschijnlijkheid | kans | frequency of occurrence"],
  ["impact", "impact | severity | magnitude | how bad | auswirkung | auswirkungen | schadensausmass"],
  [
    "impact",
    "schadenshohe | schadenshoehe | tragweite | gravite | incidence | impacto | gravedad | gravidade",
  ],
  ["impact", "impatto | gravita | ernst | gevolg | schadensausmas | ausmass | impatti"],
  ["level", "level | score | rating | grade | magnitude of risk | stufe | hohe | hoehe | wert | bewertung"],
  [
    "level",
    "niveau | cote | note de risque | nivel | puntuacion | pontuacao | livello | punteggio | wert des risikos",
  ],
  [
    "risk level",
    "risikostufe | risikowert | risikohohe | risikohoehe | risikobewertung | risicoscore | risiconiveau",
  ],
  [
    "residual",
    "residual | remaining | left over | net | post treatment | after treatment | afterwards | rest",
  ],
  [
    "residual",
    "residuel | residuelle | residuels | residuo | residuale | restant | verbleibend | verbleibendes",
  ],
  ["residual risk", "restrisiko | restrisico | restrisiken"],
  ["inherent", "inherent | gross | initial | brutto | brut | inerente | inherente | inherentes | bruto"],
  [
    "source",
    "source | cause | origin | trigger | driver | ursache | quelle | ursprung | auslöser | ausloser",
  ],
  ["source", "cause racine | origine | causa | origen | origem | fonte | fuente | oorzaak | bron"],
  ["source", "herkunft | provenance | procedencia | procedencia | provenienza | herkomst"],
  ["threat", "threat | bedrohung | menace | amenaza | ameaca | minaccia | dreiging"],
  [
    "category",
    "category | class | kategorie | categorie | categoria | klasse | classe | clase | type of risk",
  ],
  [
    "consequence",
    "consequence | consequences | effect | effects | harm | outcome for people | folge | folgen",
  ],
  [
    "consequence",
    "konsequenz | konsequenzen | schaden | consecuencia | consequencia | conseguenza | gevolgen",
  ],
  ["treatment", "treatment | response | handling | disposition | behandlung | umgang | massnahmenart"],
  ["treatment", "traitement | tratamiento | tratamento | trattamento | behandeling | respuesta | strategy"],
  ["treatment", "risikobehandlung | behandlungsoption | option de traitement | opcion de tratamiento"],
  [
    "measure",
    "measure | measures | mitigation | mitigations | countermeasure | countermeasures | action | actions",
  ],
  ["measure", "massnahme | massnahmen | gegenmassnahme | gegenmassnahmen | maatregel | maatregelen"],
  ["measure", "mesure | mesures | mesure de traitement | medida | medidas | misura | misure | mitigacion"],
  ["measure", "mitigacao | mitigazione | safeguard | safeguards"],
  ["control", "control | controls | kontrolle | kontrollen | massnahme nach anhang a | controle | controles"],
  [
    "control",
    "controllo | controlli | beheersmaatregel | beheersmaatregelen | annex a control | mesure annexe a",
  ],
  [
    "applicable",
    "applicable | applies | applicability | included | in use here | relevant | anwendbar | zutreffend",
  ],
  ["applicable", "anwendbarkeit | applicabilite | aplicable | aplicabilidad | aplicavel | aplicabilidade"],
  [
    "applicable",
    "applicabile | applicabilita | van toepassing | toepasselijk | gilt | selected | chosen | adopted",
  ],
  ["justification", "justification | rationale | reason | reasons | reasoning | grounds | why | begrundung"],
  ["justification", "begruendung | raison | justificacion | justificativa | justificacao | motivazione"],
  ["justification", "giustificazione | motivering | onderbouwing | motif | motivo | motivos | motivation"],
  [
    "status",
    "status | state | progress | stand | umsetzungsstand | zustand | statut | etat | estado | situacao",
  ],
  ["status", "stato | avancement | situation | voortgang | condition"],
  ["implementation", "implementation | implemented | realisation | umsetzung | umgesetzt | mise en oeuvre"],
  [
    "implementation",
    "implementacion | implementado | implementacao | attuazione | implementazione | implementatie",
  ],
  ["implementation status", "umsetzungsstatus | implementatiestatus | etat de mise en oeuvre"],
  [
    "evidence",
    "evidence | proof | nachweis | nachweise | beleg | belege | preuve | preuves | evidencia | evidencias",
  ],
  ["evidence", "evidenza | prova | prove | bewijs | bewijsstuk | where it shows | prueba | pruebas"],
  [
    "document",
    "document | documents | dokument | dokumente | documento | documentos | documenti | documenten",
  ],

  ["date", "date | day | on | when | datum | am | tag | fecha | data | jour | dia | giorno | dag | as of"],
  [
    "due date",
    "due | due date | deadline | by when | termin | frist | fallig | faellig | falligkeit | echeance",
  ],
  ["due date", "vencimiento | fecha limite | prazo | scadenza | vervaldatum | target date | zieldatum | bis"],
  [
    "review",
    "review | reviewed | check | checked | revisited | looked at | uberprufung | ueberpruefung | pruefung",
  ],
  [
    "review",
    "prufung | uberpruft | ueberprueft | geprueft | gepruft | revue | revision | examen | reexamen | revisao",
  ],
  ["review", "revisione | riesame | beoordeling | herziening | herzien | revu | revisado | revisto"],
  ["next", "next | following | upcoming | nachste | naechste | nachster | naechster | prochain | prochaine"],
  ["next", "proxima | proximo | prossima | prossimo | volgende | kommende"],
  [
    "last",
    "last | latest | previous | most recent | letzte | letzter | dernier | derniere | ultima | ultimo",
  ],
  ["last", "laatste | zuletzt"],
  ["accept", "accepted | accept | acceptance | akzeptiert | akzeptanz | angenommen | accepte | acceptation"],
  ["accept", "aceptado | aceptacion | aceito | aceite | aceitacao | accettato | accettazione | geaccepteerd"],
  ["accept", "signed off | sign off"],
  ["approve", "approved | approval | freigegeben | freigabe | genehmigt | approuve | approbation | aprobado"],
  ["approve", "aprobacion | aprovado | aprovacao | approvato | approvazione | goedgekeurd | goedkeuring"],
  ["approve by", "approver | genehmiger | approbateur | aprobador | aprovador | approvatore"],
  ["by", "by | von | durch | par | por | door | who"],
  [
    "assess",
    "assessed | assessment | evaluated | evaluation | auswertung | bewertet | beurteilung | beurteilt | evalue",
  ],
  [
    "assess",
    "evaluacion | evaluado | avaliacao | avaliado | valutazione | valutato | beoordeeld | evaluations",
  ],
  ["assess by", "assessor | evaluator | bewerter | evaluateur | evaluador | avaliador | valutatore"],

  [
    "system",
    "system | systems | application | applications | systeme | systemes | sistema | sistemas | sistemi",
  ],
  ["system", "systeem | systemen | anwendung | anwendungen | tool | solution"],
  [
    "ai system",
    "ki system | ki systeme | systeme ia | systeme ia | sistema de ia | sistema ia | sistema di ia",
  ],
  ["ai system", "ai systeem | ki anwendung | ki anwendungen"],
  [
    "purpose",
    "purpose | use case | goal | aim | why we use it | zweck | verwendungszweck | einsatzzweck | finalite",
  ],
  [
    "purpose",
    "objet | finalidad | proposito | finalidade | scopo | finalita | doel | doeleinde | anwendungsfall",
  ],
  [
    "role",
    "role | roles | our part | rolle | rollen | papel | rol | ruolo | ruoli | rollen der organisation",
  ],
  ["lifecycle", "lifecycle | life cycle | phase | stage | lebenszyklus | lebenszyklusphase | cycle de vie"],
  ["lifecycle", "ciclo de vida | ciclo di vita | levenscyclus | fase | etapa"],
  [
    "supplier",
    "supplier | vendor | provider | third party | lieferant | lieferanten | anbieter | fournisseur",
  ],
  ["supplier", "fournisseurs | proveedor | proveedores | fornecedor | fornecedores | fornitore | fornitori"],
  ["supplier", "leverancier | leveranciers | prestataire | dienstleister | zulieferer | company"],
  ["deployed date", "in betrieb seit | im einsatz seit | live since | mise en service | en service depuis"],
  ["deployed date", "en produccion desde | em producao desde | in uso dal | in gebruik sinds | go live"],
  ["resource", "resources | ressource | ressourcen | mittel | recursos | risorse | middelen | ressources"],
  [
    "metric",
    "metric | metrics | kennzahl | kennzahlen | messgrosse | indicateur | indicador | indicatore | measure of success",
  ],
  ["target", "target | zielwert | sollwert | cible | meta | obiettivo numerico | streefwaarde"],
  ["holder", "holder | inhaber der rolle | titulaire | titular | ausgeubt von | rolinhaber"],
  [
    "responsibility",
    "responsibility | responsibilities | verantwortung | aufgaben | zustandigkeiten | responsabilites",
  ],
  ["responsibility", "responsabilidades | responsabilita | verantwoordelijkheden | duties"],
  ["supplied", "supplied | service | product | delivers | what they deliver | leistung | dienst | produkt"],
  [
    "supplied",
    "prestation | servicio | producto | servico | produto | servizio | prodotto | dienstverlening",
  ],
  [
    "contract",
    "contract | agreement | vertrag | contrat | contrato | contratto | overeenkomst | vereinbarung",
  ],
  ["data", "datasets | dataset | daten | donnees | datos | dados | dati | gegevens"],
  ["incident", "incident | incidents | vorfall | vorfalle | vorfaelle | incidente | incidentes | incidenti"],
  ["policy", "policy | leitlinie | richtlinie | politik | politique | politica | beleid"],
  [
    "scope",
    "scope | anwendungsbereich | geltungsbereich | perimetre | alcance | escopo | ambito | toepassingsgebied",
  ],
  [
    "objective",
    "objective | objectives | ziel | ziele | objectif | objectifs | objetivo | objetivos | obiettivo",
  ],
  ["objective", "obiettivi | doelstelling | doelstellingen | target we set"],
  [
    "training",
    "training | trainings | schulung | schulungen | formation | formacion | formacao | formazione",
  ],
  ["audit", "audit | audits | auditoria | verifica ispettiva | internes audit"],
  [
    "change",
    "change | changes | anderung | aenderung | anderungen | aenderungen | modification | cambio | mudanca",
  ],
  [
    "finding",
    "finding | findings | feststellung | feststellungen | constat | constats | hallazgo | achado | rilievo",
  ],

  [
    "register",
    "register | registry | log | list | inventory | catalogue | catalog | overview | table | ledger",
  ],
  ["register", "verzeichnis | liste | ubersicht | uebersicht | inventar | registre | inventaire | registro"],
  ["register", "inventario | elenco | lijst | overzicht | record of | journal | book"],
];
