import { testRule } from "../../test-rule.ts";
import { systemInventoried } from "./system-inventoried.ts";

testRule(systemInventoried, [
  {
    shows: "good",
    title: "the supplier register and the datasheets name the systems",
    files: {
      "aims/systems.csv": `System ID,Name,Role,Status,Origin,Impact level
SYS-001,Score,developer,production,developed,high
SYS-002,Kaj,customer,production,bought,low
`,
      "aims/supplier-register.csv": `Supplier ID,Supplier,Systems
SUP-001,Northmere,SYS-002
`,
      "aims/datasets.csv": `Dataset ID,Name,Systems,Source
DS-001,Loans,SYS-001,own records
`,
    },
  },
  {
    shows: "absent",
    title: "a retired system",
    files: {
      "aims/systems.csv": `System ID,Name,Role,Status
SYS-001,Score,developer,decommissioned
`,
    },
  },
  {
    shows: "good",
    title: "of a planned system nobody knows yet how much is at stake",
    files: {
      "aims/systems.csv": `System ID,Name,Role,Status,Origin,Impact level,Supplier
SYS-003,Draft,customer,planned,to be bought,,Northmere
`,
    },
  },
]);
