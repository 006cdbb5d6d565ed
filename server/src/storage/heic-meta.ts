import { PictureBroken } from "./files-errors.ts";
import { type Box, boxesIn, createNumberReader, type Extent, readLocations } from "./heic-boxes.ts";
import { emptyOutside, mergeKept } from "./kept-ranges.ts";

/** What holds together the parts of a picture. Others may hold anything, such as `xml ` or `udta`. */
const keptBoxes = "hdlr dinf pitm iinf iloc iref iprp idat grpl".split(" ");

/** Pictures, or how one is put together of others (ISO/IEC 23008-12). Their bytes hold no words. */
const pictureTypes: ReadonlySet<string> = new Set([
  ...["hvc1", "hev1", "lhv1", "lhe1", "hvt1", "avc1", "av01", "vvc1"],
  ...["grid", "iovl", "iden", "tmap"],
]);

/** What a picture needs to look as it does. Others name a day (`crtt`), a lens (`cmin`) or a person (`udes`). */
const keptProperties = [
  ...["hvcC", "lhvC", "avcC", "av1C", "vvcC", "ispe", "pixi", "pasp", "colr", "clli", "mdcv"],
  ...["cclv", "amve", "reve", "ndwt", "irot", "imir", "clap", "iscl", "rloc", "auxC", "oinf"],
  ...["tols", "lsel", "a1op", "a1lx"],
];

/** Which pictures belong together: in two ways of looking at them, for two eyes. */
const keptGroups = ["altr", "ster"];

/** "The data lie in this file": all that a phone says here. Elsewhere it may name a place. */
const inThisFile = Buffer.from(
  "0000001c647265660000000000000001" + "0000000c75726c2000000001",
  "hex",
);

/** Where the pictures of a file lie, and where lies what is to be emptied, counted from its beginning. */
export type PartsInFile = {
  readonly pictures: readonly Extent[];
  readonly others: readonly Extent[];
};

/**
 * Empties in the box `meta` whatever is not needed to show the picture: names, properties that tell of its taking, and parts that are no picture. No
 * length changes. The list of parts still has as many, those that are emptied under a type that is none.
 * @param meta the content of the box
 * @throws PictureBroken where its parts cannot be told apart
 */
export function cleanMeta(meta: Buffer): PartsInFile {
  // It begins with its version, as most boxes in it.
  const boxes = keepOnly(meta.subarray(4), keptBoxes);
  const idat = findOne(boxes, "idat");
  const types = cleanItems(need(findOne(boxes, "iinf"), "iinf").content);
  const isPicture = (id: number) => pictureTypes.has(types.get(id) ?? "");
  const locations = need(
    readLocations(need(findOne(boxes, "iloc"), "iloc").content),
    "places of the parts",
  );
  if (new Set(locations.map(({ id }) => id)).size < locations.length) {
    throw new PictureBroken("two places of one part");
  }
  const primary = readId(need(findOne(boxes, "pitm"), "pitm").content);
  const isShown = locations.some(({ id, extents }) => id === primary && extents.length > 0);
  if (!isPicture(primary) || !(isShown || types.get(primary) === "iden")) {
    throw new PictureBroken("no picture that is the first");
  }
  const references = findOne(boxes, "iref");
  if (references) checkSources(references.content, isPicture);
  cleanProperties(need(findOne(boxes, "iprp"), "iprp").content);
  const groups = findOne(boxes, "grpl");
  if (groups) keepOnly(groups.content, keptGroups);
  findOne(boxes, "hdlr")?.content.fill(0, 24);
  const data = findOne(boxes, "dinf");
  if (data && !data.content.equals(inThisFile)) emptyBox(data);

  const partsIn = (place: "file" | "idat"): PartsInFile => {
    const here = locations.filter((location) => location.place === place);
    const extents = (wanted: boolean) =>
      here.filter(({ id }) => isPicture(id) === wanted).flatMap((location) => location.extents);
    return { pictures: extents(true), others: extents(false) };
  };
  if (locations.some(({ id, place }) => isPicture(id) && place === "elsewhere")) {
    throw new PictureBroken("a picture that lies elsewhere");
  }
  const inMeta = partsIn("idat");
  emptyOutside(idat?.content ?? Buffer.alloc(0), mergeKept(inMeta.pictures, inMeta.others));
  return partsIn("file");
}

/** Turns every other box into filling. */
function keepOnly(row: Buffer, types: readonly string[]): readonly Box[] {
  const boxes = need(boxesIn(row), "boxes");
  for (const box of boxes) if (!types.includes(box.type)) emptyBox(box);
  return boxes;
}

