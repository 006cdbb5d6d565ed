import type { StoredObject } from "./bucket.ts";

/** All objects in a folder, page by page (ListObjectsV2). */
export async function listedObjects(
  read: (search: string) => Promise<string>,
  folder: string,
): Promise<StoredObject[]> {
  const found: StoredObject[] = [];
  let next: string | null = null;
  do {
    const search = new URLSearchParams({ "list-type": "2", prefix: `${folder}/` });
    if (next !== null) search.set("continuation-token", next);
    const page = await read(`?${search}`);
    for (const [, object = ""] of page.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
      const name = textOf("Key", object);
      const changedAt = textOf("LastModified", object);
      if (name && changedAt) found.push({ name, changedAt: new Date(changedAt) });
    }
    next = textOf("IsTruncated", page) === "true" ? textOf("NextContinuationToken", page) : null;
  } while (next !== null);
  return found;
}

/** Our own names hold letters of numbers only, so that nothing in them is written in another way. */
function textOf(element: string, xml: string): string | null {
  const text = new RegExp(`<${element}>([^<]*)</${element}>`).exec(xml)?.[1];
  return text?.replaceAll("&amp;", "&") ?? null;
}
