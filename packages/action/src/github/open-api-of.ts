import type { Surroundings } from "../surroundings.ts";
import { type Api, openApi } from "./api.ts";

/**
 * Opens the API of the server that the run is on.
 * @throws {ApiFault} where the runner does not say which.
 */
export function openApiOf(token: string, { env, fetch, wait }: Surroundings): Api {
  const url = env.GITHUB_API_URL ?? "";
  return openApi({ url, repository: env.GITHUB_REPOSITORY ?? "", token, fetch, wait });
}
