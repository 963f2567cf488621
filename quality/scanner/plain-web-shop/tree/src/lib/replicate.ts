import { S3Client } from "@aws-sdk/client-s3";
import { together } from "./together.js";

const ai = { sku: "AI-100", title: "Air intake" };

/** Copies a picture into the other region. */
export async function replicate(client: S3Client, key: string): Promise<void> {
  await together(client, key, ai.sku);
}
