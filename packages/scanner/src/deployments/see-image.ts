import type { Range, Sighting } from "@aims-lint/core";
import type { Findings, Identity } from "../detector.ts";
import { createFinder } from "../signatures/create-finder.ts";
import { imagesSignatures } from "../signatures/images.generated.ts";
import { readImageName } from "./image-name.ts";

const find = createFinder(imagesSignatures, "pkg:docker/");

/** Reports an image if it is one that AI runs in. Returns whether it is decisively so. */
export function seeImage(
  reference: string,
  range: Range,
  findings: Findings,
  how: Sighting["how"] = "image",
): boolean {
  const image = readImageName(reference);
  if (!image) return false;
  const { mirrored } = image;
  const own = find(image.name);
  const signature = own ?? (mirrored === undefined ? undefined : find(mirrored));
  const name = own || !signature ? image.name : (mirrored ?? image.name);
  findings.lists(`pkg:docker/${name}`);
  if (!signature) return false;
  const { version } = image;
  findings.saw(toIdentity(name, signature), {
    seen:
      version === undefined
        ? image.name
        : `${image.name}${version.startsWith("sha256:") ? "@" : ":"}${version}`,
    how,
    tier: signature.tier,
    range,
    ...(version === undefined ? {} : { version }),
  });
  return signature.tier === "decisive";
}

function toIdentity(name: string, { what, provider }: { what: string; provider?: string }): Identity {
  return { id: `pkg:docker/${name}`, type: "image", name, what, ...(provider ? { provider } : {}) };
}
