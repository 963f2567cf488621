// Generated from rules/iso42001/catalogue/*.yaml by scripts/generate-catalogue.mjs. Edit those files instead.

export const clauses = {
  "groups": [
    {
      "id": "4",
      "title": "Context of the organization",
      "phase": "plan"
    },
    {
      "id": "5",
      "title": "Leadership",
      "phase": "plan"
    },
    {
      "id": "6",
      "title": "Planning",
      "phase": "plan"
    },
    {
      "id": "6.1",
      "title": "Actions to address risks and opportunities",
      "phase": "plan"
    },
    {
      "id": "7",
      "title": "Support",
      "phase": "do"
    },
    {
      "id": "7.5",
      "title": "Documented information",
      "phase": "do"
    },
    {
      "id": "8",
      "title": "Operation",
      "phase": "do"
    },
    {
      "id": "9",
      "title": "Performance evaluation",
      "phase": "check"
    },
    {
      "id": "9.2",
      "title": "Internal audit",
      "phase": "check"
    },
    {
      "id": "9.3",
      "title": "Management review",
      "phase": "check"
    },
    {
      "id": "10",
      "title": "Improvement",
      "phase": "act"
    }
  ],
  "clauses": [
    {
      "id": "4.1",
      "title": "Understanding the organization and its context",
      "group": "4",
      "phase": "plan",
      "summary": "Know the setting your AI work lives in: the outside and inside matters that can help or hinder the AIMS, with an explicit yes or no on climate change. Be clear what each AI system is for and which part you play in it, such as provider, developer or user.",
      "documented": "none",
      "duty": "Nothing has to be written down, but scope, risk work and management review build on it, so a register of issues is what people expect to see.",
      "cadence": "When the setting changes; a yearly look before the management review is custom.",
      "evidence": [
        "context-issue",
        "system"
      ],
      "question": "Can you show which outside and inside issues you weighed, climate change included, and which role you hold for each AI system?",
      "stage": [
        "1"
      ],
      "judgement": "Whether these are the issues that really move your AI work, and whether somebody thought about the climate question or only ticked a box.",
      "good": [
        "Each issue, inside or outside, says what it means for the AIMS",
        "A plain yes or no on climate change, with the reason",
        "Purpose and role noted for every AI system"
      ]
    },
    {
      "id": "4.2",
      "title": "Understanding the needs and expectations of interested parties",
      "group": "4",
      "phase": "plan",
      "summary": "Know who has a stake in your AI systems, what each of them needs or is entitled to, and which of those needs the AIMS takes on. Think of the people affected as well as buyers and regulators; climate-related expectations can turn up here too.",
      "documented": "none",
      "duty": "Nothing has to be written down; a register of parties and their requirements is the usual proof.",
      "cadence": "When parties or their requirements change; a yearly look is custom.",
      "evidence": [
        "interested-party",
        "legal-requirement"
      ],
      "question": "For each party that matters, is it clear what it requires of you and whether the AIMS takes that requirement on?",
      "stage": [
        "1"
      ],
      "judgement": "Whether the people who live with what your systems decide were really thought of, and whether somebody asked them.",
      "good": [
        "People affected stand in the list beside customers and regulators",
        "Every requirement names its source",
        "For each one a yes or no: does the AIMS take it on, and where"
      ]
    },
    {
      "id": "4.3",
      "title": "Determining the scope of the AI management system",
      "group": "4",
      "phase": "plan",
      "summary": "Draw the line around the AIMS so that anyone can tell what is inside, what is outside and why. The line follows from the issues found under 4.1 and the requirements gathered under 4.2.",
      "documented": "available",
      "duty": "The scope has to exist in writing and be there for those who need it.",
      "cadence": "When the scope changes; confirming it at each management review is custom.",
      "evidence": [
        "scope"
      ],
      "question": "Could an outsider tell from the written scope whether a given AI system, unit or activity is covered, and why?",
      "stage": [
        "1"
      ],
      "judgement": "Whether the boundary is honest, or drawn so that the awkward systems stay outside.",
      "good": [
        "Units, sites, systems, roles and stages are named, with ids that the inventory knows",
        "Every exclusion has a reason",
        "Interfaces with outside parties are described"
      ]
    },
    {
      "id": "4.4",
      "title": "AI management system",
      "group": "4",
      "phase": "plan",
      "summary": "Make the AIMS a working whole and not a pile of papers: its processes run, fit together, are described, looked after and made better. How you describe them, and in how much detail, is up to you.",
      "documented": "available",
      "duty": "The management system itself has to be written down, as processes and the links between them; the form is free, and many public lists forget this one.",
      "cadence": "When processes change; no interval is demanded.",
      "evidence": [
        "process-map",
        "process"
      ],
      "question": "Is it written down which processes make up the AIMS and how the output of one feeds the next?",
      "stage": [
        "1"
      ],
      "judgement": "Whether the processes run and feed each other in daily work the way the map draws them.",
      "good": [
        "A map from intake to improvement, with an owner for each process",
        "What goes in and what comes out shows where processes meet",
        "Each process points to its procedure and its records"
      ]
    },
    {
      "id": "5.1",
      "title": "Leadership and commitment",
      "group": "5",
      "phase": "plan",
      "summary": "The people at the top visibly lead the AIMS. Policy and objectives match where the business is heading, AI rules are part of normal work, money and time are there, and leaders say why it matters, back their people and press for results and improvement.",
      "documented": "none",
      "duty": "Nothing has to be written down; decisions, minutes, budgets and approvals show it.",
      "cadence": "All the time; showing it at least once per review cycle is custom.",
      "evidence": [
        "management-review",
        "policy",
        "evidence"
      ],
      "question": "What have the people at the top decided, paid for or said that shows the AIMS is theirs?",
      "stage": [
        "2"
      ],
      "judgement": "Whether leadership is lived: interviews and decisions show it, documents only hint at it.",
      "good": [
        "A named sponsor at the top",
        "Money and people decided on, and on record",
        "The people at the top take part in the review and say why it matters"
      ]
    },
    {
      "id": "5.2",
      "title": "AI policy",
      "group": "5",
      "phase": "plan",
      "summary": "Top management stands behind an AI policy that suits this organisation and no other. Objectives can be derived from it, it promises to meet what applies and to keep improving the AIMS, it points to related policies, and staff, and outsiders where fitting, can get at it.",
      "documented": "available",
      "duty": "The policy has to exist in writing.",
      "cadence": "Review at planned times comes in through A.2.4; doing so yearly is custom.",
      "evidence": [
        "policy",
        "communication"
      ],
      "question": "Is there an approved AI policy of your own, with both promises in it, that staff know and outsiders can get where fitting?",
      "stage": [
        "1",
        "2"
      ],
      "judgement": "Whether the policy guides decisions and people know it, or only hangs on the wall.",
      "good": [
        "Written for this organisation, with both promises in it",
        "Points to the policies on security, privacy, quality and buying",
        "Approved at the top, dated, versioned, and easy to get at"
      ]
    },
    {
      "id": "5.3",
      "title": "Roles, responsibilities and authorities",
      "group": "5",
      "phase": "plan",
      "summary": "Everyone with a part in the AIMS knows that part and the power that goes with it. Two parts are named outright: keeping the AIMS in line with the standard, and telling top management how well it performs.",
      "documented": "none",
      "duty": "Nothing has to be written down; a role register, and proof that people were told, is what an auditor looks for.",
      "cadence": "When people or duties change; no interval is demanded.",
      "evidence": [
        "role",
        "communication"
      ],
      "question": "Who keeps the AIMS in line with the standard, who reports on it to the top, and do both know it?",
      "stage": [
        "1",
        "2"
      ],
      "judgement": "Whether the people named have the time, the standing and the power that the role needs.",
      "good": [
        "A named person keeps the AIMS in line with the standard, a named person reports to the top",
        "What each may decide, pause or stop is said, besides the duties",
        "Every AI system has an owner who is still there"
      ]
    },
    {
      "id": "6.1.1",
      "title": "Actions to address risks and opportunities - General",
      "group": "6.1",
      "phase": "plan",
      "summary": "Turn what you learned under 4.1 and 4.2 into risks and opportunities worth acting on, given each system's field and intended use. Keep criteria that tell tolerable AI risk from intolerable, make the actions part of daily work, and decide how you will know whether they helped.",
      "documented": "retained",
      "duty": "Records of what was done to find and handle AI risks and opportunities are kept; criteria are hard to show unless they are in writing too.",
      "cadence": "When the context changes; checking the criteria once a year is custom.",
      "evidence": [
        "risk-method",
        "risk",
        "opportunity"
      ],
      "question": "Do your criteria separate acceptable from unacceptable AI risk, and does each risk and opportunity lead to action whose effect is judged?",
      "stage": [
        "1"
      ],
      "judgement": "Whether the criteria draw the line where this organisation and the people affected can live with it.",
      "good": [
        "Scales and limits are written down, and who may accept what",
        "Opportunities are there beside the risks",
        "Actions say how one will tell that they helped"
      ]
    },
    {
      "id": "6.1.2",
      "title": "AI risk assessment",
      "group": "6.1",
      "phase": "plan",
      "summary": "Have one way of assessing AI risk that two people could follow and reach comparable answers. It fits policy and objectives, asks what could happen to the organisation, to individuals and to societies and how likely that is, arrives at a level, and tells which risks come first.",
      "documented": "retained",
      "duty": "Information about how AI risk is assessed is kept on record.",
      "cadence": "When the method changes; a yearly check of the method is custom. Running it belongs to 8.2.",
      "evidence": [
        "risk-method",
        "risk"
      ],
      "question": "Would two people who use your method on the same system find similar risks, levels and priorities?",
      "stage": [
        "1"
      ],
      "judgement": "Whether the method fits your systems, and whether two people really come to comparable answers with it.",
      "good": [
        "Steps, scales and the way to a level are written down and leave no choice of arithmetic",
        "Consequences for the organisation, for people and for societies are all asked for",
        "A rule says which risks come first"
      ]
    },
    {
      "id": "6.1.3",
      "title": "AI risk treatment",
      "group": "6.1",
      "phase": "plan",
      "summary": "Decide how each AI risk is handled and by which controls; go through Annex A so that none is forgotten, and add your own. The Statement of Applicability gives reasons for what is in and out, the treatment plan says how it gets done, and designated management signs off the plan and accepts the risk that is left.",
      "documented": "retained",
      "duty": "A Statement of Applicability, a treatment plan, the needed controls, management's approval and information on the process are kept in writing.",
      "cadence": "With each risk assessment; approving the Statement of Applicability again every year is custom.",
      "evidence": [
        "risk-method",
        "control",
        "treatment",
        "evidence"
      ],
      "question": "Is there a reason for every control taken in or left out, and did designated management approve the plan and accept the residual risk?",
      "stage": [
        "1",
        "2"
      ],
      "judgement": "Whether the chosen controls are enough for the risk, and whether the reasons for leaving some out would hold in a discussion.",
      "good": [
        "All 38 controls of Annex A have a row and a reason, and your own are added",
        "Every risk above the limit leads to an action with owner and date",
        "Plan and remaining risk are accepted by somebody who may do that, by name and date"
      ]
    },
    {
      "id": "6.1.4",
      "title": "AI system impact assessment",
      "group": "6.1",
      "phase": "plan",
      "summary": "Have a way to work out what AI systems could do to single people, to groups and to societies, whether you build, provide or use them. It looks at normal use and at misuse one can foresee, in the real technical, social and legal surroundings, and its results reach the risk assessment.",
      "documented": "available",
      "duty": "The result of each assessment has to be in writing; the process itself is usually written up as a procedure.",
      "cadence": "When the process changes; a yearly check of it is custom. Repeating assessments belongs to 8.4.",
      "evidence": [
        "impact-procedure",
        "impact-assessment",
        "document"
      ],
      "question": "Does your process cover use and foreseeable misuse, look at individuals, groups and societies, and pass its results on to risk assessment?",
      "stage": [
        "1"
      ],
      "judgement": "Whether the process asks the uncomfortable questions about the people your systems touch.",
      "good": [
        "Building, providing and using are covered",
        "Intended use and misuse that one can foresee are looked at separately",
        "Results name the risks in the register that they led to"
      ]
    },
    {
      "id": "6.2",
      "title": "AI objectives and planning to achieve them",
      "group": "6",
      "phase": "plan",
      "summary": "Say what you want to achieve with AI, where it matters and in terms you can measure if that is practicable. Objectives follow from the policy, are tracked, made known and kept current, and come with a plan: the work, the means, the person, the date and how success is judged.",
      "documented": "available",
      "duty": "The objectives have to exist in writing.",
      "cadence": "Each objective at the frequency you set for it; a full look once a year is custom.",
      "evidence": [
        "objective"
      ],
      "question": "For each AI objective, who does what by when, with which means, and what did the last measurement say?",
      "stage": [
        "1",
        "2"
      ],
      "judgement": "Whether the objectives matter to the business and stretch it, or were chosen because they are met already.",
      "good": [
        "Each objective follows from the policy and has a measure and a target",
        "Work, means, person, date and way of judging are planned",
        "The last measured value is there, with its date"
      ]
    },
    {
      "id": "6.3",
      "title": "Planning of changes",
      "group": "6",
      "phase": "plan",
      "summary": "Change the AIMS on purpose and not by accident: when it needs to be different, the change is thought through and prepared before anything is altered.",
      "documented": "none",
      "duty": "No document is named; a change record is the usual proof.",
      "cadence": "With every change.",
      "evidence": [
        "change"
      ],
      "question": "Can you show for a recent change to the AIMS that it was thought through before it was made?",
      "stage": [
        "2"
      ],
      "judgement": "Whether changes are really thought through beforehand, or written up afterwards.",
      "good": [
        "What changes, why, and what it could upset",
        "Approved before it was made",
        "Looked at again once it was in place"
      ]
    },
    {
      "id": "7.1",
      "title": "Resources",
      "group": "7",
      "phase": "do",
      "summary": "Work out what the AIMS takes in people, time, money, tools, data and computing power, and then really provide it, to get started and also to keep going and to improve.",
      "documented": "none",
      "duty": "Nothing has to be written down; a plan or budget decision shows it, and the A.4 controls ask for details where they apply.",
      "cadence": "No interval is demanded; going along with the yearly budget is custom.",
      "evidence": [
        "resource-plan",
        "resource"
      ],
      "question": "What does the AIMS need, what did it get, and who decided about the difference?",
      "stage": [
        "2"
      ],
      "judgement": "Whether what was provided is enough for what the AIMS is meant to do.",
      "good": [
        "Needs in people, time, money, tools, data and computing for a period",
        "What was granted stands beside what was asked for",
        "A decision about the difference"
      ]
    },
    {
      "id": "7.2",
      "title": "Competence",
      "group": "7",
      "phase": "do",
      "summary": "Know which skills are needed by the people whose work influences how AI performs, and see that they have them, be it from study, courses or practice. Close the gaps and check that closing them worked.",
      "documented": "available",
      "duty": "Proof of competence has to exist in writing.",
      "cadence": "When people join or change roles; a yearly check is custom.",
      "evidence": [
        "competence",
        "training"
      ],
      "question": "For each role that influences AI performance, what skill is needed, what proves it, and how was any gap closed?",
      "stage": [
        "2"
      ],
      "judgement": "Whether people are able to do the work, beyond having attended a course.",
      "good": [
        "Skills needed for each role, with the person who holds it",
        "Proof for each person, valid today",
        "Gaps have an action, and somebody checked that it worked"
      ]
    },
    {
      "id": "7.3",
      "title": "Awareness",
      "group": "7",
      "phase": "do",
      "summary": "Anyone who works under your direction, contractors included, knows the AI policy, sees how their own work helps and what better AI performance is good for, and understands what follows when the rules are not kept.",
      "documented": "none",
      "duty": "Nothing has to be written down; attendance lists or acknowledgements are what an auditor asks for.",
      "cadence": "When people join or the policy changes; repeating it yearly is custom.",
      "evidence": [
        "awareness"
      ],
      "question": "If you stopped a colleague in the corridor, could they say what the AI policy means for their own work?",
      "stage": [
        "2"
      ],
      "judgement": "Whether people understood what the policy means for their own work; only talking to them shows that.",
      "good": [
        "Policy, own contribution and consequences are all covered",
        "Contractors take part",
        "Who, when, and which version of the policy"
      ]
    },
    {
      "id": "7.4",
      "title": "Communication",
      "group": "7",
      "phase": "do",
      "summary": "Settle who gets told what about the AIMS, inside and outside, at which moment and through which channel, so that it does not depend on somebody remembering.",
      "documented": "none",
      "duty": "Nothing has to be written down; a short communication plan is customary.",
      "cadence": "When needs change; a yearly look is custom.",
      "evidence": [
        "communication"
      ],
      "question": "Is it settled what is communicated about the AIMS, to whom, when and how, both inside and outside?",
      "stage": [
        "1",
        "2"
      ],
      "judgement": "Whether the messages arrive and are understood by those they are meant for.",
      "good": [
        "A short plan: what, when, with whom, how",
        "Inside and outside are both in it",
        "Incidents, policy, roles and changes are among the topics"
      ]
    },
    {
      "id": "7.5.1",
      "title": "Documented information - General",
      "group": "7.5",
      "phase": "do",
      "summary": "Keep together the documents that the standard asks for and those that you decide you need for the AIMS to work. How many that takes depends on your size, the complexity of what you do and your people.",
      "documented": "available",
      "duty": "Everything asked for elsewhere, and what you find necessary yourself, has to be there.",
      "cadence": "All the time; no interval is demanded.",
      "evidence": [
        "register-entry",
        "document"
      ],
      "question": "Do you know which documents the AIMS needs, and does each of them exist where you say it does?",
      "stage": [
        "1"
      ],
      "judgement": "Whether the amount of paper fits the organisation: enough to work by, and no more.",
      "good": [
        "Everything asked for elsewhere is there",
        "What you need besides is listed by your own decision",
        "Each entry says where the document is and who owns it"
      ]
    },
    {
      "id": "7.5.2",
      "title": "Creating and updating documented information",
      "group": "7.5",
      "phase": "do",
      "summary": "Every document can be told apart, read by those who need it, and trusted: it carries a title, reference, author or date, has a suitable format and language, and somebody has checked and approved it as right and sufficient.",
      "documented": "none",
      "duty": "No separate document; each document carries this in its own metadata.",
      "cadence": "With every new or changed document.",
      "evidence": [
        "document"
      ],
      "question": "Does each document say what it is, which version it is, and who checked and approved it?",
      "stage": [
        "1"
      ],
      "judgement": "Whether the approver read the document and found it right.",
      "good": [
        "Title, reference, version, date and owner on every document",
        "An approver who is not the author",
        "A form that its readers can use"
      ]
    },
    {
      "id": "7.5.3",
      "title": "Control of documented information",
      "group": "7.5",
      "phase": "do",
      "summary": "Documents are at hand where they are needed, and safe from leaks, misuse and damage. Access, storage, versions, retention and disposal are settled; papers from outside that you rely on, such as standards or supplier model cards, are known and under control too.",
      "documented": "none",
      "duty": "No separate document; a register, repository settings and a retention schedule are the usual proof.",
      "cadence": "All the time; checking the register once a year is custom.",
      "evidence": [
        "register-entry",
        "retention",
        "document"
      ],
      "question": "Can people find the current version, is it protected, and do you know how long each document is kept?",
      "stage": [
        "1",
        "2"
      ],
      "judgement": "Whether protection fits the content, and whether people at work use the current version.",
      "good": [
        "Access, storage, retention and disposal are settled",
        "Outdated versions are marked",
        "Standards, laws and supplier papers are listed with their edition"
      ]
    },
    {
      "id": "8.1",
      "title": "Operational planning and control",
      "group": "8",
      "phase": "do",
      "summary": "Run daily AI work by criteria set beforehand. The controls chosen under 6.1.3 are in use, watched for effect and corrected when they fall short. Planned changes are steered, the effects of unplanned ones looked into, and what others supply is kept in hand as well.",
      "documented": "available",
      "duty": "As much in writing as it takes to be confident that the work ran as planned.",
      "cadence": "All the time; no interval is demanded.",
      "evidence": [
        "control",
        "control-effectiveness",
        "evidence",
        "change",
        "supplier"
      ],
      "question": "For a control you say is in use, what shows that it ran as planned and that it helps?",
      "stage": [
        "2"
      ],
      "judgement": "Whether the work is done that way on an ordinary day; sampling and watching show it, a register does not.",
      "good": [
        "Criteria were set before the work began",
        "Each control in use has an owner, proof and a measure of its effect",
        "Changes and what others supply are steered too"
      ]
    },
    {
      "id": "8.2",
      "title": "AI risk assessment",
      "group": "8",
      "phase": "do",
      "summary": "Really carry out the risk assessment designed under 6.1.2: regularly, and again when something significant has changed or is about to. Earlier results stay on file, so that they can be compared.",
      "documented": "retained",
      "duty": "The results of all AI risk assessments are kept, not only the latest.",
      "cadence": "At times you plan, and on significant change; yearly, or quarterly for high-impact systems, is custom.",
      "evidence": [
        "risk"
      ],
      "question": "When was each system in scope last assessed, what prompted it, and are the earlier results still there?",
      "stage": [
        "2"
      ],
      "judgement": "Whether the risks found are the ones that matter, and the ratings are believable.",
      "good": [
        "Every system in scope was assessed, with date, assessor and occasion",
        "A big change led to a new look",
        "Earlier results are still on file"
      ]
    },
    {
      "id": "8.3",
      "title": "AI risk treatment",
      "group": "8",
      "phase": "do",
      "summary": "Put the treatment plan into practice and find out whether it helped. New risks take the same route; where a measure does not work it is looked at again, and the plan is brought up to date.",
      "documented": "retained",
      "duty": "The results of all AI risk treatments are kept.",
      "cadence": "Per action; going through the plan every quarter is custom.",
      "evidence": [
        "treatment"
      ],
      "question": "For each finished action, who checked that it worked, and what happened where it did not?",
      "stage": [
        "2"
      ],
      "judgement": "Whether the measures really lowered the risk, or only the number.",
      "good": [
        "Every action has a status, and a date when it is done",
        "Somebody checked the effect: method, result, date",
        "What did not work led to a new plan"
      ]
    },
    {
      "id": "8.4",
      "title": "AI system impact assessment",
      "group": "8",
      "phase": "do",
      "summary": "Really carry out the impact assessments designed under 6.1.4: regularly, and again when somebody plans a significant change. Earlier results stay on file.",
      "documented": "retained",
      "duty": "The results of all AI system impact assessments are kept, not only the latest.",
      "cadence": "At times you plan, and before a significant change; yearly is custom.",
      "evidence": [
        "impact-assessment"
      ],
      "question": "Does every system in scope have an impact assessment that matches what the system does today?",
      "stage": [
        "2"
      ],
      "judgement": "Whether the assessment sees the harms that the people affected would see.",
      "good": [
        "Every system in scope has one that fits its current version",
        "Date, assessor, approver and occasion are given",
        "Earlier ones are kept, and the change since then is explained"
      ]
    },
    {
      "id": "9.1",
      "title": "Monitoring, measurement, analysis and evaluation",
      "group": "9",
      "phase": "check",
      "summary": "Choose what to keep an eye on and measure, by methods whose results can be trusted, and when to measure and to look at the figures. Then draw a conclusion about how well the AIMS itself performs, beyond the accuracy of a model.",
      "documented": "available",
      "duty": "The results have to exist in writing, as proof that measuring took place.",
      "cadence": "Per indicator, as you set it; monthly or quarterly is custom.",
      "evidence": [
        "monitoring",
        "monitoring-result",
        "control-effectiveness"
      ],
      "question": "What do your figures say about how well the AIMS works, and who looked at them last?",
      "stage": [
        "2"
      ],
      "judgement": "Whether the right things are measured, and whether the conclusions follow from the figures.",
      "good": [
        "For each indicator: method, frequency, limit and who looks at it",
        "Results with dates",
        "A conclusion about the AIMS, beyond the accuracy of models"
      ]
    },
    {
      "id": "9.2.1",
      "title": "Internal audit - General",
      "group": "9.2",
      "phase": "check",
      "summary": "Look at your own AIMS with an auditor's eyes at planned times: does it meet your own rules and those of the standard, and is it really in use and kept up?",
      "documented": "none",
      "duty": "Nothing by itself; the proof comes with the programme and the reports of 9.2.2.",
      "cadence": "At times you plan; covering everything yearly or within a three-year cycle is custom.",
      "evidence": [
        "audit"
      ],
      "question": "Did the last internal audit judge both your own rules and the standard, and whether they are lived?",
      "stage": [
        "1",
        "2"
      ],
      "judgement": "Whether the audit looked hard enough to find something.",
      "good": [
        "Own rules and the standard are both among the criteria",
        "An opinion on whether the AIMS is lived",
        "Held within the planned interval"
      ]
    },
    {
      "id": "9.2.2",
      "title": "Internal audit programme",
      "group": "9.2",
      "phase": "check",
      "summary": "Plan audits as a programme: how often, by which methods, who does what, how they are prepared and reported. Processes that matter more, or had trouble before, get more attention. Each audit has aims, criteria and a scope, nobody judges their own work, and the managers concerned hear the outcome.",
      "documented": "available",
      "duty": "Proof that the programme was carried out, and the audit results, have to exist in writing.",
      "cadence": "As often as the programme says; a new programme every year is custom.",
      "evidence": [
        "audit-programme",
        "planned-audit",
        "audit",
        "audit-finding"
      ],
      "question": "Does the programme say why these audits, in this order, by these independent people, and did they happen and get reported?",
      "stage": [
        "1",
        "2"
      ],
      "judgement": "Whether the auditors are able, and free enough to say what they see.",
      "good": [
        "Important and troubled areas get more attention, with the reason",
        "Each audit has aim, criteria, scope and auditors who judge nothing of their own",
        "Findings are graded, reported and followed up"
      ]
    },
    {
      "id": "9.3.1",
      "title": "Management review - General",
      "group": "9.3",
      "phase": "check",
      "summary": "Top management steps back at planned times and asks whether the AIMS still fits the organisation, whether it is enough and whether it does its job.",
      "documented": "none",
      "duty": "Nothing by itself; the proof comes with the results of 9.3.3.",
      "cadence": "At times you plan; once a year is custom.",
      "evidence": [
        "management-review"
      ],
      "question": "When did top management last review the whole AIMS, and what was its verdict?",
      "stage": [
        "1",
        "2"
      ],
      "judgement": "Whether the people at the top looked at the AIMS themselves, and meant their verdict.",
      "good": [
        "Date, who was there, and the date of the next review",
        "A verdict on whether it fits, is enough and works"
      ]
    },
    {
      "id": "9.3.2",
      "title": "Management review inputs",
      "group": "9.3",
      "phase": "check",
      "summary": "Seven things are on the table: what became of earlier actions; changes in issues; changes in what parties need; trends in nonconformities and corrective actions, in measurements and in audit results; and chances to improve. Any further topic is welcome, but custom.",
      "documented": "none",
      "duty": "No document of its own; expect to be asked where each of the seven inputs shows in the record of the review.",
      "cadence": "With each management review.",
      "evidence": [
        "management-review"
      ],
      "question": "Can each of the seven inputs be found in the record of the last review?",
      "stage": [
        "2"
      ],
      "judgement": "Whether the inputs were good enough to decide on, and were discussed.",
      "good": [
        "All seven inputs can be found",
        "Trends, not only the latest figure",
        "What became of the actions from last time"
      ]
    },
    {
      "id": "9.3.3",
      "title": "Management review results",
      "group": "9.3",
      "phase": "check",
      "summary": "The review ends in decisions: what to improve, and what to change in the AIMS. Merely taking note is not a result; an explicit decision that nothing needs to change can be one.",
      "documented": "available",
      "duty": "Proof of the results has to exist in writing.",
      "cadence": "With each management review.",
      "evidence": [
        "management-review",
        "review-action"
      ],
      "question": "What did the last review decide about improvements and changes, and who carries the actions out by when?",
      "stage": [
        "2"
      ],
      "judgement": "Whether the decisions answer what the inputs showed.",
      "good": [
        "Decisions on improvements and on changes, or an explicit none",
        "Actions with a person and a date",
        "The record is approved"
      ]
    },
    {
      "id": "10.1",
      "title": "Continual improvement",
      "group": "10",
      "phase": "act",
      "summary": "Never consider the AIMS finished: keep working on it, so that it fits more closely, leaves less uncovered and achieves more. Ideas come from audits, reviews, incidents and everyday feedback.",
      "documented": "none",
      "duty": "Nothing has to be written down; an improvement log is customary.",
      "cadence": "All the time; no interval is demanded.",
      "evidence": [
        "improvement"
      ],
      "question": "What became better in the AIMS since last year, and where did the idea come from?",
      "stage": [
        "2"
      ],
      "judgement": "Whether the AIMS is getting better where it counts.",
      "good": [
        "Ideas with their source: audit, review, incident, feedback",
        "Each has an owner and a date",
        "What it changed is noted"
      ]
    },
    {
      "id": "10.2",
      "title": "Nonconformity and corrective action",
      "group": "10",
      "phase": "act",
      "summary": "When something falls short, contain it, put it right and deal with what it caused. Then find out why, see whether the same exists or could happen elsewhere, act in proportion, check that the action worked, and adjust the AIMS if the cause lies there.",
      "documented": "available",
      "duty": "What went wrong, what was done about it and how the corrective action turned out have to be on record.",
      "cadence": "With every nonconformity.",
      "evidence": [
        "nonconformity"
      ],
      "question": "For a closed nonconformity, was the cause found, were similar cases looked for, and who checked that the action worked?",
      "stage": [
        "2"
      ],
      "judgement": "Whether the cause found is the real one, and the effort fits the damage.",
      "good": [
        "Contained first, then the cause looked for",
        "Similar cases were searched for",
        "Somebody checked later that the action worked"
      ]
    }
  ]
} as const;

