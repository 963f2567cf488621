import { section, skeletonDocument } from "../define.ts";

export const scope = skeletonDocument({
  path: "scope",
  kind: "scope-statement",
  id: "AIMS-SCO-001",
  title: "Scope of the AI management system",
  why: "It tells staff, customers and auditors what your management system covers, and what not.",
  parts: [
    section(
      "Scope statement",
      "One or two sentences that could stand on a certificate: which activities with AI of {organisation}, for whom, where. For readers outside.",
    ),
    section("Organisational units", "Which company, teams and people are inside, and why each of them."),
    section("Locations", "The sites, and whether work at home is covered."),
    section(
      "AI systems in scope",
      "Every system of the inventory by its id, such as SYS-001. An auditor compares both lists.",
    ),
    section(
      "Roles of the organisation",
      "For each system: do you build it, offer it to others, use it? What follows from that?",
    ),
    section(
      "Boundaries and interfaces",
      "Where your responsibility ends: suppliers, hosting, other departments, and how each of these borders is controlled.",
    ),
    section(
      "Exclusions",
      "What you leave out, each with its reason. Write so if you leave out nothing. Systems in use can hardly be left out.",
    ),
  ],
});
