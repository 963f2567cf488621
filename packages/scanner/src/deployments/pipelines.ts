import { yamlDetector } from "../yaml/yaml-detector.ts";
import { seeDeployment } from "./see-deployment.ts";

/** Pipelines of GitLab, CircleCI, Azure, Bitbucket, Travis, Drone, Woodpecker and AWS: images, names of variables, what they install. */
export const pipelines = yamlDetector(
  "pipelines",
  new RegExp(
    [
      String.raw`(?:^|\/)[\w.-]*\.gitlab-ci\.ya?ml$`,
      String.raw`(?:^|\/)\.gitlab\/ci\/.+\.ya?ml$`,
      String.raw`(?:^|\/)\.circleci\/config\.ya?ml$`,
      String.raw`(?:^|\/)azure-pipelines[\w.-]*\.ya?ml$`,
      String.raw`(?:^|\/)(?:bitbucket-pipelines|\.travis|\.drone|\.woodpecker|buildspec)\.ya?ml$`,
      String.raw`(?:^|\/)\.woodpecker\/[^/]+\.ya?ml$`,
      String.raw`(?:^|\/)\.buildkite\/[^/]+\.ya?ml$`,
    ].join("|"),
  ),
  (document, { text }, findings) => seeDeployment(document, { text, findings, how: "workflow" }),
);
