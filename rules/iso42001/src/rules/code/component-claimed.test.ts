import { runExample } from "@aims-lint/testing";
import { expect, test } from "vitest";
import { iso42001 } from "../../index.ts";
import { testRule } from "../../test-rule.ts";
import { componentClaimed } from "./component-claimed.ts";

const openai = '{ "dependencies": { "openai": "^4.20.0" } }\n';
const kaj = "systems:\n  - { id: SYS-001, name: Kaj, components: [lightgbm] }\n";

testRule(componentClaimed, [
  {
    shows: "gap",
    title: "an inventory that says of no system what it is made of cannot be told incomplete",
    files: {
      "aims/systems.csv": "ID,Name,Supplier\nSYS-001,Kaj,OpenAI Ireland Ltd\n",
    },
    code: {
      "package.json": `${openai}                     ~~~~~~ (warning) openai (npm, client of a model API, OpenAI) is in the code, and the inventory does not say of any system what of the code belongs to it.
`,
    },
  },
  {
    shows: "gap",
    title: "no inventory at all",
    files: { "aims/risks.csv": "Risk ID,Description\nR-1,Wrong answers\n" },
    code: {
      "package.json": `${openai}                     ~~~~~~ openai (npm, client of a model API, OpenAI) is in the code, and there is no inventory of AI systems.
`,
    },
  },
  {
    shows: "gap",
    title: "a family of packages is told of once",
    files: { "aims/systems.yaml": kaj },
    code: {
      "requirements.txt": `langchain==0.3
~~~~~~~~~ langchain (PyPI, framework for AI applications, LangChain) with langchain-community, langchain-core and langchain-openai is in the code, and no system of the inventory claims it.
langchain-core==0.3
langchain-community==0.3
langchain-openai==0.3
requests==2.32
`,
    },
  },
  {
    shows: "gap",
    title: "research is only mentioned, tests are not",
    files: { "aims/systems.yaml": kaj },
    code: {
      "research/requirements.txt": `torch==2.4
~~~~~ (info) torch (PyPI, machine learning library, PyTorch) is in the code, and no system of the inventory claims it.
`,
      "tests/requirements.txt": "openai==1.50\n",
    },
  },
  {
    shows: "gap",
    title: "what is waived with a reason and an end stays visible",
    files: {
      "aims/systems.yaml": kaj,
      "aims/waivers.yaml": `waivers:
  - rule: component-claimed
    subject: component:pkg:npm/openai
    reason: a trial until spring
    approver: Jane Doe
    expires: 2027-03-31
`,
    },
    code: {
      "package.json": `${openai}                     ~~~~~~ (waived) openai (npm, client of a model API, OpenAI) is in the code, and no system of the inventory claims it.
`,
    },
  },
  {
    shows: "good",
    title: "the file that a pointer of DVC stands for is claimed by its path",
    files: {
      "aims/systems.yaml":
        "systems:\n  - { id: SYS-001, name: Kaj, components: { paths: [models/kaj.onnx] } }\n",
    },
    code: { "models/kaj.onnx.dvc": "outs:\n- md5: 0123456789abcdef0123456789abcdef\n  path: kaj.onnx\n" },
  },
  {
    shows: "gap",
    title: "who claims everything beside another system claims nothing",
    files: {
      "aims/systems.yaml":
        'systems:\n  - { id: SYS-001, name: Kaj, components: { paths: ["**"], packages: ["*"] } }\n  - { id: SYS-002, name: Score }\n',
    },
    code: {
      "package.json": `${openai}                     ~~~~~~ openai (npm, client of a model API, OpenAI) is in the code, and no system of the inventory claims it.
`,
    },
  },
  {
    shows: "good",
    title: "the one system of a repository may claim all of it",
    files: { "aims/systems.yaml": "systems:\n  - { id: SYS-001, name: Kaj, components: { paths: [./] } }\n" },
    code: { "package.json": openai },
  },
  {
    shows: "good",
    title: "a system that is planned claims as well as one in use",
    files: {
      "aims/systems.yaml": "systems:\n  - { id: SYS-001, name: Kaj, status: planned, packages: [openai] }\n",
    },
    code: { "package.json": openai },
  },
]);

const finding = (files: Readonly<Record<string, string>>, code: Readonly<Record<string, string>>) =>
  runExample(componentClaimed, { shows: "gap", title: "-", files, code }, iso42001).findings[0];

test("a supplier in the inventory tells which system may be meant, and is no claim", () => {
  const inventory = {
    "aims/systems.csv": "ID,Name,Supplier,Packages\nSYS-001,Kaj,OpenAI Ireland Ltd,shap\n",
  };
  expect(finding(inventory, { "package.json": openai })).toMatchObject({
    severity: "error",
    subject: "component:pkg:npm/openai",
    how: expect.stringContaining("SYS-001 (Kaj) has OpenAI as a supplier."),
  });
});

test("the line shows what was seen, and the other files in which it is used are named", () => {
  const code = { "services/chat/package.json": openai, "services/letters/requirements.txt": "openai\n" };
  expect(finding({ "aims/systems.yaml": kaj }, code)).toMatchObject({
    line: `${" ".repeat(21)}openai`,
    at: { path: "services/chat/package.json" },
  });
});

test("nobody knows whose AI it is as long as the inventory cannot be read whole", () => {
  const files = { "aims/systems.yaml": "systems:\n  - { id: SYS-001, name: Kaj\n" };
  const example = { shows: "gap", title: "-", files, code: { "package.json": openai } } as const;
  expect(runExample(componentClaimed, example, iso42001).outcome).toBe("blocked");
});

test("without the code nothing is said of it", () => {
  const example = { shows: "absent", title: "-", files: { "aims/systems.yaml": kaj } } as const;
  expect(runExample(componentClaimed, example, iso42001).outcome).toBe("not-evaluated");
});

test("one folder claims all that lies in it", () => {
  const code = {
    "services/score/requirements.txt": "transformers\nscikit-learn\ntorch\n",
    "package.json": openai,
    "web/package.json": openai,
  };
  const example = { shows: "gap", title: "-", files: { "aims/systems.yaml": kaj }, code } as const;
  const hints = runExample(componentClaimed, example, iso42001).findings.map(({ how }) =>
    how.replace(/^[^.]*\. /, ""),
  );
  const folder = 'The folder "services/score/" among the components claims it and what 2 more findings name.';
  expect(hints).toEqual(["A folder among the components claims all AI in it.", folder, folder, folder]);
});
