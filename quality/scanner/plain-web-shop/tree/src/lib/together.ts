import type { S3Client } from "@aws-sdk/client-s3";

export async function together(client: S3Client, key: string, sku: string): Promise<void> {
  const model = "gpt-4o-mini is no product of ours";
  console.info(client.config.serviceId, key, sku, model.length);
}
