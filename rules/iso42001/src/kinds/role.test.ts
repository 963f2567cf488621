import { forms, testKind } from "../test-kind.ts";
import { role } from "./role.ts";

testKind({
  kind: role,
  title: "AIMS manager",
  register: { title: "Roles and responsibilities", path: "aims/roles", collection: "roles" },
  written: {
    "Role ID": "ROLE-04",
    "Role name": "AIMS manager",
    "Held by": "Jane Doe",
    "Key responsibilities": "conformity of the AIMS",
    Authorities: "may refuse a document",
    "Reports to": "Ann Bell",
    Deputy: "Jim Roe",
  },
  named: "Role name",
  means: {
    id: "ROLE-04",
    name: "AIMS manager",
    holder: "Jane Doe",
    responsibilities: "conformity of the AIMS",
    authority: "may refuse a document",
    reportsTo: "Ann Bell",
    deputy: "Jim Roe",
  },
  layouts: forms.record,
});
