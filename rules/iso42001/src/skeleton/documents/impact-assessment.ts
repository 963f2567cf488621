import { columns, section, skeletonDocument } from "../define.ts";

export const impactAssessment = skeletonDocument({
  path: "impact/{id}",
  kind: "ai-system-impact-assessment",
  id: "AIA-{id}",
  title: "AI system impact assessment of {id} {name}",
  why: "It shows what the system may do to people and to society, before somebody else finds out.",
  each: true,
  fields: [
    { key: "system", value: "{id}" },
    { key: "system_version", write: "the version that was assessed" },
    { key: "date", write: "the day of the assessment" },
    { key: "level", write: "low, medium or high, by the procedure" },
    { key: "author", write: "who wrote it; somebody else than the approver" },
    { key: "retention", write: "how long it is kept, by the procedure" },
    { key: "dpia", write: "the data protection impact assessment: its id or link; or not needed, and why" },
  ],
  parts: [
    section("Purpose and intended use", "What it is for, who uses it, and what comes of its results."),
    section(
      "Deployment context",
      "Where and how it runs, how many people it reaches, how far it acts by itself.",
    ),
    section(
      "Foreseeable misuse",
      "How people could use it wrongly, on purpose or not, and what you do against it.",
    ),
    section("Technical context", "Model, data, parts from others, what happens when it fails."),
    section(
      "Societal context",
      "In which situation people meet it, what they expect, who has less of a voice.",
    ),
    section("Jurisdictions", "In which countries people are affected."),
    section(
      "Individuals",
      "What it may do to a person: fair treatment, privacy, safety, money, work. Say how grave it could be.",
    ),
    section(
      "Groups, including vulnerable ones",
      "Whom it could hit harder: children, old people, people with disabilities, minorities, workers.",
    ),
    section("Societies", "Effects on environment, economy, public debate, law, culture."),
    section("Benefits", "What good it does, and to whom."),
    section("Measures", "What keeps harm small: in the system, in its use, in oversight."),
    section("Human oversight", "Who watches, what they see, how they step in."),
    {
      heading: "Results and risks",
      write:
        "What can happen to whom. Each result that matters goes into the risk register; give its id here.",
      columns: columns(
        "result | Result | 1",
        "what | What can happen | in a few words",
        "whom | To whom | people",
        "consequence | Consequence | a step of the scale",
        "risk | Risk | R-001",
      ),
    },
    section("Conclusion", "Is the use bearable, under which conditions? Who decided so?"),
  ],
});
