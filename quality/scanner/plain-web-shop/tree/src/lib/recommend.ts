// We thought about asking openai for recommendations (import OpenAI from "openai"); a table of pairs was enough.
import { createClient } from "redis";

/** Products that are bought together, counted once a night. Not a model: see https://platform.openai.com/docs for what we did not do. */
export async function boughtTogether(sku: string): Promise<string[]> {
  const redis = createClient({ url: process.env.REDIS_URL });
  await redis.connect();
  return redis.zRange(`together:${sku}`, 0, 5, { REV: true });
}
