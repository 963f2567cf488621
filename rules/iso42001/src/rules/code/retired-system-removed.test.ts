import { testRule } from "../../test-rule.ts";
import { retiredSystemRemoved } from "./retired-system-removed.ts";

testRule(retiredSystemRemoved, [
  {
    shows: "gap",
    title: "its model file is still there",
    files: {
      "aims/systems.yaml": `systems:
  - id: SYS-002
    name: Letter sorter
    status: retired
            ~~~~~~~ SYS-002 (Letter sorter) is retired, and models/sorter.onnx that it claims is still in the code.
    components: [services/sorter/, models/sorter.onnx]
`,
    },
    code: { "models/sorter.onnx": "onnx" },
  },
  {
    shows: "gap",
    title: "its folder, with what is in it",
    files: {
      "aims/systems.yaml": `systems:
  - id: SYS-002
    name: Letter sorter
    status: retired
            ~~~~~~~ SYS-002 (Letter sorter) is retired, and services/sorter/ and openai that it claims are still in the code.
    components: [services/sorter/]
`,
    },
    code: { "services/sorter/package.json": '{ "dependencies": { "openai": "^4.20.0" } }\n' },
  },
  {
    shows: "gap",
    title: "its folder without any AI that was seen is only mentioned",
    files: {
      "aims/systems.yaml": `systems:
  - id: SYS-002
    name: Letter sorter
    status: retired
            ~~~~~~~ (info) SYS-002 (Letter sorter) is retired, and services/sorter/ that it claims is still in the code.
    components: [services/sorter/]
`,
    },
    code: { "services/sorter/main.py": "print(1)\n" },
  },
  {
    shows: "good",
    title: "a folder in which another system lives, and documents, which are kept",
    files: {
      "aims/systems.yaml": `systems:
  - { id: SYS-002, name: Letter sorter, status: retired, components: { paths: [services/letters/, aims/sorter/] } }
  - { id: SYS-003, name: Letter writer, components: { paths: [services/letters/writer/] } }
`,
      "aims/sorter/notes.md": "# Notes\n",
    },
    code: { "services/letters/writer/main.py": "print(1)\n" },
  },
  {
    shows: "good",
    title: "another system in use has taken it over; only tests use it",
    files: {
      "aims/systems.csv":
        "ID,Name,Status,Packages\nSYS-002,Letter sorter,retired,openai; lightgbm\nSYS-003,Kaj,production,openai\n",
    },
    code: {
      "package.json": '{ "dependencies": { "openai": "^4.20.0" } }\n',
      "tests/requirements.txt": "lightgbm\n",
    },
  },
]);
