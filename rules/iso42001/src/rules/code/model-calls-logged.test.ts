import { testRule } from "../../test-rule.ts";
import { modelCallsLogged } from "./model-calls-logged.ts";

const soa = "Control,Applicable,Justification\nA.6.2.8,Yes,answers must be traced\n";
const plan = "# Logging plan\n\n## Events\n\nEach answer, while a system is in use.\n";
const call = 'from openai import OpenAI\n\nOpenAI().chat.completions.create(model="gpt-4o", messages=[])\n';

testRule(modelCallsLogged, [
  {
    shows: "absent",
    title: "a system that is not in use yet",
    files: {
      "aims/soa.csv": soa,
      "aims/systems.csv": "ID,Name,Status,Paths\nSYS-001,Kaj,development,services/chat/\n",
      "aims/logging-plan.md": plan,
    },
    code: { "services/chat/app.py": call, "services/chat/requirements.txt": "openai\n" },
  },
  {
    shows: "absent",
    title: "a plan for another system; a call that no system claims",
    files: {
      "aims/soa.csv": soa,
      "aims/systems.csv":
        "ID,Name,Status,Paths\nSYS-001,Kaj,production,services/chat/\nSYS-002,Score,production,services/score/\n",
      "aims/logging-plan.md":
        "# Logging plan\n\n**System:** SYS-002\n\n## Events\n\nEach score of SYS-002, in use.\n",
    },
    code: {
      "services/chat/app.py": call,
      "services/other/app.py": call,
      "services/chat/requirements.txt": "openai\n",
    },
  },
]);
