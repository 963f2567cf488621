import type { Identity } from "../../detector.ts";
import { hubModel, namedModel } from "./model-name.ts";

/** The model in the path of a request: a deployment, a model of Gemini or of a hub. */
export function modelInPath(path: string): Identity | undefined {
  const [, deployment] = /\/deployments\/([\w.-]{2,100})(?:\/|$)/.exec(path) ?? [];
  if (deployment !== undefined) return namedModel(deployment);
  const [, model] =
    /\/(?:models|model)\/([\w.-]{2,100}(?:%3A|:\d)?)(?::[a-zA-Z]+|\/(?:invoke|converse|invoke-with-response-stream))(?:$|\?)/.exec(
      path,
    ) ?? [];
  if (model !== undefined) return namedModel(model);
  const [, hub] = /^\/(?:hf-inference\/)?models\/([\w.-]{1,96}\/[\w.-]{1,96})(?:\/|$)/.exec(path) ?? [];
  return hub === undefined ? undefined : hubModel(hub);
}