function emptyBox({ bytes, content }: Box): void {
  bytes.write("free", 4, "latin1");
  content.fill(0);
}

/** Two of one kind could say two things. */
function findOne(boxes: readonly Box[], type: string): Box | null {
  const found = boxes.filter((box) => box.type === type);
  if (found.length > 1) throw new PictureBroken(`more than one ${type}`);
  return found[0] ?? null;
}

function need<Found>(found: Found | null, what: string): Found {
  if (found === null) throw new PictureBroken(`no ${what}`);
  return found;
}

/** The first number of a box: two bytes long in its first version, and four since. */
function readId(content: Buffer): number {
  const numbers = createNumberReader(content);
  const version = numbers.read(1);
  numbers.read(3);
  const id = numbers.read(version === 0 ? 2 : 4);
  if (numbers.isPast()) throw new PictureBroken("a box that breaks off");
  return id;
}

/** Takes the names out of the list of items (ISO/IEC 14496-12, 8.11.6), and the types of all that are no pictures. */
function cleanItems(content: Buffer): ReadonlyMap<number, string> {
  const boxes = need(boxesIn(content.subarray(content[0] === 0 ? 6 : 8)), "list of parts");
  if (boxes.length !== readId(content)) throw new PictureBroken("not as many parts as it says");
  const types = new Map<number, string>();
  for (const { type: boxType, content: item } of boxes) {
    const version = item[0];
    if (boxType !== "infe" || (version !== 2 && version !== 3)) {
      throw new PictureBroken("a part in a version that is not known");
    }
    const idBytes = version === 2 ? 2 : 4;
    const typeAt = 4 + idBytes + 2;
    if (item.length < typeAt + 4) throw new PictureBroken("a part that breaks off");
    const id = item.readUIntBE(4, idBytes);
    if (types.has(id)) throw new PictureBroken("two parts of one number");
    const type = item.toString("latin1", typeAt, typeAt + 4);
    types.set(id, type);
    if (!pictureTypes.has(type)) item.write("free", typeAt, "latin1");
    item.fill(0, typeAt + 4);
  }
  return types;
}

/** A picture that is put together of parts which are emptied would be another one (ISO/IEC 14496-12, 8.11.12). */
function checkSources(content: Buffer, isPicture: (id: number) => boolean): void {
  const idBytes = content[0] === 0 ? 2 : 4;
  for (const { type, content: reference } of need(boxesIn(content.subarray(4)), "references")) {
    if (type !== "dimg") continue;
    const numbers = createNumberReader(reference);
    if (!isPicture(numbers.read(idBytes))) continue;
    for (let left = numbers.read(2); left > 0 && !numbers.isPast(); left -= 1) {
      if (!isPicture(numbers.read(idBytes))) throw new PictureBroken("made of what is no picture");
    }
    if (numbers.isPast()) throw new PictureBroken("a reference that breaks off");
  }
}

/** ISO/IEC 23008-12, 9.3: the properties, and which picture has which. */
function cleanProperties(content: Buffer): void {
  const boxes = keepOnly(content, ["ipco", "ipma"]);
  const all = need(boxesIn(need(findOne(boxes, "ipco"), "ipco").content), "properties");
  const emptied = new Set(
    all.flatMap(({ type }, index) => (keptProperties.includes(type) ? [] : [index + 1])),
  );
  for (const index of emptied) {
    const box = all[index - 1];
    if (box) emptyBox(box);
  }
  for (const { type, content: list } of boxes) if (type === "ipma") checkNeeded(list, emptied);
}

/** Without a property that is marked as essential a picture must not be shown: it would look otherwise. */
function checkNeeded(content: Buffer, emptied: ReadonlySet<number>): void {
  const numbers = createNumberReader(content);
  const idBytes = numbers.read(1) === 0 ? 2 : 4;
  const isWide = (numbers.read(3) & 1) === 1;
  for (let items = numbers.read(4); items > 0 && !numbers.isPast(); items -= 1) {
    numbers.read(idBytes);
    for (let left = numbers.read(1); left > 0; left -= 1) {
      const entry = numbers.read(isWide ? 2 : 1);
      const essential = isWide ? 0x8000 : 0x80;
      if (entry >= essential && emptied.has(entry - essential)) {
        throw new PictureBroken("a property that it needs is not known");
      }
    }
  }
  if (numbers.isPast()) throw new PictureBroken("properties that break off");
}
