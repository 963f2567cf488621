import { testRule } from "../../test-rule.ts";
import { intendedUseStated } from "./intended-use-stated.ts";

testRule(intendedUseStated, [
  {
    shows: "good",
    title: "one statement for the only system, and one for all",
    files: {
      "aims/soa.csv": "Control,Applicable,Justification\nA.9.4,Yes,scores invite other uses\n",
      "aims/systems.csv": "ID,Name,Status\nSYS-001,Harbour Score,production\n",
      "aims/intended-use.md": "# Intended use\n\n## Intended uses\n\nRating.\n\n## Users\n\nUnderwriters.\n",
    },
  },
  {
    shows: "gap",
    title: "rows of a table, one system left out",
    files: {
      "aims/soa.csv": "Control,Applicable,Justification\nA.9.4,Yes,scores invite other uses\n",
      "aims/systems.csv": `ID,Name,Status
SYS-001,Harbour Score,production
SYS-002,Kaj,pilot
~~~~~~~ SYS-002 (Kaj) is in use, and none of the statements of intended use speaks of it.
`,
      "aims/intended-uses.csv": "System,Intended uses,Users\nHarbour Score,rating,underwriters\n",
    },
  },
]);
