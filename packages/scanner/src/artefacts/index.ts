import type { Detector, HeadDetector, PathDetector } from "../detector.ts";
import { codingTools } from "./coding-tools.ts";
import { dvc } from "./dvc.ts";
import { modelFiles } from "./model-files.ts";
import { mlflowModel, modelSettings } from "./model-settings.ts";
import { modelfile } from "./modelfile.ts";
import { sbom } from "./sbom/sbom.ts";

/** Pointers to models, cards and settings that stand beside them, lists of parts (SBOM). */
export const artefactDetectors: readonly Detector[] = [dvc, modelSettings, mlflowModel, modelfile, sbom];

/** Model files: what they are shows in their first bytes. */
export const artefactHeadDetectors: readonly HeadDetector[] = [modelFiles];

/** The files of tools that people write code with, which are told by their names. */
export const artefactPathDetectors: readonly PathDetector[] = [codingTools];
