import { type DataUse, defineRule, type Project } from "@aims-lint/core";
import * as z from "zod";
import { plainPath } from "../../code/loaded-data.ts";
import { shorten } from "../../shared/titled.ts";

/** The code does not test a model with the file from which it was made. */
export const codeTestDataSeparate = defineRule({
  id: "code-test-data-separate",
  summary: "The code tests a model with other data than those that it trains it with.",
  requirements: ["A.6.2.4", "A.7.2"],
  severity: "warning",
  basis: "practice",
  notAGap:
    "One file that is split into parts is read once and is no such case. Whether two files hold the same data cannot be seen in the code; the rule test-data-separate compares what the datasheets say.",
  on: "project",
  needs: ["code"],
  options: z.strictObject({}),
  messages: {
    same: {
      problem: "{data} is read as test data here, and as training data in {other}.",
      why: "A model that is tested on what it has learnt looks better than it is, and the error shows in operation.",
      how: "Test with data that were kept apart, or read the file once and split it.",
    },
  },
  appliesTo: (project) => tested(project).length > 0 && trained(project).length > 0,
  check(project, { report }) {
    const known = new Set<string>();
    for (const test of tested(project)) {
      const training = trained(project).find((each) => isSameFile(each, test));
      const key = `${test.at.path} ${plainPath(test.name)}`;
      if (!training || known.has(key)) continue;
      known.add(key);
      report("same", {
        at: test.at,
        subject: `data:${test.name}`,
        related: [{ at: training.at, message: "It is read as training data here." }],
        data: {
          data: shorten(test.name),
          other: training.at.path === test.at.path ? "the same file" : training.at.path,
        },
      });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "one file for both",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.4,Yes,we train\n",
        "aims/systems.csv": "ID,Name\nSYS-001,Score\n",
      },
      code: {
        "training/train.py": `import lightgbm
import pandas as pd

train_df = pd.read_csv("data/loans.csv")
test_df = pd.read_csv("data/loans.csv")
                       ~~~~~~~~~~~~~~ data/loans.csv is read as test data here, and as training data in the same file.
model = lightgbm.LGBMClassifier().fit(train_df, train_df["late"])
`,
        "training/requirements.txt": "lightgbm\npandas\n",
      },
    },
    {
      shows: "good",
      title: "two files",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.4,Yes,we train\n",
        "aims/systems.csv": "ID,Name\nSYS-001,Score\n",
      },
      code: {
        "training/train.py": `import lightgbm
import pandas as pd

train_df = pd.read_csv("data/loans-2024.csv")
test_df = pd.read_csv("data/loans-2025.csv")
model = lightgbm.LGBMClassifier().fit(train_df, train_df["late"])
`,
        "training/requirements.txt": "lightgbm\npandas\n",
      },
    },
    {
      shows: "absent",
      title: "nothing is trained here",
      files: { "aims/systems.csv": "ID,Name\nSYS-001,Kaj\n" },
      code: { "package.json": '{ "dependencies": { "openai": "^4.20.0" } }\n' },
    },
  ],
});

function tested({ code }: Project): readonly DataUse[] {
  return code.data.filter(({ use, area }) => use === "testing" && area !== "test");
}

function trained({ code }: Project): readonly DataUse[] {
  return code.data.filter(({ use, area }) => use === "training" && area !== "test");
}

/** The same part of the same set of a hub; or the same path, read from the same folder or from one above it. */
function isSameFile(one: DataUse, other: DataUse): boolean {
  if (one.part !== other.part || one.source !== other.source || plainPath(one.name) !== plainPath(other.name))
    return false;
  const [a, b] = [folderOf(one.at.path), folderOf(other.at.path)];
  return one.source === "hub" || a.startsWith(b) || b.startsWith(a);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
