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