export const controls = {
  "groups": [
    {
      "id": "A.2",
      "title": "Policies related to AI",
      "phase": "plan",
      "objective": "Management says where AI is meant to go and backs it, in step with what the business needs."
    },
    {
      "id": "A.3",
      "title": "Internal organization",
      "phase": "plan",
      "objective": "Somebody inside the organisation answers for each part of its responsible handling of AI."
    },
    {
      "id": "A.4",
      "title": "Resources for AI systems",
      "phase": "do",
      "objective": "What an AI system is made of and depends on is known well enough to see where its risks and impacts come from."
    },
    {
      "id": "A.5",
      "title": "Assessing impacts of AI systems",
      "phase": "plan",
      "objective": "The mark that AI systems leave on people and on society is examined from the first idea to the last day of use."
    },
    {
      "id": "A.6",
      "title": "AI system life cycle",
      "phase": "do",
      "objective": "Responsible design and development have goals and ways of working (A.6.1), and each stage of a system's life has its criteria and requirements (A.6.2)."
    },
    {
      "id": "A.7",
      "title": "Data for AI systems",
      "phase": "do",
      "objective": "The part that data play in AI systems, and what they cause there, is understood from first use to retirement."
    },
    {
      "id": "A.8",
      "title": "Information for interested parties of AI systems",
      "phase": "do",
      "objective": "Those with a stake in an AI system get what they need to understand it and to judge its risks and impacts."
    },
    {
      "id": "A.9",
      "title": "Use of AI systems",
      "phase": "do",
      "objective": "The organisation uses AI responsibly and within its own policies."
    },
    {
      "id": "A.10",
      "title": "Third-party and customer relationships",
      "phase": "do",
      "objective": "When others take part in an AI system's life, it is clear who answers for what, nobody's accountability gets lost, and the risk is fairly divided."
    }
  ],
  "objectives": [
    {
      "id": "A.2.1",
      "group": "A.2",
      "title": "Objective of policies related to AI",
      "summary": "The policy controls A.2.2 to A.2.4 serve one aim: direction and backing from management for AI that fits the business."
    },
    {
      "id": "A.3.1",
      "group": "A.3",
      "title": "Objective of internal organization",
      "summary": "A.3.2 and A.3.3 serve one aim: people inside the organisation who answer for AI, so that responsible handling is more than a statement."
    },
    {
      "id": "A.4.1",
      "group": "A.4",
      "title": "Objective of resources for AI systems",
      "summary": "A.4.2 to A.4.6 serve one aim: a full account of the parts and assets behind AI systems, as a basis for judging risks and impacts."
    },
    {
      "id": "A.5.1",
      "group": "A.5",
      "title": "Objective of assessing impacts of AI systems",
      "summary": "A.5.2 to A.5.5 serve one aim: knowing how AI systems affect people and societies for as long as the systems exist."
    },
    {
      "id": "A.6.1.1",
      "group": "A.6",
      "title": "Objective of management guidance for AI system development",
      "summary": "A.6.1.2 and A.6.1.3 serve one aim: goals and working methods that lead developers to responsible AI systems."
    },
    {
      "id": "A.6.2.1",
      "group": "A.6",
      "title": "Objective of the AI system life cycle",
      "summary": "A.6.2.2 to A.6.2.8 serve one aim: settled criteria and requirements for every stage an AI system goes through."
    },
    {
      "id": "A.7.1",
      "group": "A.7",
      "title": "Objective of data for AI systems",
      "summary": "A.7.2 to A.7.6 serve one aim: understanding what data do, and what they can cause, throughout the life of an AI system."
    },
    {
      "id": "A.8.1",
      "group": "A.8",
      "title": "Objective of information for interested parties of AI systems",
      "summary": "A.8.2 to A.8.5 serve one aim: people with a stake in an AI system can see what it is, what it risks and what it does to them."
    },
    {
      "id": "A.9.1",
      "group": "A.9",
      "title": "Objective of use of AI systems",
      "summary": "A.9.2 to A.9.4 serve one aim: AI is used responsibly and by the organisation's own rules."
    },
    {
      "id": "A.10.1",
      "group": "A.10",
      "title": "Objective of third-party and customer relationships",
      "summary": "A.10.2 to A.10.4 serve one aim: responsibility and risk stay clear and fairly divided when suppliers, partners or customers are involved."
    }
  ],
  "controls": [
    {
      "id": "A.2.2",
      "group": "A.2",
      "objective": "A.2.1",
      "title": "AI policy",
      "summary": "Have a written policy for the AI you develop or use. A useful one reflects your own strategy, values, appetite for risk and duties, and tells how exceptions are handled.",
      "documented": "document",
      "life_cycle": "all",
      "guidance": "B.2.2",
      "evidence": [
        "policy"
      ],
      "question": "Is there one written AI policy that could only be yours, and does it cover both what you build and what you use?",
      "stage": [
        "1"
      ],
      "judgement": "Whether the policy helps somebody who has to decide today what may be built or used.",
      "good": [
        "Own strategy, values and appetite for risk are visible in it",
        "A way of handling exceptions",
        "Owner, approver, version and date"
      ]
    },
    {
      "id": "A.2.3",
      "group": "A.2",
      "objective": "A.2.1",
      "title": "Alignment with other organizational policies",
      "summary": "Find out which of your other policies, such as security, privacy, quality or procurement, touch your AI goals or are touched by them, so that they do not pull in different directions.",
      "documented": "decide",
      "life_cycle": "all",
      "guidance": "B.2.3",
      "evidence": [
        "policy-alignment",
        "policy",
        "evidence"
      ],
      "question": "Which other policies meet your AI goals, and how did you settle the points where they clash?",
      "stage": [
        "1"
      ],
      "judgement": "Whether the policies really agree where they meet, beyond naming each other.",
      "good": [
        "A list of the policies concerned",
        "For each clash or gap a decision",
        "The date of the comparison"
      ]
    },
    {
      "id": "A.2.4",
      "group": "A.2",
      "objective": "A.2.1",
      "title": "Review of the AI policy",
      "summary": "Come back to the AI policy at planned times, and whenever there is cause, to see whether it still suits you, goes far enough and has an effect. It helps to note the outcome even when nothing changes.",
      "documented": "decide",
      "life_cycle": "all",
      "guidance": "B.2.4",
      "evidence": [
        "policy",
        "evidence"
      ],
      "question": "When was the AI policy last looked at, by whom, and what came out of it?",
      "stage": [
        "2"
      ],
      "judgement": "Whether somebody thought about the policy, or only moved the date.",
      "good": [
        "The interval and the next date are stated",
        "The outcome is noted even where nothing changed",
        "Results of the management review were looked at"
      ]
    },
    {
      "id": "A.3.2",
      "group": "A.3",
      "objective": "A.3.1",
      "title": "AI roles and responsibilities",
      "summary": "Decide which AI roles you need, what each answers for and who holds them. Typical areas are risk, impact, data quality, human oversight, safety, security, privacy and suppliers.",
      "documented": "decide",
      "life_cycle": "all",
      "guidance": "B.3.2",
      "evidence": [
        "role"
      ],
      "question": "Can you name the person behind each AI role, and does every AI system have somebody who answers for it?",
      "stage": [
        "1",
        "2"
      ],
      "judgement": "Whether each person knows the role, accepts it and can fill it.",
      "good": [
        "Risk, impact, data quality, oversight, security, privacy, suppliers and law are covered",
        "A person and a deputy for each role",
        "An accountable owner for every system"
      ]
    },
    {
      "id": "A.3.3",
      "group": "A.3",
      "objective": "A.3.1",
      "title": "Reporting of concerns",
      "summary": "Give people a route they can trust for raising worries about your part in an AI system, at any stage of its life. It works best when reports can be confidential, reach someone able to act, and bring no harm to the reporter.",
      "documented": "decide",
      "life_cycle": "all",
      "guidance": "B.3.3",
      "evidence": [
        "concern-procedure",
        "concern"
      ],
      "question": "If a colleague had a worry about one of your AI systems today, where would it go and what would happen next?",
      "stage": [
        "1",
        "2"
      ],
      "judgement": "Whether people trust the channel enough to use it.",
      "good": [
        "Reports can be confidential, and contractors may report too",
        "Somebody able to act handles them, in a stated time",
        "Nobody suffers for a report; a log is kept, even an empty one"
      ]
    },
    {
      "id": "A.4.2",
      "group": "A.4",
      "objective": "A.4.1",
      "title": "Resource documentation",
      "summary": "List what each stage of an AI system's life, and your other AI work, uses and depends on: data, tools, computing, people and further parts.",
      "documented": "document",
      "life_cycle": "all",
      "guidance": "B.4.2",
      "evidence": [
        "resource",
        "system"
      ],
      "question": "Is there a list, per AI system, of what it is made of and what it depends on, from first idea to retirement?",
      "stage": [
        "1",
        "2"
      ],
      "judgement": "Whether the list is complete; somebody who knows the system has to say so.",
      "good": [
        "Data, tools, computing and people for each system",
        "What is your own and what comes from others",
        "The stage of life that each item serves"
      ]
    },
    {
      "id": "A.4.3",
      "group": "A.4",
      "objective": "A.4.1",
      "title": "Data resources",
      "summary": "Describe the data behind each AI system as a resource: what they are, where they come from, what they serve for, how good they are and how long they are kept.",
      "documented": "document",
      "life_cycle": "data",
      "guidance": "B.4.3",
      "evidence": [
        "dataset",
        "resource"
      ],
      "question": "For each AI system, is it written down which data it rests on and what is known about them?",
      "stage": [
        "1",
        "2"
      ],
      "judgement": "Whether what is said about the data is true and enough to judge the risk.",
      "good": [
        "Origin, purpose, kind and last change of each dataset",
        "Known weaknesses and bias are named",
        "How long it is kept"
      ]
    },
    {
      "id": "A.4.4",
      "group": "A.4",
      "objective": "A.4.1",
      "title": "Tooling resources",
      "summary": "Describe the tools behind each AI system: algorithms, models with their versions, software for preparing data, for training, for evaluation and for running it.",
      "documented": "document",
      "life_cycle": "design and development",
      "guidance": "B.4.4",
      "evidence": [
        "resource",
        "model-card"
      ],
      "question": "Does the list of models and tools match what the system really runs on, down to versions?",
      "stage": [
        "1",
        "2"
      ],
      "judgement": "Whether the list matches what runs; the code and the machines know it better than the paper.",
      "good": [
        "Models and tools with their versions",
        "The base model and its supplier are named",
        "Tools for preparing, training, testing and running"
      ]
    },
    {
      "id": "A.4.5",
      "group": "A.4",
      "objective": "A.4.1",
      "title": "System and computing resources",
      "summary": "Describe the machines and services behind each AI system: where they stand, what they can compute, store and transfer, and how the need differs between building and running.",
      "documented": "document",
      "life_cycle": "all",
      "guidance": "B.4.5",
      "evidence": [
        "resource",
        "system"
      ],
      "question": "Is it written down where each AI system is built and run, and on what?",
      "stage": [
        "1",
        "2"
      ],
      "judgement": "Whether capacity and place suit the system and what the law says about its data.",
      "good": [
        "Where it is built and where it runs, with region",
        "What it needs in computing, storage and network",
        "Effect on the environment considered"
      ]
    },
    {
      "id": "A.4.6",
      "group": "A.4",
      "objective": "A.4.1",
      "title": "Human resources",
      "summary": "Describe whom each AI system needs, and with which skills, from those who build and check it to those who oversee, change and one day retire it.",
      "documented": "document",
      "life_cycle": "all",
      "guidance": "B.4.6",
      "evidence": [
        "competence",
        "role"
      ],
      "question": "Is it written down which people with which skills each AI system needs at each stage of its life?",
      "stage": [
        "1",
        "2"
      ],
      "judgement": "Whether the mix of people is wide enough to see what could go wrong.",
      "good": [
        "Roles and skills for each stage of life",
        "Experts of the field and overseers among them",
        "A link to the proof of competence"
      ]
    },
    {
      "id": "A.5.2",
      "group": "A.5",
      "objective": "A.5.1",
      "title": "AI system impact assessment process",
      "summary": "Have one settled way of assessing how an AI system affects individuals, groups and society through its life: what sets an assessment off, who does it, who approves it and what its results are used for.",
      "documented": "decide",
      "life_cycle": "inception to retirement",
      "guidance": "B.5.2",
      "evidence": [
        "impact-procedure",
        "impact-assessment",
        "document"
      ],
      "question": "What sets off an impact assessment here, who carries it out, and what can its result change?",
      "stage": [
        "1"
      ],
      "judgement": "Whether the thresholds catch the systems that can hurt somebody.",
      "good": [
        "What sets an assessment off, and when it is repeated",
        "Who does it, who approves it",
        "What a result can change or stop"
      ]
    },
    {
      "id": "A.5.3",
      "group": "A.5",
      "objective": "A.5.1",
      "title": "Documentation of AI system impact assessments",
      "summary": "Put the outcome of every impact assessment in writing and keep it for as long as your retention rule says, so that a later reader sees what was expected and why.",
      "documented": "document",
      "life_cycle": "inception to retirement",
      "guidance": "B.5.3",
      "evidence": [
        "impact-assessment"
      ],
      "question": "Are all impact assessments on file, and is it settled how long they stay there?",
      "stage": [
        "2"
      ],
      "judgement": "Whether a later reader could follow why the conclusion was drawn.",
      "good": [
        "Use, misuse, benefits, harms and failures in one place",
        "Who is concerned and what people can do about it",
        "A retention period that is kept to"
      ]
    },
    {
      "id": "A.5.4",
      "group": "A.5",
      "objective": "A.5.1",
      "title": "Assessing AI system impact on individuals or groups of individuals",
      "summary": "Look at what a system can do to single persons and to groups, keep that in writing and keep it current as the system changes. Common angles are fairness, privacy, safety, money, access and human rights, with an eye on the vulnerable.",
      "documented": "document",
      "life_cycle": "inception to retirement",
      "guidance": "B.5.4",
      "evidence": [
        "impact-assessment"
      ],
      "question": "Does the assessment name the persons and groups concerned, and say what the system could do to them?",
      "stage": [
        "2"
      ],
      "judgement": "Whether the effects on people are weighed fairly; best asked of those people.",
      "good": [
        "Groups are named, the vulnerable ones first",
        "Fairness, privacy, safety, money, access and rights are gone through",
        "What is done about each harm"
      ]
    },
    {
      "id": "A.5.5",
      "group": "A.5",
      "objective": "A.5.1",
      "title": "Assessing societal impacts of AI systems",
      "summary": "Look beyond single persons at what a system can do to society, keep that in writing and keep it current. Common angles are environment, economy, public life, health, and culture and values, for good and for ill.",
      "documented": "document",
      "life_cycle": "inception to retirement",
      "guidance": "B.5.5",
      "evidence": [
        "impact-assessment"
      ],
      "question": "Does the assessment say what the system could do to society at large, benefits as well as harms?",
      "stage": [
        "2"
      ],
      "judgement": "Whether the view of society is more than a formality for a system of this reach.",
      "good": [
        "Environment, economy, public life, health and culture are gone through",
        "Benefits stand beside harms",
        "Where nothing is to be expected, the reason is given"
      ]
    },
    {
      "id": "A.6.1.2",
      "group": "A.6",
      "objective": "A.6.1.1",
      "title": "Objectives for responsible development of AI system",
      "summary": "Write down what responsible development means for you, as goals such as fairness or robustness, and turn each goal into something that is done during development.",
      "documented": "document",
      "life_cycle": "design and development",
      "guidance": "B.6.1.2",
      "evidence": [
        "objective"
      ],
      "question": "Which goals guide your AI development, and at which step does each of them change what a team does?",
      "stage": [
        "1"
      ],
      "judgement": "Whether the goals change what teams do when time is short.",
      "good": [
        "A few goals, each with a measure",
        "What each means for requirements, data, training and tests",
        "Instructions that reach the teams"
      ]
    },
    {
      "id": "A.6.1.3",
      "group": "A.6",
      "objective": "A.6.1.1",
      "title": "Processes for responsible AI system design and development",
      "summary": "Describe in writing your way of designing and building AI responsibly: the steps, tests, human oversight, sign-offs and conditions for release.",
      "documented": "document",
      "life_cycle": "design and development",
      "guidance": "B.6.1.3",
      "evidence": [
        "life-cycle"
      ],
      "question": "Could a new team build an AI system the responsible way by following what is written?",
      "stage": [
        "1",
        "2"
      ],
      "judgement": "Whether teams work that way, also under pressure.",
      "good": [
        "Steps, tests and sign-offs from idea to retirement",
        "Where oversight and impact assessment come in",
        "Conditions for release, and what happens when they are not met"
      ]
    },
    {
      "id": "A.6.2.2",
      "group": "A.6",
      "objective": "A.6.2.1",
      "title": "AI system requirements and specification",
      "summary": "Before starting on a new system, or changing one in a big way, write down what it has to do and to respect. Requirements that can be tested are worth most.",
      "documented": "document",
      "life_cycle": "inception / requirements",
      "guidance": "B.6.2.2",
      "evidence": [
        "requirement"
      ],
      "question": "Is there a written requirement behind each promise the system makes, and does each say when it is met?",
      "stage": [
        "2"
      ],
      "judgement": "Whether the requirements are the right ones for those who will live with the system.",
      "good": [
        "Why the system is built",
        "A condition of acceptance for each requirement",
        "Ids by which tests can be found again"
      ]
    },
    {
      "id": "A.6.2.3",
      "group": "A.6",
      "objective": "A.6.2.1",
      "title": "Documentation of AI system design and development",
      "summary": "Keep a record of how the system was designed and built, one that leads back to what was wanted: the goals set, the requirements and the specification.",
      "documented": "document",
      "life_cycle": "design and development",
      "guidance": "B.6.2.3",
      "evidence": [
        "design-record",
        "model-card",
        "evidence"
      ],
      "question": "Does the design record explain how the system was built and why it was built that way?",
      "stage": [
        "2"
      ],
      "judgement": "Whether the design is sound; a peer has to read it.",
      "good": [
        "Approach, model, data and how results are shown to people",
        "Choices with their reasons",
        "Threats to the model over its life"
      ]
    },
    {
      "id": "A.6.2.4",
      "group": "A.6",
      "objective": "A.6.2.1",
      "title": "AI system verification and validation",
      "summary": "Write down how you check that the system was built right and that it is right for its purpose, and when each check applies. Results by requirement make it convincing.",
      "documented": "document",
      "life_cycle": "verification and validation",
      "guidance": "B.6.2.4",
      "evidence": [
        "verification",
        "verification-test"
      ],
      "question": "Which checks did this version pass, against which limits, and who decided that it was good enough?",
      "stage": [
        "2"
      ],
      "judgement": "Whether the tests say anything about real use, and good enough is good enough.",
      "good": [
        "Test data like those of the field, apart from the training data",
        "Limits were set before testing",
        "A result per requirement and a decision with name and date"
      ]
    },
    {
      "id": "A.6.2.5",
      "group": "A.6",
      "objective": "A.6.2.1",
      "title": "AI system deployment",
      "summary": "Plan in writing how the system goes live, and see to it that the conditions agreed for release are met before it does.",
      "documented": "document",
      "life_cycle": "deployment",
      "guidance": "B.6.2.5",
      "evidence": [
        "deployment",
        "deployment-condition"
      ],
      "question": "Was every release condition met and signed off before the system went live?",
      "stage": [
        "2"
      ],
      "judgement": "Whether the decision to go live was free, or a date had decided already.",
      "good": [
        "Conditions with proof that each was met",
        "Approved before the start",
        "A way back"
      ]
    },
    {
      "id": "A.6.2.6",
      "group": "A.6",
      "objective": "A.6.2.1",
      "title": "AI system operation and monitoring",
      "summary": "Write down what it takes to keep the system running well. Four things belong there at the least: watching the system and its performance, repairing it, updating it and supporting those who use it.",
      "documented": "document",
      "life_cycle": "operation and monitoring",
      "guidance": "B.6.2.6",
      "evidence": [
        "operation-plan",
        "monitoring",
        "monitoring-result"
      ],
      "question": "Who watches the running system, what counts as going wrong, and what happens then?",
      "stage": [
        "1",
        "2"
      ],
      "judgement": "Whether trouble would be noticed in time, and somebody would act.",
      "good": [
        "Measures with limits, a frequency and a person",
        "Repair, update and support are planned",
        "Drift and attacks on the model are watched"
      ]
    },
    {
      "id": "A.6.2.7",
      "group": "A.6",
      "objective": "A.6.2.1",
      "title": "AI system technical documentation",
      "summary": "Work out which technical documents each audience needs, such as users, partners or authorities, and give them those in a form they can use.",
      "documented": "decide",
      "life_cycle": "all",
      "guidance": "B.6.2.7",
      "evidence": [
        "model-card"
      ],
      "question": "For each audience, which technical documents does it get, and are they up to date?",
      "stage": [
        "2"
      ],
      "judgement": "Whether each audience understands what it gets.",
      "good": [
        "A list of audiences and their documents",
        "Limits and assumptions are stated plainly",
        "The version fits the system in use"
      ]
    },
    {
      "id": "A.6.2.8",
      "group": "A.6",
      "objective": "A.6.2.1",
      "title": "AI system recording of event logs",
      "summary": "Decide at which stages of a system's life events are logged. Live use is never left out; for the other stages the choice is yours.",
      "documented": "decide",
      "life_cycle": "operation and monitoring",
      "guidance": "B.6.2.8",
      "evidence": [
        "event-log",
        "logged-event"
      ],
      "question": "From the logs, could you tell afterwards what the live system did and with which version?",
      "stage": [
        "1",
        "2"
      ],
      "judgement": "Whether the logs would answer the questions that come after an incident.",
      "good": [
        "Live use is logged, with the version of the system",
        "How long logs are kept, and why that long",
        "Access to them is limited, privacy was thought of"
      ]
    },
    {
      "id": "A.7.2",
      "group": "A.7",
      "objective": "A.7.1",
      "title": "Data for development and enhancement of AI system",
      "summary": "Have written ways of managing development and training data, and see that they are followed, from who may use them to how well they stand for the real world.",
      "documented": "document",
      "life_cycle": "data",
      "guidance": "B.7.2",
      "evidence": [
        "data-management",
        "document",
        "dataset"
      ],
      "question": "Is there a written way of managing training and improvement data, and do teams follow it?",
      "stage": [
        "1",
        "2"
      ],
      "judgement": "Whether teams follow the rules when data are short.",
      "good": [
        "Privacy, security, representativeness and accuracy are covered",
        "Who may approve data",
        "Versions of data are kept apart"
      ]
    },
    {
      "id": "A.7.3",
      "group": "A.7",
      "objective": "A.7.1",
      "title": "Acquisition of data",
      "summary": "Write down how you came by the data you use and why you picked them: source, amount, kind, rights and known weaknesses.",
      "documented": "document",
      "life_cycle": "data",
      "guidance": "B.7.3",
      "evidence": [
        "dataset"
      ],
      "question": "For each dataset, can you say where you got it, why you chose it and that you may use it?",
      "stage": [
        "2"
      ],
      "judgement": "Whether the right to use the data stands up, and whether they were a good choice.",
      "good": [
        "Source, amount, kind and rights of each dataset",
        "Why these and no others",
        "Who is in the data and who is missing"
      ]
    },
    {
      "id": "A.7.4",
      "group": "A.7",
      "objective": "A.7.1",
      "title": "Quality of data for AI systems",
      "summary": "Say in writing what data have to be like to be good enough, and show that the data used to build and run the system are like that. Thresholds per dataset make it measurable.",
      "documented": "document",
      "life_cycle": "data",
      "guidance": "B.7.4",
      "evidence": [
        "data-quality"
      ],
      "question": "What does good enough mean for this dataset, and when was it last measured?",
      "stage": [
        "2"
      ],
      "judgement": "Whether the limits are right for what the system decides.",
      "good": [
        "Limits for each dataset, and the last measured value",
        "Bias is measured too",
        "What was done when a limit was missed"
      ]
    },
    {
      "id": "A.7.5",
      "group": "A.7",
      "objective": "A.7.1",
      "title": "Data provenance",
      "summary": "Describe in writing how to follow each dataset back to where it began, through every change and hand-over, for as long as data and system live.",
      "documented": "document",
      "life_cycle": "data",
      "guidance": "B.7.5",
      "evidence": [
        "dataset",
        "document"
      ],
      "question": "Can you trace the data behind this model version back to their origin without a gap?",
      "stage": [
        "1",
        "2"
      ],
      "judgement": "Whether the chain is complete where it matters; tracing one record back shows it.",
      "good": [
        "Every dataset has an id and a version",
        "Changes and hand-overs are noted",
        "From source to model version without a gap"
      ]
    },
    {
      "id": "A.7.6",
      "group": "A.7",
      "objective": "A.7.1",
      "title": "Data preparation",
      "summary": "Put the preparation of data in writing: the methods used, such as cleaning, labelling or scaling, and the grounds on which they are chosen.",
      "documented": "document",
      "life_cycle": "data",
      "guidance": "B.7.6",
      "evidence": [
        "dataset"
      ],
      "question": "Is it written down what was done to the data before use, by whom, and why that way?",
      "stage": [
        "2"
      ],
      "judgement": "Whether the preparation changed the meaning of the data.",
      "good": [
        "Methods with the reason for each",
        "Who labelled, and how labels were checked",
        "Scripts with their version"
      ]
    },
    {
      "id": "A.8.2",
      "group": "A.8",
      "objective": "A.8.1",
      "title": "System documentation and information for users",
      "summary": "Decide what users need to know about a system and give it to them: that it is AI, what it is for, how to use and override it, where its limits are and whom to ask.",
      "documented": "decide",
      "life_cycle": "deployment / operation",
      "guidance": "B.8.2",
      "evidence": [
        "user-information"
      ],
      "question": "What does a user get to read about this system, and does it say where the limits are?",
      "stage": [
        "2"
      ],
      "judgement": "Whether users read it, understand it and act on it.",
      "good": [
        "That it is AI, what for, and how to overrule it",
        "How good it is, and where it fails",
        "Whom to ask, and how changes are made known"
      ]
    },
    {
      "id": "A.8.3",
      "group": "A.8",
      "objective": "A.8.1",
      "title": "External reporting",
      "summary": "Offer a way in: people inside and outside can tell you about harm that an AI system causes. This is about reports coming to you, not about your reports to others.",
      "documented": "decide",
      "life_cycle": "operation and monitoring",
      "guidance": "B.8.3",
      "evidence": [
        "adverse-impact-procedure",
        "adverse-impact"
      ],
      "question": "How would somebody affected by your AI system reach you, and who would answer?",
      "stage": [
        "2"
      ],
      "judgement": "Whether somebody from outside would find the way in, and be taken seriously.",
      "good": [
        "A way in that is published where affected people look",
        "A stated time for the answer",
        "Reports lead on to incidents and corrections"
      ]
    },
    {
      "id": "A.8.4",
      "group": "A.8",
      "objective": "A.8.1",
      "title": "Communication of incidents",
      "summary": "Plan in writing how users hear about incidents with a system: who is told, about what, how soon, by whom and by which route.",
      "documented": "document",
      "life_cycle": "operation and monitoring",
      "guidance": "B.8.4",
      "evidence": [
        "incident-plan",
        "incident-type",
        "incident"
      ],
      "question": "If the system failed badly tonight, does the plan say whom you tell, how soon and how?",
      "stage": [
        "1",
        "2"
      ],
      "judgement": "Whether the plan would work on a bad night; an exercise tells.",
      "good": [
        "Kinds of incident, with those who are told and how soon",
        "Times from law and contracts",
        "The log shows when people were told"
      ]
    },
    {
      "id": "A.8.5",
      "group": "A.8",
      "objective": "A.8.1",
      "title": "Information for interested parties",
      "summary": "Write down what you owe to whom in information about your AI systems, be it by law, by contract or by promise, and who sees to it.",
      "documented": "document",
      "life_cycle": "all",
      "guidance": "B.8.5",
      "evidence": [
        "customer-obligation",
        "legal-requirement"
      ],
      "question": "Is there a list of who is owed which information about your AI systems, and on what grounds?",
      "stage": [
        "1"
      ],
      "judgement": "Whether every duty was found; that takes somebody who knows the law and the contracts.",
      "good": [
        "Party, ground, content, time and person for each duty",
        "The last time it was met, with proof"
      ]
    },
    {
      "id": "A.9.2",
      "group": "A.9",
      "objective": "A.9.1",
      "title": "Processes for responsible use of AI systems",
      "summary": "Describe in writing how AI is used responsibly here, bought-in and online services included: what needs approval, who may use what, and who watches over it.",
      "documented": "document",
      "life_cycle": "use",
      "guidance": "B.9.2",
      "evidence": [
        "responsible-use"
      ],
      "question": "If a team wants to use a new AI service tomorrow, which written steps does it follow?",
      "stage": [
        "1",
        "2"
      ],
      "judgement": "Whether people use AI outside these rules because the rules are in the way.",
      "good": [
        "Approvals before a new tool is used",
        "Rules for online services",
        "Who oversees use, and how"
      ]
    },
    {
      "id": "A.9.3",
      "group": "A.9",
      "objective": "A.9.1",
      "title": "Objectives for responsible use of AI system",
      "summary": "Write down the goals that guide your use of AI, such as fairness, safety or accessibility, and think of ways to reach them, such as people who check and can overrule outputs.",
      "documented": "document",
      "life_cycle": "use",
      "guidance": "B.9.3",
      "evidence": [
        "objective",
        "responsible-use"
      ],
      "question": "Which goals guide the way you use AI, and how do you notice when one is missed?",
      "stage": [
        "1"
      ],
      "judgement": "Whether the goals suit the uses, and people have the means to keep to them.",
      "good": [
        "Goals with a measure and an owner",
        "Somebody may overrule outputs",
        "What happens when a goal is missed"
      ]
    },
    {
      "id": "A.9.4",
      "group": "A.9",
      "objective": "A.9.1",
      "title": "Intended use of the AI system",
      "summary": "See to it that a system is really used for what it is meant for, in the way its instructions describe, and notice when use drifts away.",
      "documented": "decide",
      "life_cycle": "use",
      "guidance": "B.9.4",
      "evidence": [
        "intended-use",
        "monitoring"
      ],
      "question": "What is this system meant for, and how would you notice that it is used for something else?",
      "stage": [
        "2"
      ],
      "judgement": "Whether real use stays what it was meant to be; watching and asking users show it.",
      "good": [
        "Intended and excluded uses, users and surroundings",
        "Use is monitored against them",
        "A way to report use that drifts"
      ]
    },
    {
      "id": "A.10.2",
      "group": "A.10",
      "objective": "A.10.1",
      "title": "Allocating responsibilities",
      "summary": "Divide the work and the duties around an AI system among all who take part in its life, such as your own teams, partners, suppliers and customers, so that nothing is left to nobody.",
      "documented": "decide",
      "life_cycle": "all",
      "guidance": "B.10.2",
      "evidence": [
        "responsibility",
        "supplier"
      ],
      "question": "For each stage of the system's life, is it clear which party answers for what?",
      "stage": [
        "1",
        "2"
      ],
      "judgement": "Whether every party agrees with its share, and is able to carry it.",
      "good": [
        "Every stage of life has a party that answers for it",
        "Roles for personal data are settled",
        "Backed by contracts"
      ]
    },
    {
      "id": "A.10.3",
      "group": "A.10",
      "objective": "A.10.1",
      "title": "Suppliers",
      "summary": "Have a way of making sure that what you get from suppliers, be it models, data, services or tools, fits your own idea of responsible AI.",
      "documented": "decide",
      "life_cycle": "all",
      "guidance": "B.10.3",
      "evidence": [
        "supplier-procedure",
        "supplier"
      ],
      "question": "How do you know that what your AI suppliers deliver fits your own rules, and when did you last check?",
      "stage": [
        "1",
        "2"
      ],
      "judgement": "Whether what suppliers say about themselves can be believed.",
      "good": [
        "Risk and criteria for each supplier",
        "Assessed on a date, with the next one set",
        "What they have to deliver, tell and put right"
      ]
    },
    {
      "id": "A.10.4",
      "group": "A.10",
      "objective": "A.10.1",
      "title": "Customers",
      "summary": "Let what customers need and expect shape how you go about responsible AI, and be open with them about risks and limits.",
      "documented": "decide",
      "life_cycle": "all",
      "guidance": "B.10.4",
      "evidence": [
        "customer-obligation"
      ],
      "question": "What do your customers expect of your AI, and where does it show in what you do?",
      "stage": [
        "2"
      ],
      "judgement": "Whether customers would say the same about how you treat them.",
      "good": [
        "Expectations with their source",
        "Risks and limits are told to them",
        "Who does what, and who is told of changes"
      ]
    }
  ]
} as const;

