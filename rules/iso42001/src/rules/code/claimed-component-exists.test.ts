import { testRule } from "../../test-rule.ts";
import { claimedComponentExists } from "./claimed-component-exists.ts";

const openai = '{ "dependencies": { "openai": "^4.20.0" } }\n';
const one = (rest: string): string => `systems:\n  - { id: SYS-001, name: Kaj, ${rest} }\n`;

testRule(claimedComponentExists, [
  {
    shows: "gap",
    title: "another model than the one that is claimed",
    files: {
      "aims/systems.yaml": `systems:
  - id: SYS-001
    name: Kaj
    components:
      paths: [infra/]
      models: [gpt-4o]
               ~~~~~~ SYS-001 (Kaj) claims the model gpt-4o; its code asks gpt-5.
`,
    },
    code: {
      "infra/main.tf":
        'resource "azurerm_cognitive_deployment" "chat" {\n  model {\n    format = "OpenAI"\n    name   = "gpt-5"\n  }\n}\n',
    },
  },
  {
    shows: "gap",
    title: "a word in a list that means nothing in the code is only mentioned",
    files: {
      "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Kaj, components: [openai, langchan] }
                                                   ~~~~~~~~ (info) SYS-001 (Kaj) claims langchan, and nothing in the code goes by that name.
`,
    },
    code: { "package.json": '{ "dependencies": { "langchain": "1", "openai": "^4.20.0" } }\n' },
  },
  {
    shows: "gap",
    title: "a system of which nothing is left, beside one that is here",
    files: {
      "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Kaj, components: [openai] }
  - { id: SYS-002, name: Score, components: { paths: [services/score/], packages: [lightgbm] } }
                                                      ~~~~~~~~~~~~~~~ Nothing that SYS-002 (Score) claims is in this repository: services/score/ and lightgbm.
`,
    },
    code: { "package.json": openai },
  },
  {
    shows: "gap",
    title: "nothing of any system is here: the code may be elsewhere",
    files: {
      "aims/systems.yaml": `systems:
  - { id: SYS-002, name: Score, packages: [lightgbm] }
                                           ~~~~~~~~ (info) Nothing that SYS-002 (Score) claims is in this repository: lightgbm.
`,
    },
    code: { "package.json": openai },
  },
  {
    shows: "gap",
    title: "the whole code of a system goes, and what it is called with from outside says nothing",
    files: {
      "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Kaj, components: { packages: [openai], paths: [services/chat/] } }
  - id: SYS-002
    name: Score
    components:
      packages: [lightgbm, shap]
      paths: [services/score/, "models/score-*.onnx"]
              ~~~~~~~~~~~~~~~ Nothing that SYS-002 (Score) claims is in this repository: services/score/, models/score-*.onnx, lightgbm and shap.
      models: [score-3.2.0]
      endpoints: [https://score.example.com/v3]
`,
    },
    code: { "services/chat/package.json": openai },
  },
  {
    shows: "gap",
    title: "a glob that fits nothing any more",
    files: {
      "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Kaj, components: { packages: [openai], paths: ["src/*.js", "src/*.py"] } }
                                                                                     ~~~~~~~~ SYS-001 (Kaj) claims src/*.py, and there is no such path in the repository.
`,
    },
    code: { "package.json": openai, "src/chat.js": "" },
  },
  {
    shows: "gap",
    title: "who claims everything beside another system",
    files: {
      "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Kaj, components: { paths: [/] } }
                                                    ~ SYS-001 (Kaj) claims /, which is everything and tells nothing.
  - { id: SYS-002, name: Score, components: { packages: ["npm:*", openai] } }
                                                          ~~~~~ SYS-002 (Score) claims npm:*, which is everything and tells nothing.
`,
    },
    code: { "package.json": openai },
  },
  {
    shows: "good",
    title: "a folder with another normal form of its letters",
    files: { "aims/systems.yaml": one('paths: ["services/b\u00fccher/", "services/*/\u00fcber/"]') },
    code: { "services/bu\u0308cher/package.json": openai, "services/x/u\u0308ber/a.py": "" },
  },
  {
    shows: "good",
    title: "the one system of a repository",
    files: {
      "aims/systems.yaml":
        "systems:\n  - { id: SYS-001, name: Kaj, components: [./] }\n  - { id: SYS-002, status: retired }\n",
    },
    code: { "package.json": openai },
  },
  {
    shows: "good",
    title: "a model file that is kept elsewhere, and a pointer to it here",
    files: { "aims/systems.yaml": one('paths: ["models/kaj.onnx"]') },
    code: { "models/kaj.onnx.dvc": "outs:\n- md5: 0123456789abcdef0123456789abcdef\n  path: kaj.onnx\n" },
  },
  {
    shows: "good",
    title: "what is bought and used, and what is set from outside",
    files: {
      "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Kaj, components: { packages: [openai], models: [gpt-4o], endpoints: [https://chat.example.com] } }
  - { id: SYS-002, name: Pairwright, roles: [user], components: { packages: [pairwright] } }
`,
    },
    code: { "package.json": openai },
  },
  {
    shows: "good",
    title: "a manifest that cannot be read may be the one that names it",
    files: { "aims/systems.yaml": one("components: { paths: [services/chat/], packages: [cohere-ai] }") },
    code: { "services/chat/package.json": '{ "dependencies": { "cohere', "package.json": openai },
  },
  {
    shows: "absent",
    title: "a retired system",
    files: { "aims/systems.yaml": one("status: retired, components: [cohere-ai]") },
    code: { "package.json": openai },
  },
]);
