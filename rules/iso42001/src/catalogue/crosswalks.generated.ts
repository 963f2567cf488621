// Generated from rules/iso42001/catalogue/crosswalks/*.yaml by scripts/generate-catalogue.mjs. Edit those files instead.

export const sources = [
  {
    "key": "own",
    "title": "Our own reading",
    "looked_at": "2026-11-21",
    "note": "Nobody has published this link that we know of. It is a place to look, not a finding of anybody."
  },
  {
    "key": "abk",
    "title": "Crosswalk of the AI Act and ISO/IEC 42001 in an open set of skills",
    "address": "https://github.com/abk1969/ai-act-skills/blob/9cf66589aefd992a6a43fc3db9264e1a0ae3fe99/skills/ai-act-compliance/references/05-crosswalk-aiact-iso.md",
    "looked_at": "2026-11-21",
    "note": "Article level. Its paragraph numbers for Art. 26 are shifted and its name for Art. 61 is wrong; here they follow the Regulation."
  },
  {
    "key": "ankit",
    "title": "ISO 42001 AI governance toolkit, controls mapping 1.2.0",
    "address": "https://github.com/Ankit-Uniyal/iso-42001-ai-governance-toolkit/blob/803b62da4c66/11-CONTROLS-MAPPING.md",
    "looked_at": "2026-11-21",
    "note": "Maps the controls of Annex A to articles of the AI Act, subcategories of the NIST AI RMF and controls of ISO/IEC 27001."
  },
  {
    "key": "airc",
    "title": "Crosswalk of the AI RMF 1.0 and ISO/IEC FDIS 42001, provided by Microsoft, listed by the NIST AI Resource Center",
    "address": "https://airc.nist.gov/docs/NIST_AI_RMF_to_ISO_IEC_42001_Crosswalk.pdf",
    "looked_at": "2026-11-21",
    "note": "Made for the final draft of the standard. Being listed is no endorsement by NIST. Only rows that were read are here, so a missing link says nothing. It cites Annex B, whose numbers are those of Annex A."
  },
  {
    "key": "ai-act-text",
    "title": "Articles of Regulation (EU) 2024/1689 in the CISO Assistant library",
    "address": "https://github.com/intuitem/ciso-assistant-community/blob/f990d7b1b9a9/backend/library/libraries/ai-act.yaml",
    "looked_at": "2026-11-21",
    "note": "Used to check article and paragraph numbers; a text from before publication in the Official Journal."
  },
  {
    "key": "omnibus",
    "title": "Deadlines of the AI Act after the omnibus of 2026",
    "address": "https://www.regulation-ai.eu/en/omnibus/ai-act-omnibus-deadlines/",
    "looked_at": "2026-11-21",
    "note": "Reports the dates that were moved; other public pages still call them provisional."
  },
  {
    "key": "pren-csa",
    "title": "Research note on the AI Act, prEN 18286 and ISO/IEC 42001",
    "address": "https://labs.cloudsecurityalliance.org/research/csa-research-note-eu-ai-act-pren-18286-iso-42001-20260428-cs/",
    "looked_at": "2026-11-21",
    "note": "On what a certificate for ISO/IEC 42001 does and does not do under the AI Act."
  },
  {
    "key": "pren-schellman",
    "title": "How prEN 18286 aligns with ISO/IEC 42001",
    "address": "https://www.schellman.com/blog/ai-services/how-pren-18286-aligns-with-iso-42001-for-eu-ai-act-compliance",
    "looked_at": "2026-11-21",
    "note": "On the draft standard for quality management under Art. 17."
  },
  {
    "key": "contents-42005",
    "title": "Contents of ISO/IEC 42005:2025, Standards Australia",
    "address": "https://store.standards.org.au/product/as-iso-iec-42005-2025",
    "looked_at": "2026-11-21",
    "note": "Used for clause numbers."
  },
  {
    "key": "gamut-42005",
    "title": "ISO/IEC 42005, sections 5.1 to 6.9, Gamut",
    "address": "https://docs.gamutassure.com/frameworks/iso-42005/",
    "looked_at": "2026-11-21",
    "note": "Used for what the clauses are about."
  },
  {
    "key": "claritas",
    "title": "Cross-framework mapping of AI governance controls, ClaritasGRC",
    "address": "https://www.claritasgrc.ai/mapping-ai-gov-controls",
    "looked_at": "2026-11-21",
    "note": "By theme only; read for comparison, no link is taken from it."
  },
  {
    "key": "aicpa",
    "title": "Checklist for responsible AI with ISO/IEC 42001 and SOC 2, AICPA",
    "address": "https://webcast.aicpalearningcenter.org/news/article/responsible-ai-implementation-checklist-with-iso-iec-42001-alignment",
    "looked_at": "2026-11-21",
    "note": "By theme only; read for comparison, no link is taken from it."
  }
] as const;

