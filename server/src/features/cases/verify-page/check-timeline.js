// The script of the page that checks a timeline without a network. It stands alone: no import, and its own SHA-256, because a browser may
// not offer one to a page opened from a folder. It is a second telling of shared/src/timeline/find-break.ts; the tests hold both together.
const read = (id) => JSON.parse(document.getElementById(id).textContent);
const texts = read("texts");
const faults = read("faults");
const names = read("names");
const byId = (id) => document.getElementById(id);
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, key) => String(values[key]));

/** FIPS 180-4. */
function sha256(text) {
  const bytes = new TextEncoder().encode(text);
  const blocks = Math.ceil((bytes.length + 9) / 64);
  const padded = new DataView(new ArrayBuffer(blocks * 64));
  bytes.forEach((byte, index) => {
    padded.setUint8(index, byte);
  });
  padded.setUint8(bytes.length, 0x80);
  padded.setBigUint64(blocks * 64 - 8, BigInt(bytes.length) * 8n);
  const state = [...start];
  for (let block = 0; block < blocks; block += 1) mixBlock(state, padded, block * 64);
  return state.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

const primes = [];
for (let number = 2; primes.length < 64; number += 1) {
  if (primes.every((prime) => number % prime !== 0)) primes.push(number);
}
const fraction = (root) => Math.floor((root - Math.floor(root)) * 2 ** 32) | 0;
const start = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const constants = primes.map((prime) => fraction(Math.cbrt(prime)));
const turn = (word, by) => (word >>> by) | (word << (32 - by));

function mixBlock(state, data, offset) {
  const words = [];
  for (let i = 0; i < 64; i += 1) {
    if (i < 16) words.push(data.getInt32(offset + i * 4));
    else {
      const [x, y] = [words[i - 15], words[i - 2]];
      const small = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
      const large = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10);
      words.push((words[i - 16] + small + words[i - 7] + large) | 0);
    }
  }
  let [a, b, c, d, e, f, g, h] = state;
  for (let i = 0; i < 64; i += 1) {
    const choice = (e & f) ^ (~e & g);
    const most = (a & b) ^ (a & c) ^ (b & c);
    const one = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + constants[i] + words[i];
    const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + most;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] = (state[index] + word) | 0;
  });
}

/** Null where it cannot be read. */
function readEntry({ text }) {
  if (text === undefined) return "withheld";
  try {
    const entry = JSON.parse(text);
    return Number.isInteger(entry.sequence) && typeof entry.caseId === "string" ? entry : null;
  } catch {
    return null;
  }
}

function findMisplaced(chain, entries, index) {
  const entry = entries[index];
  const place = index + 1;
  if (entry === null) return "unreadable";
  // What it says of its place cannot be read. Its seal holds it there.
  if (entry === "withheld") return null;
  if (entry.caseId !== chain.caseId) return "other_case";
  if (entry.sequence === place) return null;
  if (entry.sequence < place) return "place_taken_twice";
  const isLater = entries.slice(place).some((other) => other?.sequence === place);
  return isLater ? "out_of_order" : "entry_missing";
}

/** The first place at which the timeline is not what was recorded, or null. */
function findBreak(chain) {
  const entries = chain.entries.map(readEntry);
  let previous = "0".repeat(64);
  for (const [index, { text, digest, seal }] of chain.entries.entries()) {
    const misplaced = findMisplaced(chain, entries, index);
    const own = text === undefined ? digest : sha256(text);
    const fault = misplaced ?? (sha256(previous + own) === seal ? null : "seal_does_not_fit");
    if (fault !== null) return { place: index + 1, fault };
    previous = seal;
  }
  const count = chain.entries.length;
  if (count < chain.length) return { place: count + 1, fault: "end_missing" };
  if (count > chain.length) return { place: chain.length + 1, fault: "end_added" };
  const last = count === 0 ? null : previous;
  return last === chain.head ? null : { place: Math.max(1, count), fault: "head_differs" };
}

/** One that says that it is whole can hide nothing, and an entry is shown or withheld, never both. */
function isChain(value) {
  const isText = (text) => typeof text === "string";
  const isShown = (entry) => isText(entry?.text) && entry.digest === undefined;
  const isWithheld = (entry) => /^[0-9a-f]{64}$/.test(entry?.digest) && entry.text === undefined;
  const mayWithhold = value?.form === "recourse-timeline-1-partial";
  return (
    (mayWithhold || value?.form === "recourse-timeline-1") &&
    isText(value.caseId) &&
    Number.isInteger(value.length) &&
    Array.isArray(value.entries) &&
    value.entries.every(
      (entry) => isText(entry?.seal) && (isShown(entry) || (mayWithhold && isWithheld(entry))),
    )
  );
}

/** Never markup: what an entry says is put in as text. */
function make(tag, className, ...content) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...content);
  return element;
}

