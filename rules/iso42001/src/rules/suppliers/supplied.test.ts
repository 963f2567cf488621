import { expect, test } from "vitest";
import { system } from "../../kinds/system.ts";
import { readProject } from "../../test-rule.ts";
import { firstSupplied, suppliersNamed, unregistered } from "./supplied.ts";

const register = "Supplier ID,Supplier\nSUP-001,Northmere Language Models Ltd\n";

function open(role: string, suppliers: string): string[] {
  const project = readProject({
    "aims/systems.csv": `ID,Name,Role,Suppliers\nSYS-001,Kaj,${role},"${suppliers}"\n`,
    "aims/suppliers.csv": `${register.trim().replace("Supplier\n", "Supplier,Service\n")},model\n`,
  });
  return project.records(system).flatMap((each) => unregistered(each, project).map(({ value }) => value));
}

test.each([
  ["deployer", "SUP-001", []],
  ["deployer", "Northmere", []],
  ["deployer", "Northmere Language Models / dialog-4", []],
  ["deployer", "in-house; open source (scikit-learn)", []],
  ["deployer", "SUP-009; Southmere", ["SUP-009", "Southmere"]],
  ["developer", "Havnelund; SUP-009", ["SUP-009"]],
])("%s with %s", (role, suppliers, expected) => expect(open(role, suppliers)).toEqual(expected));

test("who is supplied, by a name or by an origin", () => {
  const first = (line: string): string | undefined => {
    const project = readProject({
      "aims/systems.csv": `ID,Name,Role,Origin,Suppliers\nSYS-001,Kaj,${line}\n`,
    });
    const found = firstSupplied(project);
    return found && `${found.id}: ${suppliersNamed(found).length}`;
  };
  expect(first("deployer,,Northmere")).toBe("SYS-001: 1");
  expect(first(",SaaS,")).toBe("SYS-001: 0");
  expect(first("developer,built in-house,Havnelund")).toBeUndefined();
});