export const frameworks = [
  {
    "id": "eu-ai-act",
    "title": "Regulation (EU) 2024/1689 (AI Act)",
    "note": "ISO/IEC 42001 is no harmonised standard under this Regulation, so it gives no presumption of conformity; a draft, prEN 18286, is meant for the quality management system of Art. 17. A link says where evidence of one may help with the other. Published links are published for whole articles; paragraphs were added by us. Which duties apply depends on the role and on the class of the system. An omnibus of 2026 is reported to have moved several dates of application: confirm every date in EUR-Lex.",
    "sources": [
      "own",
      "abk",
      "ankit",
      "ai-act-text",
      "omnibus",
      "pren-csa",
      "pren-schellman"
    ],
    "parts": [
      "Art.",
      "Annex"
    ],
    "topics": {
      "Art. 2": "Who and what is covered",
      "Art. 3": "Definitions",
      "Art. 4": "AI literacy",
      "Art. 5": "Prohibited practices",
      "Art. 6": "Which systems are high-risk",
      "Art. 8": "Meeting the requirements for high-risk systems",
      "Art. 9": "Risk management system",
      "Art. 10": "Data and data governance",
      "Art. 11": "Technical documentation",
      "Art. 12": "Record-keeping by logs",
      "Art. 13": "Information for deployers",
      "Art. 14": "Human oversight",
      "Art. 15": "Accuracy, robustness and cybersecurity",
      "Art. 16": "Duties of providers",
      "Art. 17": "Quality management system",
      "Art. 18": "Keeping documentation",
      "Art. 19": "Keeping logs",
      "Art. 20": "Corrective action and duty to inform",
      "Art. 21": "Cooperation with authorities",
      "Art. 22": "Authorised representatives of providers",
      "Art. 23": "Duties of importers",
      "Art. 24": "Duties of distributors",
      "Art. 25": "Responsibilities along the value chain",
      "Art. 26": "Duties of deployers",
      "Art. 27": "Fundamental rights impact assessment",
      "Art. 43": "Conformity assessment",
      "Art. 49": "Registration",
      "Art. 50": "Transparency towards people",
      "Art. 53": "General-purpose models: duties of providers",
      "Art. 54": "General-purpose models: authorised representatives",
      "Art. 55": "General-purpose models with systemic risk",
      "Art. 72": "Monitoring after placing on the market",
      "Art. 73": "Reporting serious incidents",
      "Art. 85": "Complaints to the authority",
      "Art. 86": "Explanation of individual decisions",
      "Art. 87": "Reporting infringements and protection of those who do",
      "Art. 95": "Voluntary codes of conduct",
      "Annex III": "High-risk uses",
      "Annex IV": "Content of the technical documentation"
    }
  },
  {
    "id": "nist-ai-rmf",
    "title": "NIST AI Risk Management Framework 1.0 (NIST AI 100-1)",
    "note": "A voluntary framework with 72 subcategories under four functions. The published links come from a crosswalk that others made for the final draft of ISO/IEC 42001, of which we know only some rows, and from a toolkit; NIST endorses neither. The rest is ours.",
    "sources": [
      "own",
      "airc",
      "ankit"
    ],
    "parts": [
      "GOVERN",
      "MAP",
      "MEASURE",
      "MANAGE"
    ],
    "topics": {
      "GOVERN 1": "Policies, processes and practices",
      "GOVERN 1.6": "Inventory of AI systems",
      "GOVERN 1.7": "Taking systems out of use",
      "GOVERN 2": "Accountability, roles and training",
      "GOVERN 3": "Diverse teams, people and AI working together",
      "GOVERN 4": "A culture that talks about risk",
      "GOVERN 5": "Engagement with those concerned",
      "GOVERN 6": "Third-party software, data and supply chain",
      "MAP 1": "Context is established",
      "MAP 2": "The system is categorised",
      "MAP 3": "Capabilities, use, benefits and costs",
      "MAP 4": "Risks and benefits of all components, third parties too",
      "MAP 5": "Impacts on people and society",
      "MEASURE 1": "Methods and metrics are chosen",
      "MEASURE 2": "Systems are evaluated for trustworthiness",
      "MEASURE 3": "Risks are tracked over time",
      "MEASURE 4": "Whether measuring works",
      "MANAGE 1": "Risks are prioritised and answered",
      "MANAGE 2": "More benefit, less harm",
      "MANAGE 3": "Third-party risks are managed",
      "MANAGE 4": "Treatment, response, recovery and communication"
    }
  },
  {
    "id": "iso-27001",
    "title": "ISO/IEC 27001:2022",
    "note": "Both standards have the same shared structure, so clauses with the same number ask for the same kind of thing, about another subject: evidence can be shared, risk criteria and statements of applicability cannot. Links of clauses are ours; those of Annex A are published where they say so.",
    "sources": [
      "own",
      "ankit"
    ],
    "parts": [
      "",
      "A."
    ],
    "topics": {
      "4.1": "Context",
      "4.2": "Interested parties",
      "4.3": "Scope",
      "4.4": "Management system",
      "5.1": "Leadership",
      "5.2": "Policy",
      "5.3": "Roles and authorities",
      "6.1.1": "Risks and opportunities",
      "6.1.2": "Risk assessment",
      "6.1.3": "Risk treatment",
      "6.2": "Objectives",
      "6.3": "Planning of changes",
      "7.1": "Resources",
      "7.2": "Competence",
      "7.3": "Awareness",
      "7.4": "Communication",
      "7.5": "Documented information",
      "8.1": "Operational planning and control",
      "8.2": "Running the risk assessment",
      "8.3": "Running the risk treatment",
      "9.1": "Monitoring and measurement",
      "9.2": "Internal audit",
      "9.3": "Management review",
      "10.1": "Continual improvement",
      "10.2": "Nonconformity and corrective action",
      "A.5.1": "Security policies",
      "A.5.2": "Security roles",
      "A.5.3": "Segregation of duties",
      "A.5.5": "Contact with authorities",
      "A.5.8": "Security in projects",
      "A.5.9": "Inventory of assets",
      "A.5.10": "Acceptable use",
      "A.5.12": "Classification of information",
      "A.5.13": "Labelling of information",
      "A.5.15": "Access control",
      "A.5.19": "Supplier relationships",
      "A.5.20": "Security in supplier agreements",
      "A.5.21": "ICT supply chain",
      "A.5.22": "Monitoring and changing supplier services",
      "A.5.23": "Cloud services",
      "A.5.24": "Planning for incidents",
      "A.5.26": "Response to incidents",
      "A.5.31": "Legal and contractual requirements",
      "A.5.32": "Intellectual property",
      "A.5.33": "Protection of records",
      "A.5.34": "Privacy and personal data",
      "A.5.37": "Operating procedures",
      "A.6.3": "Awareness and training",
      "A.6.8": "Reporting of events",
      "A.8.1": "User devices",
      "A.8.6": "Capacity",
      "A.8.8": "Technical vulnerabilities",
      "A.8.9": "Configuration",
      "A.8.11": "Data masking",
      "A.8.12": "Data leakage",
      "A.8.15": "Logging",
      "A.8.16": "Monitoring",
      "A.8.25": "Secure development life cycle",
      "A.8.26": "Security requirements of applications",
      "A.8.27": "Secure architecture",
      "A.8.28": "Secure coding",
      "A.8.29": "Security testing",
      "A.8.30": "Outsourced development",
      "A.8.31": "Separate environments",
      "A.8.32": "Change management",
      "A.8.33": "Test information"
    }
  },
  {
    "id": "iso-9001",
    "title": "ISO 9001:2015",
    "note": "All links are ours, from the structure that both standards share and from the subjects of clause 8. A new edition of ISO 9001 is on its way; check the numbers when it is out.",
    "sources": [
      "own"
    ],
    "parts": [
      ""
    ],
    "topics": {
      "4.1": "Context",
      "4.2": "Interested parties",
      "4.3": "Scope",
      "4.4": "Processes of the system",
      "5.1": "Leadership and customer focus",
      "5.2": "Quality policy",
      "5.3": "Roles and authorities",
      "6.1": "Risks and opportunities",
      "6.2": "Quality objectives",
      "6.3": "Planning of changes",
      "7.1": "Resources",
      "7.1.2": "People",
      "7.1.3": "Infrastructure",
      "7.2": "Competence",
      "7.3": "Awareness",
      "7.4": "Communication",
      "7.5": "Documented information",
      "8.1": "Operational planning and control",
      "8.2": "Requirements for products and services",
      "8.2.1": "Communication with customers",
      "8.3": "Design and development",
      "8.3.3": "Design inputs",
      "8.3.4": "Design controls",
      "8.3.5": "Design outputs",
      "8.4": "External providers",
      "8.5": "Production and service",
      "8.5.1": "Control of production and service",
      "8.5.2": "Identification and traceability",
      "8.5.5": "After delivery",
      "8.6": "Release",
      "9.1": "Monitoring and measurement",
      "9.1.2": "Customer satisfaction",
      "9.2": "Internal audit",
      "9.3": "Management review",
      "10.1": "Improvement",
      "10.2": "Nonconformity and corrective action",
      "10.3": "Continual improvement"
    }
  },
  {
    "id": "iso-31000",
    "title": "ISO 31000:2018",
    "note": "Guidance on risk management, not a standard that anybody is audited against. All links are ours.",
    "sources": [
      "own"
    ],
    "parts": [
      ""
    ],
    "topics": {
      "5.2": "Leadership and commitment",
      "5.3": "Integration",
      "5.4.1": "Understanding the organization and its context",
      "5.4.2": "Articulating commitment",
      "5.4.3": "Roles and accountabilities",
      "5.4.4": "Resources",
      "5.4.5": "Communication and consultation",
      "5.5": "Implementation",
      "5.6": "Evaluation of the framework",
      "5.7": "Improvement of the framework",
      "6.2": "Communication and consultation",
      "6.3": "Scope, context and criteria",
      "6.3.2": "Scope",
      "6.3.3": "Context",
      "6.3.4": "Risk criteria",
      "6.4": "Risk assessment",
      "6.4.3": "Risk analysis",
      "6.5": "Risk treatment",
      "6.5.3": "Treatment plans",
      "6.6": "Monitoring and review",
      "6.7": "Recording and reporting"
    }
  },
  {
    "id": "iso-23894",
    "title": "ISO/IEC 23894:2023",
    "note": "Guidance on risk management for AI that keeps the clause numbers of ISO 31000:2018 and adds Annex A on objectives, Annex B on risk sources and Annex C on the life cycle. All links are ours. Some public pages use other clause numbers.",
    "sources": [
      "own"
    ],
    "parts": [
      "",
      "Annex"
    ],
    "topics": {
      "5.2": "Leadership and commitment",
      "5.3": "Integration",
      "5.4.1": "Understanding the organization and its context",
      "5.4.2": "Articulating commitment",
      "5.4.3": "Roles and accountabilities",
      "5.4.4": "Resources",
      "5.4.5": "Communication and consultation",
      "5.5": "Implementation",
      "5.6": "Evaluation of the framework",
      "5.7": "Improvement of the framework",
      "6.2": "Communication and consultation",
      "6.3": "Scope, context and criteria",
      "6.3.2": "Scope",
      "6.3.3": "Context",
      "6.3.4": "Risk criteria",
      "6.4": "Risk assessment",
      "6.4.3": "Risk analysis",
      "6.5": "Risk treatment",
      "6.5.3": "Treatment plans",
      "6.6": "Monitoring and review",
      "6.7": "Recording and reporting",
      "Annex A": "Objectives",
      "Annex B": "Risk sources",
      "Annex C": "Risk management along the life cycle"
    }
  },
  {
    "id": "iso-42005",
    "title": "ISO/IEC 42005:2025",
    "note": "Guidance on assessing the impact of AI systems, made to go with ISO/IEC 42001. Clause numbers come from the published table of contents; the links are ours.",
    "sources": [
      "own",
      "contents-42005",
      "gamut-42005"
    ],
    "parts": [
      ""
    ],
    "topics": {
      "5.1": "The assessment process in general",
      "5.2": "Documenting the process",
      "5.3": "Fitting it into other processes",
      "5.4": "When to assess",
      "5.5": "Scope of an assessment",
      "5.6": "Who is responsible",
      "5.7": "Thresholds for sensitive and restricted uses",
      "5.8": "Doing the assessment",
      "5.9": "Analysing the results",
      "5.10": "Recording and reporting",
      "5.11": "Approval",
      "5.12": "Monitoring and review",
      "6.1": "Documenting an assessment in general",
      "6.3": "Information on the system",
      "6.4": "Information on data",
      "6.5": "Information on algorithms and models",
      "6.6": "Environment of deployment",
      "6.7": "Parties concerned",
      "6.8": "Benefits and harms",
      "6.9": "Measures against harm",
      "5.1-5.12": "The whole process",
      "5.4-5.7": "When, how far, by whom, from which threshold",
      "6.1-6.9": "The whole content of an assessment",
      "6.3-6.6": "System, data, model, environment"
    }
  },
  {
    "id": "gdpr",
    "title": "Regulation (EU) 2016/679 (GDPR)",
    "note": "Counts only where personal data are processed. All links are ours; public mappings go no further than themes.",
    "sources": [
      "own",
      "claritas"
    ],
    "parts": [
      "Art."
    ],
    "topics": {
      "Art. 5": "Principles",
      "Art. 5(2)": "Accountability",
      "Art. 6": "Lawfulness",
      "Art. 9": "Special categories of data",
      "Art. 12": "Transparent information",
      "Art. 12-15": "Information and access",
      "Art. 13": "Information when data come from the person",
      "Art. 14": "Information when data come from elsewhere",
      "Art. 22": "Automated individual decisions",
      "Art. 24": "Responsibility of the controller",
      "Art. 25": "Data protection by design and by default",
      "Art. 26": "Joint controllers",
      "Art. 28": "Processors",
      "Art. 30": "Records of processing",
      "Art. 31": "Cooperation with the authority",
      "Art. 32": "Security of processing",
      "Art. 33": "Breaches: notifying the authority",
      "Art. 34": "Breaches: telling the person",
      "Art. 35": "Data protection impact assessment",
      "Art. 37": "Data protection officer",
      "Art. 39": "Tasks of the data protection officer",
      "Art. 44": "Transfers to third countries",
      "Art. 77": "Complaints to the authority"
    }
  },
  {
    "id": "soc-2",
    "title": "SOC 2: AICPA Trust Services Criteria 2017 (points of focus of 2022)",
    "note": "All links are ours; public mappings go no further than themes, and no official one by criterion was found. Which categories count beside the common criteria depends on the scope of the examination.",
    "sources": [
      "own",
      "claritas",
      "aicpa"
    ],
    "parts": [
      "CC",
      "A",
      "PI",
      "C",
      "P"
    ],
    "topics": {
      "CC1": "Control environment",
      "CC2": "Information and communication",
      "CC3": "Risk assessment",
      "CC4": "Monitoring of controls",
      "CC5": "Control activities",
      "CC6": "Access",
      "CC7": "System operations",
      "CC8": "Change management",
      "CC9": "Risk mitigation, vendors",
      "A1": "Availability",
      "PI1": "Processing integrity",
      "C1": "Confidentiality",
      "P1": "Privacy: notice",
      "P3": "Privacy: collection",
      "P6": "Privacy: disclosure and notification",
      "P7": "Privacy: quality of data"
    }
  }
] as const;