export const annexC = {
  "status": "informative",
  "note": "A source of ideas for 6.1.2, 6.1.4, 6.2, A.6.1.2 and A.9.3, not a checklist: leaving an entry out is never a finding. The count of eleven objectives and the positions C.2.3, C.3.2, C.3.4 and C.3.6 were confirmed by independent public sources; every other number is inferred from the order and awaits a check against a licensed copy.",
  "objectives": [
    {
      "id": "C.2.1",
      "name": "accountability"
    },
    {
      "id": "C.2.2",
      "name": "AI expertise"
    },
    {
      "id": "C.2.3",
      "name": "availability and quality of training and test data"
    },
    {
      "id": "C.2.4",
      "name": "environmental impact"
    },
    {
      "id": "C.2.5",
      "name": "fairness"
    },
    {
      "id": "C.2.6",
      "name": "maintainability"
    },
    {
      "id": "C.2.7",
      "name": "privacy"
    },
    {
      "id": "C.2.8",
      "name": "robustness"
    },
    {
      "id": "C.2.9",
      "name": "safety"
    },
    {
      "id": "C.2.10",
      "name": "security"
    },
    {
      "id": "C.2.11",
      "name": "transparency and explainability"
    }
  ],
  "risk_sources": [
    {
      "id": "C.3.1",
      "name": "complexity of environment"
    },
    {
      "id": "C.3.2",
      "name": "lack of transparency and explainability"
    },
    {
      "id": "C.3.3",
      "name": "level of automation"
    },
    {
      "id": "C.3.4",
      "name": "machine-learning related (data quality, collection, poisoning)"
    },
    {
      "id": "C.3.5",
      "name": "system hardware"
    },
    {
      "id": "C.3.6",
      "name": "system life cycle"
    },
    {
      "id": "C.3.7",
      "name": "technology readiness"
    }
  ]
} as const;

