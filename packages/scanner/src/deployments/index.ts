import type { Detector } from "../detector.ts";
import { bicep } from "./bicep.ts";
import { cloudFormation } from "./cloudformation.ts";
import { compose } from "./compose.ts";
import { dockerfile } from "./dockerfile.ts";
import { environmentFile } from "./environment-file.ts";
import { githubActions } from "./github-actions.ts";
import { helmChart, helmValues } from "./helm.ts";
import { kubernetes } from "./kubernetes.ts";
import { pipelines } from "./pipelines.ts";
import { terraform } from "./terraform/terraform.ts";

/** What says how the code is built and run: images, pipelines, infrastructure, environments. */
export const deploymentDetectors: readonly Detector[] = [
  dockerfile,
  compose,
  kubernetes,
  helmChart,
  helmValues,
  githubActions,
  pipelines,
  environmentFile,
  terraform,
  cloudFormation,
  bicep,
];