function inWords(date) {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return String(date);
  const wording = { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" };
  return day.toLocaleDateString("en-US", wording);
}

function daysOf({ earliest, latest } = {}) {
  if (earliest === latest) return inWords(earliest);
  return fill(texts.between, { earliest: inWords(earliest), latest: inWords(latest) });
}

/** `askedFor` reads as "Asked for". */
const keyInWords = (key) => sentence(key.replace(/([A-Z])/g, " $1").toLowerCase());
const sentence = (words) => words.charAt(0).toUpperCase() + words.slice(1);
/** `complete_record` reads as "complete record". What somebody typed is left as it is. */
const valueInWords = (value) =>
  /^[a-z]+(_[a-z]+)+$/.test(value) ? value.replaceAll("_", " ") : String(value);

/** Rows of label and value. What holds further rows is told row by row below it; what is empty says nothing. */
function detailsOf(value, under = "") {
  if (value === null || value === "") return [];
  if (Array.isArray(value) && value.every((item) => typeof item !== "object")) {
    return row(under, value.map(valueInWords).join(", "));
  }
  if (typeof value !== "object") return row(under, valueInWords(value));
  return Object.entries(value).flatMap(([key, item]) => {
    const label = Array.isArray(value) ? String(Number(key) + 1) : keyInWords(key);
    return detailsOf(item, under === "" ? label : `${under}: ${label.toLowerCase()}`);
  });
}

/** As the app prints it, to be compared by eye. */
const inFours = (seal) => seal.replace(/.{4}(?=.)/g, "$& ");

const row = (label, ...content) => {
  const line = make("div", "", make("dt", "", label), make("dd", "", ...content));
  return [line];
};

function entryOf(given, index, firstBreak) {
  const place = index + 1;
  const isBefore = firstBreak === null || place < firstBreak.place;
  const isBreak = firstBreak?.place === place;
  const word = isBefore ? texts.fits : isBreak ? texts.fails : texts.unchecked;
  const { name, rows } = given.text === undefined ? withheldOf(given) : shownOf(given);
  return make(
    "li",
    isBreak ? "entry wrong" : "entry",
    make("h3", "", fill(texts.entryName, { place, name })),
    make("p", isBreak ? "state wrong-word" : "state", word),
    make("dl", "", ...rows, ...row(texts.seal, make("code", "", inFours(given.seal)))),
  );
}

function withheldOf({ digest }) {
  const rows = [
    ...row(texts.said, texts.withheldEntry),
    ...row(texts.digest, make("code", "", digest)),
  ];
  return { name: texts.withheldName, rows };
}

function shownOf(given) {
  const entry = readEntry(given) ?? { type: "", occurredOn: {}, details: given.text };
  const rows = [
    ...row(texts.happened, daysOf(entry.occurredOn)),
    ...row(texts.recorded, inWords(entry.recordedOn)),
    ...(entry.note ? row(texts.note, entry.note) : []),
    ...(entry.documentIds?.length ? row(texts.papers, entry.documentIds.join(", ")) : []),
    ...detailsOf(entry.details, typeof entry.details === "object" ? "" : texts.said),
  ];
  return { name: names[entry.type] ?? entry.type, rows };
}

let open = null;

function show(chain) {
  const firstBreak = findBreak(chain);
  open = { chain, firstBreak };
  byId("result").replaceChildren(...resultOf(chain, firstBreak).map((line) => make("p", "", line)));
  byId("result").className = firstBreak === null ? "result" : "result wrong-word";
  byId("head").textContent = chain.head === null ? "–" : inFours(chain.head);
  const shown = chain.entries.map((entry, index) => entryOf(entry, index, firstBreak));
  byId("entries").replaceChildren(...shown);
  byId("opened").hidden = false;
  compareKept();
}

function resultOf(chain, firstBreak) {
  const count = chain.entries.length;
  const withheld = chain.entries.filter(({ text }) => text === undefined).length;
  if (firstBreak === null) {
    if (count === 0) return [texts.empty];
    const hidden = withheld === 0 ? [] : [fill(texts.withheld, { withheld, count })];
    return [fill(texts.whole, { count }), ...hidden, texts.compare];
  }
  const before = firstBreak.place - 1;
  return [
    texts.broken,
    fill(faults[firstBreak.fault], firstBreak),
    before === 0 ? texts.noneBefore : fill(texts.before, { count: before }),
  ];
}

/** A seal may be typed with spaces, as it is printed. */
function compareKept() {
  const typed = byId("kept").value.replace(/\s/g, "").toLowerCase();
  const place = open === null ? 0 : open.chain.entries.findIndex(({ seal }) => seal === typed) + 1;
  byId("kept-result").textContent = typed === "" || open === null ? "" : keptWords(place);
}

function keptWords(place) {
  if (place === 0) return texts.keptMissing;
  const isSound = open.firstBreak === null || place < open.firstBreak.place;
  return fill(isSound ? texts.keptFound : texts.keptBroken, { place });
}

async function openFile(event) {
  const [picked] = event.target.files;
  if (picked === undefined) return;
  const value = await picked
    .text()
    .then(JSON.parse)
    .catch(() => null);
  if (isChain(value)) return show(value);
  open = null;
  byId("opened").hidden = true;
  byId("result").className = "result wrong-word";
  byId("result").replaceChildren(make("p", "", texts.notAChain));
}

byId("kept").addEventListener("input", compareKept);
byId("file").addEventListener("change", openFile);
const embedded = read("chain");
if (isChain(embedded)) show(embedded);
else
  byId("result").replaceChildren(
    make("p", "", embedded === null ? texts.nothingOpen : texts.notAChain),
  );