export const commonErrors = [
  {
    "topic": "Number of Annex A controls",
    "truth": "38 controls in nine groups, A.2 to A.10. Ten further rows of the table state objectives and are not controls.",
    "mistaken": [
      "Counting 39 controls.",
      "Speaking of ten groups, because A.6.1 and A.6.2 are counted as two.",
      "Giving counts per group that add up to 42 under a headline that says 38."
    ]
  },
  {
    "topic": "Objective rows taken for controls",
    "truth": "A.2.1, A.3.1, A.4.1, A.5.1, A.6.1.1, A.6.2.1, A.7.1, A.8.1, A.9.1 and A.10.1 state what a group is for. They are not controls and get no row in a Statement of Applicability.",
    "mistaken": [
      "Listing A.8.1 or another objective row as a control with an owner and a status.",
      "Adding the ten objective rows to the number of controls."
    ]
  },
  {
    "topic": "Renumbered groups",
    "truth": "The groups are A.2 to A.10; there is no A.1 and no A.11.",
    "mistaken": [
      "Numbering the groups A.5 to A.11.",
      "Numbering the groups A.2 to A.9, so that everything from some point on is one off.",
      "Putting all controls under A.5.x, as one would with another standard.",
      "Inventing a group, for instance one on information and communication technology."
    ]
  },
  {
    "topic": "Control ids that do not exist",
    "truth": "The first control of a group ends in 2 and the ids run without gaps: A.2.2-A.2.4, A.3.2-A.3.3, A.4.2-A.4.6, A.5.2-A.5.5, A.6.1.2-A.6.1.3, A.6.2.2-A.6.2.8, A.7.2-A.7.6, A.8.2-A.8.5, A.9.2-A.9.4, A.10.2-A.10.4.",
    "mistaken": [
      "Citing A.6.2.9.",
      "Citing A.3.4 as a control on contact with authorities.",
      "Making up a run of ids, such as A.4.1 to A.8.x, with home-made titles."
    ]
  },
  {
    "topic": "Clause numbers used for controls",
    "truth": "7.4 is communication and 8.2 is AI risk assessment. A control id always starts with A.; without it the number means a clause: 6.1.2 is risk assessment, A.6.1.2 is objectives for responsible development.",
    "mistaken": [
      "Using 7.4 for model evaluation.",
      "Using 8.2 for data quality."
    ]
  },
  {
    "topic": "Status of the annexes",
    "truth": "Annexes A and B are normative, C and D informative. B is worded as guidance: it adds no rows to a Statement of Applicability, and a shortfall against it is a hint for improvement, not a nonconformity.",
    "mistaken": [
      "Calling all four annexes informative.",
      "Calling Annex B informative.",
      "Calling Annex A informative."
    ]
  },
  {
    "topic": "A.8.3 External reporting",
    "truth": "An inbound channel: interested parties report adverse impacts to the organisation. Telling users about incidents is A.8.4, information owed to others is A.8.5.",
    "mistaken": [
      "Reading it as reports from the organisation to authorities or other outsiders."
    ]
  },
  {
    "topic": "Who approves the treatment plan",
    "truth": "Under 6.1.3 designated management approves the plan and accepts the residual AI risk.",
    "mistaken": [
      "Asking for approval by the risk owners, a habit from information security management."
    ]
  },
  {
    "topic": "Content of the Statement of Applicability",
    "truth": "The needed controls, with reasons for taking them in or leaving them out. An exclusion may hold everywhere or for named AI systems. Implementation status is custom, useful but not demanded.",
    "mistaken": [
      "Presenting an implementation status as a demand of 6.1.3; that comes from the information security standard."
    ]
  },
  {
    "topic": "Inputs of the management review",
    "truth": "9.3.2 names seven: earlier actions; changes in issues; changes in needs of parties; trends in nonconformities and corrective actions, in monitoring results and in audit results; chances for improvement.",
    "mistaken": [
      "Adding objectives, risk status or resources as required inputs, a habit from other management systems."
    ]
  },
  {
    "topic": "Clause of the impact assessment",
    "truth": "6.1.4 designs the AI system impact assessment, 8.4 carries it out.",
    "mistaken": [
      "Placing it in 6.1.2, which is risk assessment.",
      "Placing life cycle stages in 8.3, which is risk treatment."
    ]
  },
  {
    "topic": "Order of clause 10",
    "truth": "10.1 is continual improvement, 10.2 is nonconformity and corrective action.",
    "mistaken": [
      "Swapping the two, as in older management system standards."
    ]
  },
  {
    "topic": "Sub-clauses of clause 8",
    "truth": "There are four, 8.1 to 8.4. The life cycle of AI systems is in A.6, not in clause 8.",
    "mistaken": [
      "Citing 8.5 or 8.6."
    ]
  },
  {
    "topic": "Number of mandatory documents",
    "truth": "The standard gives no list and no number. 18 of its 32 sub-clauses ask for something in writing, counting 4.4 and 7.5.1; other counts come from other ways of counting.",
    "mistaken": [
      "Stating 19, about 20 or more than 20 as a fact of the standard.",
      "Leaving out 4.4, which wants the management system itself described."
    ]
  },
  {
    "topic": "Crosswalk to the NIST AI RMF",
    "truth": "The crosswalk in circulation was supplied by a company, is listed but not endorsed by NIST, and maps to the final draft of the standard.",
    "mistaken": [
      "Calling it the official crosswalk of NIST."
    ]
  }
] as const;