// Framework | requirement | reference | basis | keys of the sources. One text, which costs nothing until it is read.
export const mappings: string = `
eu-ai-act | 4.1 | Art. 2 | inferred | own
eu-ai-act | 4.1 | Art. 3(3)-(8) | inferred | own
eu-ai-act | 4.1 | Art. 5 | published | abk
eu-ai-act | 4.1 | Art. 6 | inferred | own
eu-ai-act | 4.1 | Annex III | inferred | own
eu-ai-act | 4.2 | Art. 22 | published | abk
eu-ai-act | 4.2 | Art. 26(7) | inferred | own
eu-ai-act | 4.2 | Art. 26(11) | inferred | own
eu-ai-act | 4.3 | Art. 2 | inferred | own
eu-ai-act | 4.3 | Art. 6 | published | abk
eu-ai-act | 4.4 | Art. 8 | published | abk
eu-ai-act | 4.4 | Art. 17(1) | published | abk ankit
eu-ai-act | 5.1 | Art. 16 | published | abk
eu-ai-act | 5.1 | Art. 21 | published | abk
eu-ai-act | 5.2 | Art. 5 | published | abk
eu-ai-act | 5.2 | Art. 17(1)(a) | inferred | own
eu-ai-act | 5.2 | Art. 95 | published | abk
eu-ai-act | 5.3 | Art. 14 | published | abk
eu-ai-act | 5.3 | Art. 17(1)(m) | inferred | own
eu-ai-act | 5.3 | Art. 26(2) | published | abk
eu-ai-act | 6.1.1 | Art. 9(1)-(2) | inferred | own
eu-ai-act | 6.1.2 | Art. 9(2) | published | abk
eu-ai-act | 6.1.3 | Art. 9(2)(d) | published | abk
eu-ai-act | 6.1.3 | Art. 9(5) | inferred | own
eu-ai-act | 6.1.4 | Art. 27 | published | abk
eu-ai-act | 6.1.4 | Art. 6 | published | abk
eu-ai-act | 6.1.4 | Art. 9(9) | inferred | own
eu-ai-act | 6.2 | Art. 15(1) | published | abk
eu-ai-act | 6.2 | Art. 17(1)(a) | inferred | own
eu-ai-act | 6.3 | Art. 25(1)(b)-(c) | published | abk
eu-ai-act | 6.3 | Art. 17(1)(a) | inferred | own
eu-ai-act | 7.1 | Art. 10 | published | abk
eu-ai-act | 7.1 | Art. 17(1)(l) | inferred | own
eu-ai-act | 7.2 | Art. 4 | inferred | own
eu-ai-act | 7.2 | Art. 14(4) | inferred | own
eu-ai-act | 7.2 | Art. 26(2) | published | abk
eu-ai-act | 7.3 | Art. 4 | inferred | own
eu-ai-act | 7.3 | Art. 14 | published | abk
eu-ai-act | 7.4 | Art. 13 | published | abk
eu-ai-act | 7.4 | Art. 26(7) | published | abk
eu-ai-act | 7.4 | Art. 26(11) | published | abk
eu-ai-act | 7.4 | Art. 50 | published | abk
eu-ai-act | 7.4 | Art. 86 | published | abk
eu-ai-act | 7.5.1 | Art. 11 | published | abk
eu-ai-act | 7.5.1 | Art. 17(1) | inferred | own
eu-ai-act | 7.5.2 | Art. 11(1) | published | abk
eu-ai-act | 7.5.3 | Art. 11 | published | abk
eu-ai-act | 7.5.3 | Art. 18 | published | abk
eu-ai-act | 7.5.3 | Art. 19 | published | abk
eu-ai-act | 7.5.3 | Art. 26(6) | published | abk
eu-ai-act | 8.1 | Art. 8 | published | abk
eu-ai-act | 8.1 | Art. 16 | published | abk
eu-ai-act | 8.1 | Art. 17(1)(b)-(d) | inferred | own
eu-ai-act | 8.1 | Art. 26(1) | published | abk
eu-ai-act | 8.2 | Art. 9(2) | published | abk
eu-ai-act | 8.3 | Art. 9(2)(d) | published | abk
eu-ai-act | 8.3 | Art. 9(5) | inferred | own
eu-ai-act | 8.4 | Art. 27(1)-(2) | published | abk
eu-ai-act | 8.4 | Art. 25(1)(b)-(c) | published | abk
eu-ai-act | 9.1 | Art. 12 | published | abk
eu-ai-act | 9.1 | Art. 15 | published | abk
eu-ai-act | 9.1 | Art. 26(5) | published | abk
eu-ai-act | 9.1 | Art. 72 | published | abk ankit
eu-ai-act | 9.2.1 | Art. 17(1) | inferred | own
eu-ai-act | 9.2.2 | Art. 17(1) | inferred | own
eu-ai-act | 9.3.1 | Art. 17(1)(m) | inferred | own
eu-ai-act | 9.3.2 | Art. 17(1)(m) | inferred | own
eu-ai-act | 9.3.3 | Art. 17(1)(m) | inferred | own
eu-ai-act | 10.1 | Art. 72 | published | abk
eu-ai-act | 10.2 | Art. 20 | published | abk
eu-ai-act | 10.2 | Art. 73 | published | abk ankit
eu-ai-act | A.2.2 | Art. 17 | published | ankit
eu-ai-act | A.2.2 | Art. 26 | published | ankit
eu-ai-act | A.2.2 | Art. 5 | published | abk
eu-ai-act | A.2.2 | Art. 9 | published | abk
eu-ai-act | A.2.2 | Art. 95 | published | abk
eu-ai-act | A.2.3 | Art. 17 | published | ankit
eu-ai-act | A.2.4 | Art. 17 | published | ankit
eu-ai-act | A.2.4 | Art. 9 | published | ankit
eu-ai-act | A.3.2 | Art. 26 | published | ankit
eu-ai-act | A.3.2 | Art. 22 | published | abk ankit
eu-ai-act | A.3.2 | Art. 26(2) | published | abk
eu-ai-act | A.3.2 | Art. 17(1)(m) | inferred | own
eu-ai-act | A.3.3 | Art. 26 | published | ankit
eu-ai-act | A.3.3 | Art. 73 | published | ankit
eu-ai-act | A.3.3 | Art. 87 | inferred | own
eu-ai-act | A.4.2 | Art. 11 | published | abk ankit
eu-ai-act | A.4.2 | Art. 17 | published | ankit
eu-ai-act | A.4.2 | Annex IV | inferred | own
eu-ai-act | A.4.3 | Art. 10 | published | abk ankit
eu-ai-act | A.4.3 | Annex IV(2)(d) | inferred | own
eu-ai-act | A.4.4 | Art. 15 | published | ankit
eu-ai-act | A.4.4 | Annex IV(2)(a) | inferred | own
eu-ai-act | A.4.5 | Art. 15 | published | ankit
eu-ai-act | A.4.5 | Annex IV(2)(c) | inferred | own
eu-ai-act | A.4.6 | Art. 4 | published | ankit
eu-ai-act | A.4.6 | Art. 26 | published | ankit
eu-ai-act | A.4.6 | Art. 14(4) | inferred | own
eu-ai-act | A.5.2 | Art. 27 | published | abk ankit
eu-ai-act | A.5.2 | Art. 9 | published | ankit
eu-ai-act | A.5.2 | Art. 6 | published | abk
eu-ai-act | A.5.2 | Art. 26(9) | published | abk
eu-ai-act | A.5.3 | Art. 27 | published | abk ankit
eu-ai-act | A.5.3 | Art. 11 | published | ankit
eu-ai-act | A.5.3 | Art. 18 | published | ankit
eu-ai-act | A.5.4 | Art. 27 | published | abk ankit
eu-ai-act | A.5.4 | Art. 5 | published | abk ankit
eu-ai-act | A.5.4 | Art. 14 | published | ankit
eu-ai-act | A.5.4 | Art. 26(9) | published | abk
eu-ai-act | A.5.4 | Art. 9(9) | inferred | own
eu-ai-act | A.5.5 | Art. 27 | published | abk ankit
eu-ai-act | A.5.5 | Art. 5 | published | abk
eu-ai-act | A.5.5 | Art. 55 | published | abk
eu-ai-act | A.5.5 | Art. 95(2) | inferred | own
eu-ai-act | A.6.1.2 | Art. 9 | published | abk ankit
eu-ai-act | A.6.1.2 | Art. 17 | published | ankit
eu-ai-act | A.6.1.2 | Art. 15(1) | inferred | own
eu-ai-act | A.6.1.3 | Art. 9 | published | ankit
eu-ai-act | A.6.1.3 | Art. 17(1)(b)-(c) | published | ankit
eu-ai-act | A.6.1.3 | Art. 14 | inferred | own
eu-ai-act | A.6.2.2 | Art. 9 | published | ankit
eu-ai-act | A.6.2.2 | Art. 13 | published | ankit
eu-ai-act | A.6.2.2 | Art. 17(1)(e) | inferred | own
eu-ai-act | A.6.2.3 | Art. 11 | published | abk ankit
eu-ai-act | A.6.2.3 | Annex IV | published | ankit
eu-ai-act | A.6.2.3 | Art. 17(1)(b) | inferred | own
eu-ai-act | A.6.2.4 | Art. 15 | published | abk ankit
eu-ai-act | A.6.2.4 | Art. 9(6)-(8) | published | ankit
eu-ai-act | A.6.2.4 | Art. 10 | published | ankit
eu-ai-act | A.6.2.4 | Art. 55 | published | abk
eu-ai-act | A.6.2.5 | Art. 16 | published | ankit
eu-ai-act | A.6.2.5 | Art. 43 | published | ankit
eu-ai-act | A.6.2.5 | Art. 14 | published | abk
eu-ai-act | A.6.2.5 | Art. 26(1) | inferred | own
eu-ai-act | A.6.2.6 | Art. 72 | published | abk ankit
eu-ai-act | A.6.2.6 | Art. 26(5) | published | abk ankit
eu-ai-act | A.6.2.6 | Art. 15(4)-(5) | published | abk
eu-ai-act | A.6.2.6 | Art. 14 | published | abk
eu-ai-act | A.6.2.7 | Art. 11 | published | abk ankit
eu-ai-act | A.6.2.7 | Art. 13 | published | abk ankit
eu-ai-act | A.6.2.7 | Annex IV | published | abk ankit
eu-ai-act | A.6.2.7 | Art. 53(1)(a)-(b) | published | abk
eu-ai-act | A.6.2.8 | Art. 12 | published | abk ankit
eu-ai-act | A.6.2.8 | Art. 19 | published | abk ankit
eu-ai-act | A.6.2.8 | Art. 26(6) | published | abk
eu-ai-act | A.7.2 | Art. 10 | published | abk ankit
eu-ai-act | A.7.2 | Art. 17(1)(f) | inferred | own
eu-ai-act | A.7.3 | Art. 10(2)(b) | published | abk ankit
eu-ai-act | A.7.3 | Art. 53(1)(c)-(d) | published | ankit
eu-ai-act | A.7.4 | Art. 10(3)-(4) | published | abk ankit
eu-ai-act | A.7.4 | Art. 26(4) | published | abk
eu-ai-act | A.7.5 | Art. 10(2)(b) | published | abk ankit
eu-ai-act | A.7.5 | Art. 53(1)(d) | published | ankit
eu-ai-act | A.7.6 | Art. 10(2)(c) | published | abk ankit
eu-ai-act | A.7.6 | Art. 10(2)(f)-(g) | inferred | own
eu-ai-act | A.8.2 | Art. 13 | published | abk ankit
eu-ai-act | A.8.2 | Art. 11 | published | ankit
eu-ai-act | A.8.2 | Art. 50(1) | published | abk
eu-ai-act | A.8.2 | Art. 26(11) | inferred | own
eu-ai-act | A.8.3 | Art. 72 | published | abk
eu-ai-act | A.8.3 | Art. 85 | inferred | own
eu-ai-act | A.8.3 | Art. 27(1)(f) | inferred | own
eu-ai-act | A.8.4 | Art. 73 | published | abk ankit
eu-ai-act | A.8.4 | Art. 26(5) | published | ankit
eu-ai-act | A.8.4 | Art. 20 | published | abk
eu-ai-act | A.8.5 | Art. 50 | published | abk ankit
eu-ai-act | A.8.5 | Art. 13 | published | abk ankit
eu-ai-act | A.8.5 | Art. 86 | published | abk ankit
eu-ai-act | A.8.5 | Art. 26(7) | published | abk
eu-ai-act | A.8.5 | Art. 49 | inferred | own
eu-ai-act | A.8.5 | Art. 21 | inferred | own
eu-ai-act | A.9.2 | Art. 26 | published | abk ankit
eu-ai-act | A.9.2 | Art. 14 | published | abk ankit
eu-ai-act | A.9.2 | Art. 4 | inferred | own
eu-ai-act | A.9.3 | Art. 26 | published | ankit
eu-ai-act | A.9.3 | Art. 14 | published | abk ankit
eu-ai-act | A.9.4 | Art. 26(1) | published | abk ankit
eu-ai-act | A.9.4 | Art. 25(1)(c) | published | ankit
eu-ai-act | A.9.4 | Art. 13(3)(b) | published | ankit
eu-ai-act | A.9.4 | Art. 14 | published | abk
eu-ai-act | A.10.2 | Art. 25 | published | ankit
eu-ai-act | A.10.2 | Art. 26 | published | ankit
eu-ai-act | A.10.2 | Art. 16 | published | ankit
eu-ai-act | A.10.2 | Art. 22 | published | abk
eu-ai-act | A.10.2 | Art. 54 | published | abk
eu-ai-act | A.10.3 | Art. 25(4) | published | ankit
eu-ai-act | A.10.3 | Art. 23 | published | abk
eu-ai-act | A.10.3 | Art. 24 | published | abk
eu-ai-act | A.10.3 | Art. 15(5) | published | abk
eu-ai-act | A.10.3 | Art. 53 | published | abk
eu-ai-act | A.10.4 | Art. 13 | published | ankit
eu-ai-act | A.10.4 | Art. 25 | published | ankit
eu-ai-act | A.10.4 | Art. 26 | published | ankit
eu-ai-act | A.10.4 | Art. 53(1)(b) | published | abk
nist-ai-rmf | 4.1 | GOVERN 1.1 | published | airc
nist-ai-rmf | 4.1 | MAP 1.1 | inferred | own
nist-ai-rmf | 4.1 | MAP 1.3 | inferred | own
nist-ai-rmf | 4.2 | GOVERN 5.1 | inferred | own
nist-ai-rmf | 4.2 | MAP 1.2 | inferred | own
nist-ai-rmf | 4.2 | MAP 5.2 | inferred | own
nist-ai-rmf | 4.3 | MAP 1.1 | inferred | own
nist-ai-rmf | 4.3 | GOVERN 1.6 | inferred | own
nist-ai-rmf | 4.4 | GOVERN 1.4 | inferred | own
nist-ai-rmf | 5.1 | GOVERN 2.3 | inferred | own
nist-ai-rmf | 5.2 | GOVERN 1.1 | inferred | own
nist-ai-rmf | 5.2 | GOVERN 1.2 | inferred | own
nist-ai-rmf | 5.3 | GOVERN 2.1 | published | airc
nist-ai-rmf | 6.1.1 | MAP 1.5 | published | airc
nist-ai-rmf | 6.1.1 | GOVERN 1.3 | inferred | own
nist-ai-rmf | 6.1.2 | MAP 5.1 | published | airc
nist-ai-rmf | 6.1.2 | MAP 4.1 | inferred | own
nist-ai-rmf | 6.1.2 | MEASURE 1.1 | inferred | own
nist-ai-rmf | 6.1.3 | MANAGE 1.2 | inferred | own
nist-ai-rmf | 6.1.3 | MANAGE 1.3 | inferred | own
nist-ai-rmf | 6.1.3 | MANAGE 1.4 | inferred | own
nist-ai-rmf | 6.1.4 | MAP 1.1 | published | airc
nist-ai-rmf | 6.1.4 | MAP 5.1 | inferred | own
nist-ai-rmf | 6.2 | GOVERN 1.1 | published | airc
nist-ai-rmf | 6.3 | MANAGE 4.2 | inferred | own
nist-ai-rmf | 7.1 | GOVERN 2.1 | published | airc
nist-ai-rmf | 7.1 | MANAGE 2.1 | inferred | own
nist-ai-rmf | 7.2 | GOVERN 2.1 | published | airc
nist-ai-rmf | 7.2 | GOVERN 2.2 | published | airc
nist-ai-rmf | 7.2 | GOVERN 3.2 | published | airc
nist-ai-rmf | 7.3 | GOVERN 2.1 | published | airc
nist-ai-rmf | 7.3 | GOVERN 2.2 | inferred | own
nist-ai-rmf | 7.3 | GOVERN 4.1 | inferred | own
nist-ai-rmf | 7.4 | GOVERN 2.1 | published | airc
nist-ai-rmf | 7.4 | GOVERN 5.1 | inferred | own
nist-ai-rmf | 7.4 | MANAGE 4.3 | inferred | own
nist-ai-rmf | 7.5.1 | GOVERN 1.4 | inferred | own
nist-ai-rmf | 7.5.2 | GOVERN 1.4 | inferred | own
nist-ai-rmf | 7.5.3 | GOVERN 1.4 | inferred | own
nist-ai-rmf | 8.1 | MANAGE 2.2 | inferred | own
nist-ai-rmf | 8.1 | MANAGE 2.3 | inferred | own
nist-ai-rmf | 8.1 | GOVERN 6.1 | inferred | own
nist-ai-rmf | 8.2 | MAP 5.1 | inferred | own
nist-ai-rmf | 8.2 | MEASURE 3.1 | inferred | own
nist-ai-rmf | 8.3 | MANAGE 1.1 | inferred | own
nist-ai-rmf | 8.3 | MANAGE 1.3 | inferred | own
nist-ai-rmf | 8.3 | MANAGE 4.1 | inferred | own
nist-ai-rmf | 8.4 | MAP 5.1 | inferred | own
nist-ai-rmf | 8.4 | MEASURE 3.1 | inferred | own
nist-ai-rmf | 9.1 | GOVERN 2.1 | published | airc
nist-ai-rmf | 9.1 | MEASURE 1.2 | inferred | own
nist-ai-rmf | 9.1 | MEASURE 3.1 | inferred | own
nist-ai-rmf | 9.1 | GOVERN 1.5 | inferred | own
nist-ai-rmf | 9.2.1 | MANAGE 4.1 | published | airc
nist-ai-rmf | 9.2.1 | GOVERN 1.5 | inferred | own
nist-ai-rmf | 9.2.2 | GOVERN 1.5 | inferred | own
nist-ai-rmf | 9.2.2 | MEASURE 1.3 | inferred | own
nist-ai-rmf | 9.3.1 | GOVERN 1.5 | inferred | own
nist-ai-rmf | 9.3.1 | GOVERN 2.3 | inferred | own
nist-ai-rmf | 9.3.2 | MANAGE 4.3 | published | airc
nist-ai-rmf | 9.3.2 | GOVERN 1.5 | inferred | own
nist-ai-rmf | 9.3.3 | MANAGE 4.2 | inferred | own
nist-ai-rmf | 9.3.3 | GOVERN 1.5 | inferred | own
nist-ai-rmf | 10.1 | MANAGE 4.2 | inferred | own
nist-ai-rmf | 10.1 | MEASURE 4.3 | inferred | own
nist-ai-rmf | 10.2 | MANAGE 4.3 | inferred | own
nist-ai-rmf | 10.2 | MANAGE 2.3 | inferred | own
nist-ai-rmf | A.2.2 | GOVERN 1.1 | published | airc ankit
nist-ai-rmf | A.2.2 | GOVERN 1.2 | published | ankit
nist-ai-rmf | A.2.3 | MEASURE 2.7 | published | airc
nist-ai-rmf | A.2.3 | GOVERN 1.1 | published | ankit
nist-ai-rmf | A.2.3 | GOVERN 2.1 | published | ankit
nist-ai-rmf | A.2.4 | GOVERN 1.1 | published | airc ankit
nist-ai-rmf | A.2.4 | GOVERN 1.5 | inferred | own
nist-ai-rmf | A.3.2 | GOVERN 2.1 | published | airc ankit
nist-ai-rmf | A.3.2 | GOVERN 2.2 | published | ankit
nist-ai-rmf | A.3.2 | MEASURE 2.7 | published | airc
nist-ai-rmf | A.3.2 | GOVERN 3.2 | inferred | own
nist-ai-rmf | A.3.3 | GOVERN 4.1 | published | ankit
nist-ai-rmf | A.3.3 | GOVERN 4.2 | published | ankit
nist-ai-rmf | A.3.3 | GOVERN 4.3 | published | ankit
nist-ai-rmf | A.3.3 | GOVERN 5.2 | inferred | own
nist-ai-rmf | A.3.3 | MEASURE 3.3 | inferred | own
nist-ai-rmf | A.4.2 | GOVERN 1.6 | published | airc
nist-ai-rmf | A.4.2 | MAP 2.1 | published | airc
nist-ai-rmf | A.4.2 | MEASURE 2.1 | published | airc
nist-ai-rmf | A.4.2 | GOVERN 1.2 | published | ankit
nist-ai-rmf | A.4.2 | MAP 1.1 | published | ankit
nist-ai-rmf | A.4.3 | GOVERN 1.6 | published | airc
nist-ai-rmf | A.4.3 | MAP 2.1 | published | airc
nist-ai-rmf | A.4.3 | MAP 2.3 | published | ankit
nist-ai-rmf | A.4.3 | MEASURE 2.2 | published | ankit
nist-ai-rmf | A.4.4 | GOVERN 1.6 | published | airc
nist-ai-rmf | A.4.4 | MAP 2.1 | published | airc
nist-ai-rmf | A.4.4 | MAP 4.1 | published | ankit
nist-ai-rmf | A.4.4 | MANAGE 2.2 | published | ankit
nist-ai-rmf | A.4.5 | GOVERN 1.6 | published | airc
nist-ai-rmf | A.4.5 | MAP 2.1 | published | airc
nist-ai-rmf | A.4.5 | MEASURE 2.12 | inferred | own
nist-ai-rmf | A.4.5 | MAP 4.1 | published | ankit
nist-ai-rmf | A.4.6 | GOVERN 1.6 | published | airc
nist-ai-rmf | A.4.6 | GOVERN 3.2 | published | airc ankit
nist-ai-rmf | A.4.6 | MAP 2.1 | published | airc
nist-ai-rmf | A.4.6 | GOVERN 2.2 | published | ankit
nist-ai-rmf | A.4.6 | MAP 1.2 | inferred | own
nist-ai-rmf | A.5.2 | MAP 1.1 | published | airc
nist-ai-rmf | A.5.2 | MAP 5.1 | published | airc ankit
nist-ai-rmf | A.5.2 | MAP 5.2 | published | ankit
nist-ai-rmf | A.5.2 | MEASURE 2.7 | published | airc
nist-ai-rmf | A.5.3 | MAP 1.1 | published | airc
nist-ai-rmf | A.5.3 | GOVERN 3.2 | published | airc
nist-ai-rmf | A.5.3 | MAP 5.1 | published | ankit
nist-ai-rmf | A.5.3 | GOVERN 4.2 | inferred | own
nist-ai-rmf | A.5.4 | MAP 1.1 | published | airc
nist-ai-rmf | A.5.4 | MAP 1.6 | published | airc
nist-ai-rmf | A.5.4 | MAP 3.3 | published | ankit
nist-ai-rmf | A.5.4 | MEASURE 2.11 | published | ankit
nist-ai-rmf | A.5.4 | MEASURE 2.10 | inferred | own
nist-ai-rmf | A.5.5 | MAP 1.1 | published | airc
nist-ai-rmf | A.5.5 | MAP 1.6 | published | airc
nist-ai-rmf | A.5.5 | MAP 3.1 | published | ankit
nist-ai-rmf | A.5.5 | MAP 5.1 | published | ankit
nist-ai-rmf | A.5.5 | MEASURE 2.12 | inferred | own
nist-ai-rmf | A.6.1.2 | GOVERN 1.2 | published | airc
nist-ai-rmf | A.6.1.2 | MEASURE 2.7 | published | airc
nist-ai-rmf | A.6.1.2 | GOVERN 3.2 | published | ankit
nist-ai-rmf | A.6.1.2 | MAP 1.4 | published | ankit
nist-ai-rmf | A.6.1.3 | GOVERN 3.2 | published | airc
nist-ai-rmf | A.6.1.3 | MAP 3.5 | published | airc
nist-ai-rmf | A.6.1.3 | MANAGE 2.4 | published | airc
nist-ai-rmf | A.6.1.3 | MAP 1.1 | published | ankit
nist-ai-rmf | A.6.1.3 | MANAGE 1.1 | published | ankit
nist-ai-rmf | A.6.2.2 | MAP 1.6 | published | airc
nist-ai-rmf | A.6.2.2 | MAP 1.1 | published | ankit
nist-ai-rmf | A.6.2.2 | MAP 2.1 | published | ankit
nist-ai-rmf | A.6.2.3 | MAP 2.1 | published | airc
nist-ai-rmf | A.6.2.3 | MEASURE 2.7 | published | airc
nist-ai-rmf | A.6.2.3 | MAP 2.2 | published | ankit
nist-ai-rmf | A.6.2.3 | GOVERN 1.4 | published | ankit
nist-ai-rmf | A.6.2.4 | MEASURE 2.1 | published | airc ankit
nist-ai-rmf | A.6.2.4 | MEASURE 2.5 | published | ankit
nist-ai-rmf | A.6.2.4 | MEASURE 2.7 | published | ankit
nist-ai-rmf | A.6.2.4 | MEASURE 2.11 | published | ankit
nist-ai-rmf | A.6.2.4 | MAP 2.3 | inferred | own
nist-ai-rmf | A.6.2.4 | MEASURE 2.3 | inferred | own
nist-ai-rmf | A.6.2.5 | MANAGE 1.1 | published | ankit
nist-ai-rmf | A.6.2.5 | MANAGE 2.1 | published | ankit
nist-ai-rmf | A.6.2.5 | MEASURE 2.4 | inferred | own
nist-ai-rmf | A.6.2.6 | MEASURE 2.3 | published | airc
nist-ai-rmf | A.6.2.6 | MANAGE 4.1 | published | airc ankit
nist-ai-rmf | A.6.2.6 | MANAGE 4.3 | published | airc
nist-ai-rmf | A.6.2.6 | MEASURE 2.4 | published | ankit
nist-ai-rmf | A.6.2.6 | GOVERN 1.7 | inferred | own
nist-ai-rmf | A.6.2.7 | MAP 2.2 | published | airc ankit
nist-ai-rmf | A.6.2.7 | MAP 3.5 | published | airc
nist-ai-rmf | A.6.2.7 | MEASURE 2.1 | published | airc
nist-ai-rmf | A.6.2.7 | MANAGE 2.4 | published | airc
nist-ai-rmf | A.6.2.7 | MEASURE 2.8 | inferred | own
nist-ai-rmf | A.6.2.8 | MEASURE 1.1 | published | ankit
nist-ai-rmf | A.6.2.8 | MEASURE 2.4 | published | ankit
nist-ai-rmf | A.6.2.8 | MEASURE 2.8 | inferred | own
nist-ai-rmf | A.7.2 | MEASURE 2.7 | published | airc
nist-ai-rmf | A.7.2 | MAP 2.3 | published | ankit
nist-ai-rmf | A.7.2 | MEASURE 2.2 | published | ankit
nist-ai-rmf | A.7.2 | MEASURE 2.10 | inferred | own
nist-ai-rmf | A.7.3 | MAP 2.3 | published | ankit
nist-ai-rmf | A.7.3 | MANAGE 2.2 | published | ankit
nist-ai-rmf | A.7.3 | MAP 4.1 | inferred | own
nist-ai-rmf | A.7.4 | MEASURE 2.3 | published | airc ankit
nist-ai-rmf | A.7.4 | MEASURE 2.2 | published | ankit
nist-ai-rmf | A.7.4 | MEASURE 2.11 | inferred | own
nist-ai-rmf | A.7.5 | MAP 2.3 | published | ankit
nist-ai-rmf | A.7.5 | MEASURE 2.2 | published | ankit
nist-ai-rmf | A.7.5 | MAP 4.1 | inferred | own
nist-ai-rmf | A.7.6 | MAP 2.3 | published | ankit
nist-ai-rmf | A.7.6 | MEASURE 2.11 | published | ankit
nist-ai-rmf | A.8.2 | MAP 3.5 | published | airc
nist-ai-rmf | A.8.2 | MANAGE 2.4 | published | airc
nist-ai-rmf | A.8.2 | MEASURE 2.8 | published | ankit
nist-ai-rmf | A.8.2 | MEASURE 2.9 | published | ankit
nist-ai-rmf | A.8.3 | MANAGE 4.1 | published | airc ankit
nist-ai-rmf | A.8.3 | GOVERN 5.1 | inferred | own
nist-ai-rmf | A.8.3 | MEASURE 3.3 | inferred | own
nist-ai-rmf | A.8.4 | MEASURE 2.1 | published | airc
nist-ai-rmf | A.8.4 | MANAGE 4.3 | published | ankit
nist-ai-rmf | A.8.4 | GOVERN 4.3 | inferred | own
nist-ai-rmf | A.8.5 | MANAGE 4.3 | published | airc
nist-ai-rmf | A.8.5 | GOVERN 5.1 | published | ankit
nist-ai-rmf | A.8.5 | MAP 5.2 | published | ankit
nist-ai-rmf | A.9.2 | GOVERN 5.1 | published | ankit
nist-ai-rmf | A.9.2 | MANAGE 1.1 | published | ankit
nist-ai-rmf | A.9.2 | MANAGE 2.3 | published | ankit
nist-ai-rmf | A.9.2 | GOVERN 3.2 | inferred | own
nist-ai-rmf | A.9.2 | MAP 3.5 | inferred | own
nist-ai-rmf | A.9.3 | GOVERN 1.2 | published | airc
nist-ai-rmf | A.9.3 | GOVERN 3.2 | published | airc
nist-ai-rmf | A.9.3 | MEASURE 2.7 | published | airc
nist-ai-rmf | A.9.3 | GOVERN 1.1 | published | ankit
nist-ai-rmf | A.9.3 | MANAGE 1.1 | published | ankit
nist-ai-rmf | A.9.4 | MANAGE 2.4 | published | airc
nist-ai-rmf | A.9.4 | MAP 1.1 | published | ankit
nist-ai-rmf | A.9.4 | MAP 3.4 | published | ankit
nist-ai-rmf | A.9.4 | MANAGE 1.2 | published | ankit
nist-ai-rmf | A.9.4 | MAP 3.3 | inferred | own
nist-ai-rmf | A.10.2 | GOVERN 6.1 | published | airc ankit
nist-ai-rmf | A.10.2 | GOVERN 2.1 | published | ankit
nist-ai-rmf | A.10.2 | GOVERN 6.2 | published | ankit
nist-ai-rmf | A.10.3 | GOVERN 6.1 | published | airc ankit
nist-ai-rmf | A.10.3 | GOVERN 6.2 | published | ankit
nist-ai-rmf | A.10.3 | MAP 4.1 | published | ankit
nist-ai-rmf | A.10.3 | MAP 4.2 | inferred | own
nist-ai-rmf | A.10.3 | MANAGE 3.1 | inferred | own
nist-ai-rmf | A.10.3 | MANAGE 3.2 | inferred | own
nist-ai-rmf | A.10.4 | MANAGE 4.1 | published | airc
nist-ai-rmf | A.10.4 | GOVERN 5.1 | published | ankit
nist-ai-rmf | A.10.4 | GOVERN 6.1 | published | ankit
nist-ai-rmf | A.10.4 | GOVERN 5.2 | inferred | own
iso-27001 | 4.1 | 4.1 | inferred | own
iso-27001 | 4.2 | 4.2 | inferred | own
iso-27001 | 4.3 | 4.3 | inferred | own
iso-27001 | 4.4 | 4.4 | inferred | own
iso-27001 | 5.1 | 5.1 | inferred | own
iso-27001 | 5.2 | 5.2 | inferred | own
iso-27001 | 5.2 | A.5.1 | inferred | own
iso-27001 | 5.3 | 5.3 | inferred | own
iso-27001 | 5.3 | A.5.2 | inferred | own
iso-27001 | 6.1.1 | 6.1.1 | inferred | own
iso-27001 | 6.1.2 | 6.1.2 | inferred | own
iso-27001 | 6.1.3 | 6.1.3 | inferred | own
iso-27001 | 6.1.4 | A.5.34 | inferred | own
iso-27001 | 6.2 | 6.2 | inferred | own
iso-27001 | 6.3 | 6.3 | inferred | own
iso-27001 | 7.1 | 7.1 | inferred | own
iso-27001 | 7.2 | 7.2 | inferred | own
iso-27001 | 7.3 | 7.3 | inferred | own
iso-27001 | 7.3 | A.6.3 | inferred | own
iso-27001 | 7.4 | 7.4 | inferred | own
iso-27001 | 7.5.1 | 7.5.1 | inferred | own
iso-27001 | 7.5.2 | 7.5.2 | inferred | own
iso-27001 | 7.5.3 | 7.5.3 | inferred | own
iso-27001 | 7.5.3 | A.5.33 | inferred | own
iso-27001 | 8.1 | 8.1 | inferred | own
iso-27001 | 8.2 | 8.2 | inferred | own
iso-27001 | 8.3 | 8.3 | inferred | own
iso-27001 | 8.4 | A.5.34 | inferred | own
iso-27001 | 9.1 | 9.1 | inferred | own
iso-27001 | 9.2.1 | 9.2.1 | inferred | own
iso-27001 | 9.2.2 | 9.2.2 | inferred | own
iso-27001 | 9.3.1 | 9.3.1 | inferred | own
iso-27001 | 9.3.2 | 9.3.2 | inferred | own
iso-27001 | 9.3.3 | 9.3.3 | inferred | own
iso-27001 | 10.1 | 10.1 | inferred | own
iso-27001 | 10.2 | 10.2 | inferred | own
iso-27001 | A.2.2 | A.5.1 | published | ankit
iso-27001 | A.2.3 | A.5.1 | published | ankit
iso-27001 | A.2.4 | A.5.1 | published | ankit
iso-27001 | A.3.2 | A.5.2 | published | ankit
iso-27001 | A.3.2 | A.5.3 | inferred | own
iso-27001 | A.3.3 | A.6.8 | published | ankit
iso-27001 | A.4.2 | A.5.9 | published | ankit
iso-27001 | A.4.3 | A.5.9 | published | ankit
iso-27001 | A.4.3 | A.5.34 | published | ankit
iso-27001 | A.4.3 | A.5.12 | inferred | own
iso-27001 | A.4.4 | A.8.28 | published | ankit
iso-27001 | A.4.4 | A.8.31 | published | ankit
iso-27001 | A.4.4 | A.5.9 | inferred | own
iso-27001 | A.4.5 | A.8.1 | published | ankit
iso-27001 | A.4.5 | A.8.9 | published | ankit
iso-27001 | A.4.5 | A.8.6 | inferred | own
iso-27001 | A.4.6 | A.6.3 | published | ankit
iso-27001 | A.4.6 | A.5.2 | inferred | own
iso-27001 | A.5.2 | A.5.34 | inferred | own
iso-27001 | A.5.3 | A.5.33 | published | ankit
iso-27001 | A.5.4 | A.5.34 | published | ankit
iso-27001 | A.6.1.2 | 6.2 | published | ankit
iso-27001 | A.6.1.2 | A.8.25 | inferred | own
iso-27001 | A.6.1.3 | A.8.25 | published | ankit
iso-27001 | A.6.1.3 | A.5.8 | inferred | own
iso-27001 | A.6.1.3 | A.8.27 | inferred | own
iso-27001 | A.6.2.2 | A.8.26 | published | ankit
iso-27001 | A.6.2.2 | A.5.8 | inferred | own
iso-27001 | A.6.2.3 | A.5.37 | published | ankit
iso-27001 | A.6.2.3 | A.8.27 | inferred | own
iso-27001 | A.6.2.4 | A.8.29 | published | ankit
iso-27001 | A.6.2.5 | A.8.32 | published | ankit
iso-27001 | A.6.2.5 | A.8.31 | inferred | own
iso-27001 | A.6.2.6 | A.8.16 | published | ankit
iso-27001 | A.6.2.6 | A.8.8 | inferred | own
iso-27001 | A.6.2.7 | A.5.37 | published | ankit
iso-27001 | A.6.2.8 | A.8.15 | published | ankit
iso-27001 | A.6.2.8 | A.8.16 | published | ankit
iso-27001 | A.7.2 | A.5.9 | published | ankit
iso-27001 | A.7.2 | A.8.33 | inferred | own
iso-27001 | A.7.3 | A.5.34 | published | ankit
iso-27001 | A.7.3 | A.5.15 | published | ankit
iso-27001 | A.7.3 | A.8.12 | published | ankit
iso-27001 | A.7.3 | A.5.32 | inferred | own
iso-27001 | A.7.4 | A.5.12 | published | ankit
iso-27001 | A.7.5 | A.5.13 | published | ankit
iso-27001 | A.7.5 | A.5.33 | inferred | own
iso-27001 | A.7.6 | A.5.12 | published | ankit
iso-27001 | A.7.6 | A.8.11 | inferred | own
iso-27001 | A.8.2 | A.5.37 | published | ankit
iso-27001 | A.8.3 | A.6.8 | inferred | own
iso-27001 | A.8.4 | A.5.24 | published | ankit
iso-27001 | A.8.4 | A.5.26 | published | ankit
iso-27001 | A.8.4 | A.6.8 | published | ankit
iso-27001 | A.8.5 | A.5.5 | inferred | own
iso-27001 | A.8.5 | A.5.31 | inferred | own
iso-27001 | A.8.5 | A.5.34 | published | ankit
iso-27001 | A.9.2 | A.5.10 | published | ankit
iso-27001 | A.9.2 | A.5.23 | inferred | own
iso-27001 | A.9.3 | 6.2 | published | ankit
iso-27001 | A.9.4 | A.5.10 | published | ankit
iso-27001 | A.10.2 | A.5.19 | published | ankit
iso-27001 | A.10.2 | A.5.2 | published | ankit
iso-27001 | A.10.2 | A.5.23 | inferred | own
iso-27001 | A.10.3 | A.5.19 | published | ankit
iso-27001 | A.10.3 | A.5.20 | published | ankit
iso-27001 | A.10.3 | A.5.21 | published | ankit
iso-27001 | A.10.3 | A.5.22 | published | ankit
iso-27001 | A.10.3 | A.8.30 | inferred | own
iso-27001 | A.10.4 | A.5.20 | published | ankit
iso-9001 | 4.1 | 4.1 | inferred | own
iso-9001 | 4.2 | 4.2 | inferred | own
iso-9001 | 4.3 | 4.3 | inferred | own
iso-9001 | 4.4 | 4.4 | inferred | own
iso-9001 | 5.1 | 5.1 | inferred | own
iso-9001 | 5.2 | 5.2 | inferred | own
iso-9001 | 5.3 | 5.3 | inferred | own
iso-9001 | 6.1.1 | 6.1 | inferred | own
iso-9001 | 6.1.2 | 6.1.1 | inferred | own
iso-9001 | 6.1.3 | 6.1.2 | inferred | own
iso-9001 | 6.2 | 6.2 | inferred | own
iso-9001 | 6.3 | 6.3 | inferred | own
iso-9001 | 7.1 | 7.1 | inferred | own
iso-9001 | 7.2 | 7.2 | inferred | own
iso-9001 | 7.3 | 7.3 | inferred | own
iso-9001 | 7.4 | 7.4 | inferred | own
iso-9001 | 7.5.1 | 7.5.1 | inferred | own
iso-9001 | 7.5.2 | 7.5.2 | inferred | own
iso-9001 | 7.5.3 | 7.5.3 | inferred | own
iso-9001 | 8.1 | 8.1 | inferred | own
iso-9001 | 8.1 | 8.4 | inferred | own
iso-9001 | 8.1 | 8.5 | inferred | own
iso-9001 | 8.2 | 8.1 | inferred | own
iso-9001 | 8.3 | 8.1 | inferred | own
iso-9001 | 9.1 | 9.1 | inferred | own
iso-9001 | 9.2.1 | 9.2.1 | inferred | own
iso-9001 | 9.2.2 | 9.2.2 | inferred | own
iso-9001 | 9.3.1 | 9.3.1 | inferred | own
iso-9001 | 9.3.2 | 9.3.2 | inferred | own
iso-9001 | 9.3.3 | 9.3.3 | inferred | own
iso-9001 | 10.1 | 10.1 | inferred | own
iso-9001 | 10.1 | 10.3 | inferred | own
iso-9001 | 10.2 | 10.2 | inferred | own
iso-9001 | A.2.2 | 5.2 | inferred | own
iso-9001 | A.2.3 | 5.2 | inferred | own
iso-9001 | A.2.4 | 9.3 | inferred | own
iso-9001 | A.3.2 | 5.3 | inferred | own
iso-9001 | A.4.2 | 7.1 | inferred | own
iso-9001 | A.4.3 | 7.1 | inferred | own
iso-9001 | A.4.4 | 7.1.3 | inferred | own
iso-9001 | A.4.5 | 7.1.3 | inferred | own
iso-9001 | A.4.6 | 7.1.2 | inferred | own
iso-9001 | A.4.6 | 7.2 | inferred | own
iso-9001 | A.5.3 | 7.5 | inferred | own
iso-9001 | A.6.1.2 | 6.2 | inferred | own
iso-9001 | A.6.1.2 | 8.3 | inferred | own
iso-9001 | A.6.1.3 | 8.3 | inferred | own
iso-9001 | A.6.2.2 | 8.2 | inferred | own
iso-9001 | A.6.2.2 | 8.3.3 | inferred | own
iso-9001 | A.6.2.3 | 8.3.3 | inferred | own
iso-9001 | A.6.2.3 | 8.3.5 | inferred | own
iso-9001 | A.6.2.4 | 8.3.4 | inferred | own
iso-9001 | A.6.2.4 | 8.6 | inferred | own
iso-9001 | A.6.2.5 | 8.5.1 | inferred | own
iso-9001 | A.6.2.5 | 8.6 | inferred | own
iso-9001 | A.6.2.6 | 8.5.1 | inferred | own
iso-9001 | A.6.2.6 | 8.5.5 | inferred | own
iso-9001 | A.6.2.6 | 9.1 | inferred | own
iso-9001 | A.6.2.7 | 7.5 | inferred | own
iso-9001 | A.6.2.7 | 8.3.5 | inferred | own
iso-9001 | A.6.2.8 | 8.5.2 | inferred | own
iso-9001 | A.7.2 | 8.5.1 | inferred | own
iso-9001 | A.7.3 | 8.4 | inferred | own
iso-9001 | A.7.4 | 8.6 | inferred | own
iso-9001 | A.7.5 | 8.5.2 | inferred | own
iso-9001 | A.7.6 | 8.5.1 | inferred | own
iso-9001 | A.8.2 | 8.2.1 | inferred | own
iso-9001 | A.8.3 | 8.2.1 | inferred | own
iso-9001 | A.8.3 | 9.1.2 | inferred | own
iso-9001 | A.8.4 | 8.2.1 | inferred | own
iso-9001 | A.8.5 | 8.2.1 | inferred | own
iso-9001 | A.9.2 | 8.5.1 | inferred | own
iso-9001 | A.9.3 | 6.2 | inferred | own
iso-9001 | A.9.4 | 8.5.1 | inferred | own
iso-9001 | A.10.2 | 8.4 | inferred | own
iso-9001 | A.10.3 | 8.4 | inferred | own
iso-9001 | A.10.4 | 8.2 | inferred | own
iso-9001 | A.10.4 | 9.1.2 | inferred | own
iso-31000 | 4.1 | 5.4.1 | inferred | own
iso-31000 | 4.1 | 6.3.3 | inferred | own
iso-31000 | 4.2 | 6.2 | inferred | own
iso-31000 | 4.3 | 6.3.2 | inferred | own
iso-31000 | 4.4 | 5.3 | inferred | own
iso-31000 | 4.4 | 5.5 | inferred | own
iso-31000 | 5.1 | 5.2 | inferred | own
iso-31000 | 5.2 | 5.4.2 | inferred | own
iso-31000 | 5.3 | 5.4.3 | inferred | own
iso-31000 | 6.1.1 | 6.3.4 | inferred | own
iso-31000 | 6.1.2 | 6.4 | inferred | own
iso-31000 | 6.1.3 | 6.5 | inferred | own
iso-31000 | 6.1.4 | 6.4.3 | inferred | own
iso-31000 | 6.2 | 5.4.2 | inferred | own
iso-31000 | 6.3 | 5.7 | inferred | own
iso-31000 | 7.1 | 5.4.4 | inferred | own
iso-31000 | 7.2 | 5.4.4 | inferred | own
iso-31000 | 7.3 | 5.4.5 | inferred | own
iso-31000 | 7.4 | 5.4.5 | inferred | own
iso-31000 | 7.4 | 6.2 | inferred | own
iso-31000 | 7.5.1 | 6.7 | inferred | own
iso-31000 | 7.5.2 | 6.7 | inferred | own
iso-31000 | 7.5.3 | 6.7 | inferred | own
iso-31000 | 8.1 | 5.5 | inferred | own
iso-31000 | 8.1 | 6.5.3 | inferred | own
iso-31000 | 8.2 | 6.4 | inferred | own
iso-31000 | 8.3 | 6.5.3 | inferred | own
iso-31000 | 8.3 | 6.6 | inferred | own
iso-31000 | 8.4 | 6.4 | inferred | own
iso-31000 | 8.4 | 6.6 | inferred | own
iso-31000 | 9.1 | 5.6 | inferred | own
iso-31000 | 9.1 | 6.6 | inferred | own
iso-31000 | 9.2.1 | 5.6 | inferred | own
iso-31000 | 9.2.2 | 5.6 | inferred | own
iso-31000 | 9.3.1 | 5.6 | inferred | own
iso-31000 | 9.3.2 | 5.6 | inferred | own
iso-31000 | 9.3.3 | 5.7 | inferred | own
iso-31000 | 10.1 | 5.7.2 | inferred | own
iso-31000 | 10.2 | 5.7.1 | inferred | own
iso-31000 | A.2.2 | 5.4.2 | inferred | own
iso-31000 | A.2.3 | 5.3 | inferred | own
iso-31000 | A.2.4 | 5.6 | inferred | own
iso-31000 | A.2.4 | 5.7 | inferred | own
iso-31000 | A.3.2 | 5.4.3 | inferred | own
iso-31000 | A.3.3 | 6.2 | inferred | own
iso-31000 | A.4.2 | 5.4.4 | inferred | own
iso-31000 | A.4.6 | 5.4.4 | inferred | own
iso-31000 | A.5.2 | 6.4 | inferred | own
iso-31000 | A.5.3 | 6.7 | inferred | own
iso-31000 | A.5.4 | 6.4.3 | inferred | own
iso-31000 | A.5.5 | 6.4.3 | inferred | own
iso-31000 | A.6.1.2 | 6.3.1 | inferred | own
iso-31000 | A.6.1.3 | 5.5 | inferred | own
iso-31000 | A.6.2.6 | 6.6 | inferred | own
iso-31000 | A.6.2.7 | 6.7 | inferred | own
iso-31000 | A.6.2.8 | 6.6 | inferred | own
iso-31000 | A.8.2 | 6.2 | inferred | own
iso-31000 | A.8.3 | 6.2 | inferred | own
iso-31000 | A.8.4 | 6.2 | inferred | own
iso-31000 | A.8.5 | 6.2 | inferred | own
iso-31000 | A.8.5 | 6.7 | inferred | own
iso-31000 | A.9.2 | 5.5 | inferred | own
iso-31000 | A.10.2 | 5.4.3 | inferred | own
iso-31000 | A.10.3 | 6.2 | inferred | own
iso-31000 | A.10.4 | 6.2 | inferred | own
iso-23894 | 4.1 | 5.4.1 | inferred | own
iso-23894 | 4.1 | 6.3.3 | inferred | own
iso-23894 | 4.2 | 6.2 | inferred | own
iso-23894 | 4.3 | 6.3.2 | inferred | own
iso-23894 | 4.4 | 5.3 | inferred | own
iso-23894 | 4.4 | 5.5 | inferred | own
iso-23894 | 5.1 | 5.2 | inferred | own
iso-23894 | 5.2 | 5.4.2 | inferred | own
iso-23894 | 5.3 | 5.4.3 | inferred | own
iso-23894 | 6.1.1 | 6.3.4 | inferred | own
iso-23894 | 6.1.2 | 6.4 | inferred | own
iso-23894 | 6.1.3 | 6.5 | inferred | own
iso-23894 | 6.1.4 | 6.4.3 | inferred | own
iso-23894 | 6.2 | 5.4.2 | inferred | own
iso-23894 | 6.3 | 5.7 | inferred | own
iso-23894 | 7.1 | 5.4.4 | inferred | own
iso-23894 | 7.2 | 5.4.4 | inferred | own
iso-23894 | 7.3 | 5.4.5 | inferred | own
iso-23894 | 7.4 | 5.4.5 | inferred | own
iso-23894 | 7.4 | 6.2 | inferred | own
iso-23894 | 7.5.1 | 6.7 | inferred | own
iso-23894 | 7.5.2 | 6.7 | inferred | own
iso-23894 | 7.5.3 | 6.7 | inferred | own
iso-23894 | 8.1 | 5.5 | inferred | own
iso-23894 | 8.1 | 6.5.3 | inferred | own
iso-23894 | 8.2 | 6.4 | inferred | own
iso-23894 | 8.3 | 6.5.3 | inferred | own
iso-23894 | 8.3 | 6.6 | inferred | own
iso-23894 | 8.4 | 6.4 | inferred | own
iso-23894 | 8.4 | 6.6 | inferred | own
iso-23894 | 9.1 | 5.6 | inferred | own
iso-23894 | 9.1 | 6.6 | inferred | own
iso-23894 | 9.2.1 | 5.6 | inferred | own
iso-23894 | 9.2.2 | 5.6 | inferred | own
iso-23894 | 9.3.1 | 5.6 | inferred | own
iso-23894 | 9.3.2 | 5.6 | inferred | own
iso-23894 | 9.3.3 | 5.7 | inferred | own
iso-23894 | 10.1 | 5.7.2 | inferred | own
iso-23894 | 10.2 | 5.7.1 | inferred | own
iso-23894 | A.2.2 | 5.4.2 | inferred | own
iso-23894 | A.2.3 | 5.3 | inferred | own
iso-23894 | A.2.4 | 5.6 | inferred | own
iso-23894 | A.2.4 | 5.7 | inferred | own
iso-23894 | A.3.2 | 5.4.3 | inferred | own
iso-23894 | A.3.3 | 6.2 | inferred | own
iso-23894 | A.4.2 | 5.4.4 | inferred | own
iso-23894 | A.4.6 | 5.4.4 | inferred | own
iso-23894 | A.5.2 | 6.4 | inferred | own
iso-23894 | A.5.3 | 6.7 | inferred | own
iso-23894 | A.5.4 | 6.4.3 | inferred | own
iso-23894 | A.5.5 | 6.4.3 | inferred | own
iso-23894 | A.6.1.2 | 6.3.1 | inferred | own
iso-23894 | A.6.1.2 | Annex A | inferred | own
iso-23894 | A.6.1.3 | 5.5 | inferred | own
iso-23894 | A.6.1.3 | Annex C | inferred | own
iso-23894 | A.6.2.2 | Annex C | inferred | own
iso-23894 | A.6.2.3 | Annex C | inferred | own
iso-23894 | A.6.2.4 | Annex C | inferred | own
iso-23894 | A.6.2.5 | Annex C | inferred | own
iso-23894 | A.6.2.6 | 6.6 | inferred | own
iso-23894 | A.6.2.6 | Annex C | inferred | own
iso-23894 | A.6.2.7 | 6.7 | inferred | own
iso-23894 | A.6.2.8 | 6.6 | inferred | own
iso-23894 | A.7.2 | Annex B | inferred | own
iso-23894 | A.7.3 | Annex B | inferred | own
iso-23894 | A.7.4 | Annex B | inferred | own
iso-23894 | A.7.5 | Annex B | inferred | own
iso-23894 | A.7.6 | Annex B | inferred | own
iso-23894 | A.8.2 | 6.2 | inferred | own
iso-23894 | A.8.3 | 6.2 | inferred | own
iso-23894 | A.8.4 | 6.2 | inferred | own
iso-23894 | A.8.5 | 6.2 | inferred | own
iso-23894 | A.8.5 | 6.7 | inferred | own
iso-23894 | A.9.2 | 5.5 | inferred | own
iso-23894 | A.9.3 | Annex A | inferred | own
iso-23894 | A.10.2 | 5.4.3 | inferred | own
iso-23894 | A.10.3 | 6.2 | inferred | own
iso-23894 | A.10.4 | 6.2 | inferred | own
iso-42005 | 4.1 | 5.3 | inferred | own
iso-42005 | 4.2 | 6.7 | inferred | own
iso-42005 | 4.3 | 5.5 | inferred | own
iso-42005 | 4.4 | 5.3 | inferred | own
iso-42005 | 5.1 | 5.6 | inferred | own
iso-42005 | 5.3 | 5.6 | inferred | own
iso-42005 | 6.1.1 | 5.7 | inferred | own
iso-42005 | 6.1.2 | 5.9 | inferred | own
iso-42005 | 6.1.3 | 6.9 | inferred | own
iso-42005 | 6.1.4 | 5.1-5.12 | inferred | own
iso-42005 | 6.1.4 | 6.1-6.9 | inferred | own
iso-42005 | 6.3 | 5.4 | inferred | own
iso-42005 | 7.2 | 5.6 | inferred | own
iso-42005 | 7.4 | 5.10 | inferred | own
iso-42005 | 7.5.1 | 5.2 | inferred | own
iso-42005 | 7.5.1 | 6.1 | inferred | own
iso-42005 | 7.5.2 | 5.10 | inferred | own
iso-42005 | 7.5.2 | 5.11 | inferred | own
iso-42005 | 7.5.3 | 5.10 | inferred | own
iso-42005 | 8.2 | 5.4 | inferred | own
iso-42005 | 8.3 | 6.9 | inferred | own
iso-42005 | 8.4 | 5.4 | inferred | own
iso-42005 | 8.4 | 5.8 | inferred | own
iso-42005 | 8.4 | 5.12 | inferred | own
iso-42005 | 9.1 | 5.12 | inferred | own
iso-42005 | 10.1 | 5.12 | inferred | own
iso-42005 | A.2.3 | 5.3 | inferred | own
iso-42005 | A.3.2 | 5.6 | inferred | own
iso-42005 | A.4.2 | 6.3 | inferred | own
iso-42005 | A.4.3 | 6.4 | inferred | own
iso-42005 | A.4.4 | 6.5 | inferred | own
iso-42005 | A.4.5 | 6.6 | inferred | own
iso-42005 | A.4.6 | 5.6 | inferred | own
iso-42005 | A.5.2 | 5.1 | inferred | own
iso-42005 | A.5.2 | 5.2 | inferred | own
iso-42005 | A.5.2 | 5.4-5.7 | inferred | own
iso-42005 | A.5.3 | 5.10 | inferred | own
iso-42005 | A.5.3 | 6.1-6.9 | inferred | own
iso-42005 | A.5.4 | 6.7 | inferred | own
iso-42005 | A.5.4 | 6.8 | inferred | own
iso-42005 | A.5.5 | 6.7 | inferred | own
iso-42005 | A.5.5 | 6.8 | inferred | own
iso-42005 | A.6.1.3 | 5.3 | inferred | own
iso-42005 | A.6.1.3 | 5.4 | inferred | own
iso-42005 | A.6.2.2 | 6.3 | inferred | own
iso-42005 | A.6.2.3 | 6.5 | inferred | own
iso-42005 | A.6.2.4 | 6.5 | inferred | own
iso-42005 | A.6.2.5 | 6.6 | inferred | own
iso-42005 | A.6.2.5 | 5.11 | inferred | own
iso-42005 | A.6.2.6 | 5.12 | inferred | own
iso-42005 | A.6.2.7 | 6.3-6.6 | inferred | own
iso-42005 | A.7.2 | 6.4 | inferred | own
iso-42005 | A.7.3 | 6.4 | inferred | own
iso-42005 | A.7.4 | 6.4 | inferred | own
iso-42005 | A.7.5 | 6.4 | inferred | own
iso-42005 | A.7.6 | 6.4 | inferred | own
iso-42005 | A.8.2 | 5.10 | inferred | own
iso-42005 | A.8.3 | 5.12 | inferred | own
iso-42005 | A.8.5 | 5.10 | inferred | own
iso-42005 | A.9.4 | 6.3.4 | inferred | own
iso-42005 | A.9.4 | 6.3.5 | inferred | own
iso-42005 | A.10.2 | 5.6 | inferred | own
gdpr | 4.1 | Art. 24 | inferred | own
gdpr | 4.2 | Art. 24 | inferred | own
gdpr | 4.2 | Art. 35(9) | inferred | own
gdpr | 4.4 | Art. 24 | inferred | own
gdpr | 5.1 | Art. 24 | inferred | own
gdpr | 5.2 | Art. 24(2) | inferred | own
gdpr | 5.3 | Art. 37-39 | inferred | own
gdpr | 6.1.1 | Art. 24 | inferred | own
gdpr | 6.1.1 | Art. 25 | inferred | own
gdpr | 6.1.2 | Art. 32(1)-(2) | inferred | own
gdpr | 6.1.2 | Art. 35 | inferred | own
gdpr | 6.1.3 | Art. 32 | inferred | own
gdpr | 6.1.3 | Art. 35(7)(d) | inferred | own
gdpr | 6.1.4 | Art. 35 | inferred | own
gdpr | 7.2 | Art. 39(1)(b) | inferred | own
gdpr | 7.3 | Art. 39(1)(b) | inferred | own
gdpr | 7.4 | Art. 12 | inferred | own
gdpr | 7.5.1 | Art. 5(2) | inferred | own
gdpr | 7.5.1 | Art. 24 | inferred | own
gdpr | 7.5.2 | Art. 5(2) | inferred | own
gdpr | 7.5.3 | Art. 5(1)(e) | inferred | own
gdpr | 7.5.3 | Art. 5(2) | inferred | own
gdpr | 7.5.3 | Art. 30 | inferred | own
gdpr | 8.1 | Art. 25 | inferred | own
gdpr | 8.1 | Art. 28 | inferred | own
gdpr | 8.2 | Art. 32 | inferred | own
gdpr | 8.2 | Art. 35(11) | inferred | own
gdpr | 8.3 | Art. 32 | inferred | own
gdpr | 8.4 | Art. 35(1) | inferred | own
gdpr | 8.4 | Art. 35(11) | inferred | own
gdpr | 9.1 | Art. 32(1)(d) | inferred | own
gdpr | 9.2.1 | Art. 39(1)(b) | inferred | own
gdpr | 10.2 | Art. 33(5) | inferred | own
gdpr | A.2.2 | Art. 24(2) | inferred | own
gdpr | A.2.3 | Art. 24(2) | inferred | own
gdpr | A.2.4 | Art. 24(1) | inferred | own
gdpr | A.3.2 | Art. 37-39 | inferred | own
gdpr | A.4.2 | Art. 30 | inferred | own
gdpr | A.4.3 | Art. 30 | inferred | own
gdpr | A.4.3 | Art. 5(1)(b)-(d) | inferred | own
gdpr | A.4.5 | Art. 32 | inferred | own
gdpr | A.4.5 | Art. 44 | inferred | own
gdpr | A.4.6 | Art. 39(1)(b) | inferred | own
gdpr | A.5.2 | Art. 35 | inferred | own
gdpr | A.5.3 | Art. 35(7) | inferred | own
gdpr | A.5.4 | Art. 22 | inferred | own
gdpr | A.5.4 | Art. 35 | inferred | own
gdpr | A.6.1.2 | Art. 25 | inferred | own
gdpr | A.6.1.3 | Art. 25 | inferred | own
gdpr | A.6.2.2 | Art. 25 | inferred | own
gdpr | A.6.2.3 | Art. 25 | inferred | own
gdpr | A.6.2.4 | Art. 32(1)(d) | inferred | own
gdpr | A.6.2.5 | Art. 25 | inferred | own
gdpr | A.6.2.5 | Art. 35(1) | inferred | own
gdpr | A.6.2.6 | Art. 32(1)(d) | inferred | own
gdpr | A.6.2.7 | Art. 5(2) | inferred | own
gdpr | A.6.2.7 | Art. 30 | inferred | own
gdpr | A.6.2.8 | Art. 5(1)(c)-(e) | inferred | own
gdpr | A.6.2.8 | Art. 32 | inferred | own
gdpr | A.7.2 | Art. 5 | inferred | own
gdpr | A.7.2 | Art. 25 | inferred | own
gdpr | A.7.3 | Art. 6 | inferred | own
gdpr | A.7.3 | Art. 9 | inferred | own
gdpr | A.7.3 | Art. 14 | inferred | own
gdpr | A.7.4 | Art. 5(1)(d) | inferred | own
gdpr | A.7.5 | Art. 5(2) | inferred | own
gdpr | A.7.5 | Art. 30 | inferred | own
gdpr | A.7.6 | Art. 5(1)(c) | inferred | own
gdpr | A.7.6 | Art. 25 | inferred | own
gdpr | A.8.2 | Art. 13 | inferred | own
gdpr | A.8.2 | Art. 14 | inferred | own
gdpr | A.8.2 | Art. 22 | inferred | own
gdpr | A.8.3 | Art. 12 | inferred | own
gdpr | A.8.3 | Art. 77 | inferred | own
gdpr | A.8.4 | Art. 33 | inferred | own
gdpr | A.8.4 | Art. 34 | inferred | own
gdpr | A.8.5 | Art. 12-15 | inferred | own
gdpr | A.8.5 | Art. 31 | inferred | own
gdpr | A.9.2 | Art. 22 | inferred | own
gdpr | A.9.2 | Art. 24 | inferred | own
gdpr | A.9.3 | Art. 22 | inferred | own
gdpr | A.9.3 | Art. 25 | inferred | own
gdpr | A.9.4 | Art. 5(1)(b) | inferred | own
gdpr | A.10.2 | Art. 26 | inferred | own
gdpr | A.10.2 | Art. 28 | inferred | own
gdpr | A.10.3 | Art. 28 | inferred | own
gdpr | A.10.4 | Art. 28 | inferred | own
soc-2 | 4.1 | CC3.1 | inferred | own
soc-2 | 4.2 | CC2.3 | inferred | own
soc-2 | 4.2 | CC3.1 | inferred | own
soc-2 | 4.3 | CC2.1 | inferred | own
soc-2 | 4.4 | CC1.4 | inferred | own
soc-2 | 5.1 | CC1.2 | inferred | own
soc-2 | 5.1 | CC1.4 | inferred | own
soc-2 | 5.2 | CC5.3 | inferred | own
soc-2 | 5.2 | CC2.2 | inferred | own
soc-2 | 5.3 | CC1.3 | inferred | own
soc-2 | 5.3 | CC1.5 | inferred | own
soc-2 | 6.1.1 | CC3.1 | inferred | own
soc-2 | 6.1.1 | CC3.2 | inferred | own
soc-2 | 6.1.2 | CC3.2 | inferred | own
soc-2 | 6.1.2 | CC3.3 | inferred | own
soc-2 | 6.1.3 | CC5.1 | inferred | own
soc-2 | 6.1.3 | CC9.1 | inferred | own
soc-2 | 6.1.4 | CC3.2 | inferred | own
soc-2 | 6.2 | CC3.1 | inferred | own
soc-2 | 6.3 | CC3.4 | inferred | own
soc-2 | 6.3 | CC8.1 | inferred | own
soc-2 | 7.1 | CC1.4 | inferred | own
soc-2 | 7.2 | CC1.4 | inferred | own
soc-2 | 7.3 | CC1.1 | inferred | own
soc-2 | 7.3 | CC2.2 | inferred | own
soc-2 | 7.4 | CC2.2 | inferred | own
soc-2 | 7.4 | CC2.3 | inferred | own
soc-2 | 7.5.1 | CC2.1 | inferred | own
soc-2 | 7.5.1 | CC5.3 | inferred | own
soc-2 | 7.5.2 | CC5.3 | inferred | own
soc-2 | 7.5.3 | CC2.1 | inferred | own
soc-2 | 7.5.3 | C1.1 | inferred | own
soc-2 | 7.5.3 | C1.2 | inferred | own
soc-2 | 8.1 | CC5.2 | inferred | own
soc-2 | 8.1 | CC8.1 | inferred | own
soc-2 | 8.1 | CC9.2 | inferred | own
soc-2 | 8.2 | CC3.2 | inferred | own
soc-2 | 8.2 | CC3.4 | inferred | own
soc-2 | 8.3 | CC5.1 | inferred | own
soc-2 | 8.3 | CC9.1 | inferred | own
soc-2 | 8.4 | CC3.4 | inferred | own
soc-2 | 9.1 | CC4.1 | inferred | own
soc-2 | 9.1 | CC7.2 | inferred | own
soc-2 | 9.2.1 | CC4.1 | inferred | own
soc-2 | 9.2.2 | CC4.1 | inferred | own
soc-2 | 9.3.1 | CC4.2 | inferred | own
soc-2 | 9.3.1 | CC1.2 | inferred | own
soc-2 | 9.3.2 | CC4.2 | inferred | own
soc-2 | 9.3.3 | CC4.2 | inferred | own
soc-2 | 10.1 | CC4.2 | inferred | own
soc-2 | 10.2 | CC4.2 | inferred | own
soc-2 | 10.2 | CC7.4 | inferred | own
soc-2 | 10.2 | CC7.5 | inferred | own
soc-2 | A.2.2 | CC5.3 | inferred | own
soc-2 | A.2.3 | CC5.3 | inferred | own
soc-2 | A.2.4 | CC5.3 | inferred | own
soc-2 | A.3.2 | CC1.3 | inferred | own
soc-2 | A.3.2 | CC1.5 | inferred | own
soc-2 | A.3.3 | CC2.2 | inferred | own
soc-2 | A.3.3 | CC1.1 | inferred | own
soc-2 | A.4.2 | CC2.1 | inferred | own
soc-2 | A.4.3 | CC2.1 | inferred | own
soc-2 | A.4.3 | PI1.1 | inferred | own
soc-2 | A.4.4 | CC2.1 | inferred | own
soc-2 | A.4.4 | CC8.1 | inferred | own
soc-2 | A.4.5 | CC2.1 | inferred | own
soc-2 | A.4.5 | A1.1 | inferred | own
soc-2 | A.4.6 | CC1.4 | inferred | own
soc-2 | A.5.2 | CC3.2 | inferred | own
soc-2 | A.5.3 | CC2.1 | inferred | own
soc-2 | A.5.3 | CC3.2 | inferred | own
soc-2 | A.5.4 | CC3.2 | inferred | own
soc-2 | A.5.4 | P1.1 | inferred | own
soc-2 | A.5.5 | CC3.2 | inferred | own
soc-2 | A.6.1.2 | CC3.1 | inferred | own
soc-2 | A.6.1.3 | CC8.1 | inferred | own
soc-2 | A.6.2.2 | CC8.1 | inferred | own
soc-2 | A.6.2.2 | PI1.1 | inferred | own
soc-2 | A.6.2.3 | CC8.1 | inferred | own
soc-2 | A.6.2.4 | CC8.1 | inferred | own
soc-2 | A.6.2.4 | PI1.3 | inferred | own
soc-2 | A.6.2.5 | CC8.1 | inferred | own
soc-2 | A.6.2.6 | CC7.1 | inferred | own
soc-2 | A.6.2.6 | CC7.2 | inferred | own
soc-2 | A.6.2.6 | A1.2 | inferred | own
soc-2 | A.6.2.7 | CC2.3 | inferred | own
soc-2 | A.6.2.7 | CC5.3 | inferred | own
soc-2 | A.6.2.8 | CC7.2 | inferred | own
soc-2 | A.7.2 | PI1.1 | inferred | own
soc-2 | A.7.2 | C1.1 | inferred | own
soc-2 | A.7.3 | P3.1 | inferred | own
soc-2 | A.7.3 | PI1.2 | inferred | own
soc-2 | A.7.4 | PI1.2 | inferred | own
soc-2 | A.7.4 | P7.1 | inferred | own
soc-2 | A.7.5 | PI1.1 | inferred | own
soc-2 | A.7.6 | PI1.3 | inferred | own
soc-2 | A.8.2 | CC2.3 | inferred | own
soc-2 | A.8.2 | P1.1 | inferred | own
soc-2 | A.8.3 | CC2.3 | inferred | own
soc-2 | A.8.3 | CC7.3 | inferred | own
soc-2 | A.8.4 | CC7.4 | inferred | own
soc-2 | A.8.4 | CC2.3 | inferred | own
soc-2 | A.8.4 | P6.6 | inferred | own
soc-2 | A.8.5 | CC2.3 | inferred | own
soc-2 | A.8.5 | P1.1 | inferred | own
soc-2 | A.9.2 | CC5.3 | inferred | own
soc-2 | A.9.2 | CC6.1 | inferred | own
soc-2 | A.9.3 | CC3.1 | inferred | own
soc-2 | A.9.4 | CC5.3 | inferred | own
soc-2 | A.10.2 | CC9.2 | inferred | own
soc-2 | A.10.2 | CC2.3 | inferred | own
soc-2 | A.10.3 | CC9.2 | inferred | own
soc-2 | A.10.3 | CC3.2 | inferred | own
soc-2 | A.10.4 | CC2.3 | inferred | own
soc-2 | A.10.4 | CC9.2 | inferred | own
`;
