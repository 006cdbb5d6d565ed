import { readdirSync, readFileSync } from "node:fs";
import { parseSync } from "@swc/core";

/** What a file says to people, one entry for each thing that it declares. */
export interface Declared {
  /** File, from the root of the project, and name: `shared/src/content/ladder.ts rungTitles`. */
  readonly where: string;
  readonly texts: readonly string[];
}

const root = new URL("../../", import.meta.url);
const unspoken: ReadonlySet<string> = new Set(["ImportDeclaration", "TsTypeAliasDeclaration"]);
const wordless: ReadonlySet<string> = new Set([
  ...unspoken,
  "TsLiteralType",
  "ExportNamedDeclaration",
]);
/** Stands for a name, a number or a date that is put in when the text is shown. */
const filledIn = "Ana";

/**
 * The source files below a folder, without tests and what belongs to them. The folder is named from the root of the project.
 * @example sourcesIn("shared/src/content")
 */
export function sourcesIn(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.tsx?$/.test(path) && !/\.(test|fixture)\.|(^|\/)testing\//.test(path))
    .map((path) => `${folder}/${path}`)
    .toSorted();
}

/**
 * The words in a file, read from its text: every branch is found, whether or not something leads to it. A code, an address or a name of a field is not one: it has no space.
 * @example textsIn("shared/src/content/ladder.ts")[0]?.texts
 */
export function textsIn(file: string): Declared[] {
  const source = readFileSync(new URL(file, root), "utf8");
  const module: unknown = parseSync(source, { syntax: "typescript", tsx: file.endsWith("x") });
  return childrenOf(fieldOf(module, "body")).map((statement) => ({
    where: `${file} ${nameOf(statement)}`,
    texts: textsOf(statement).filter((text) => /\S\s+\S/.test(text)),
  }));
}

/**
 * What a file of the client says by itself: text between tags, a sentence, a label. What stands in the catalogue is not in the file, and so not here.
 * @example speechIn("client/src/features/sign-in/sign-in-form.tsx")
 */
export function speechIn(file: string): string[] {
  const source = readFileSync(new URL(file, root), "utf8");
  const module: unknown = parseSync(source, { syntax: "typescript", tsx: file.endsWith("x") });
  return spokenIn(fieldOf(module, "body")).map((text) => text.trim());
}

function spokenIn(node: unknown): string[] {
  const type = fieldOf(node, "type");
  if (wordless.has(String(type)) || isException(node) || isStyle(node)) return [];
  if (type === "JSXText")
    return [String(fieldOf(node, "value"))].filter((text) => /\p{L}/u.test(text));
  if (type === "StringLiteral") return [String(fieldOf(node, "value"))].filter(isSpoken);
  if (type === "TemplateLiteral")
    return [
      ...[cookedOf(node)].filter(
        (text) => isSpoken(text) && /\p{L}/u.test(text.replaceAll(filledIn, "")),
      ),
      ...childrenOf(fieldOf(node, "expressions")).flatMap(spokenIn),
    ];
  return childrenOf(node).flatMap(spokenIn);
}

/** Two words, the end of a sentence, or a label with a capital. */
function isSpoken(text: string): boolean {
  return /[\p{L},.?!…] +[\p{L}“]|\p{L}[.?!…]$|^\P{L}?\p{Lu}\p{Ll}+$/u.test(text);
}

/** `className="case-head wide"`, and an entry of a table of classes. */
function isStyle(node: unknown): boolean {
  const isAttribute = fieldOf(node, "type") === "JSXAttribute";
  return isAttribute && fieldOf(fieldOf(node, "name"), "value") === "className";
}

function textsOf(node: unknown): string[] {
  const type = fieldOf(node, "type");
  if (unspoken.has(String(type)) || isException(node)) return [];
  if (isDescription(node)) return textsOf(fieldOf(node, "callee"));
  if (type === "StringLiteral") return [String(fieldOf(node, "value"))];
  if (type === "TemplateLiteral")
    return [cookedOf(node), ...childrenOf(fieldOf(node, "expressions")).flatMap(textsOf)];
  if (type === "BinaryExpression" && fieldOf(node, "operator") === "+") return [joinedOf(node)];
  return childrenOf(node).flatMap(textsOf);
}

/** An exception is a bug, and says so to developers. */
function isException(node: unknown): boolean {
  const isNew = fieldOf(node, "type") === "NewExpression";
  return isNew && fieldOf(fieldOf(node, "callee"), "value") === "Error";
}

/** `schema.meta({ description })` speaks to those who use the API. */
function isDescription(node: unknown): boolean {
  return fieldOf(fieldOf(fieldOf(node, "callee"), "property"), "value") === "meta";
}

function cookedOf(node: unknown): string {
  return childrenOf(fieldOf(node, "quasis"))
    .map((part) => String(fieldOf(part, "cooked")))
    .join(filledIn);
}

/** "a" + b + "c" is one text. */
function joinedOf(node: unknown): string {
  if (fieldOf(node, "type") === "StringLiteral") return String(fieldOf(node, "value"));
  if (fieldOf(node, "type") === "TemplateLiteral") return cookedOf(node);
  if (fieldOf(node, "operator") !== "+") return filledIn;
  return joinedOf(fieldOf(node, "left")) + joinedOf(fieldOf(node, "right"));
}

function nameOf(statement: unknown): string {
  const declaration = fieldOf(statement, "declaration") ?? statement;
  const [first] = childrenOf(fieldOf(declaration, "declarations"));
  const id = fieldOf(declaration, "identifier") ?? fieldOf(first, "id");
  return String(fieldOf(id, "value") ?? "");
}

function fieldOf(node: unknown, name: string): unknown {
  return typeof node === "object" && node !== null ? Reflect.get(node, name) : null;
}

function childrenOf(node: unknown): unknown[] {
  return typeof node === "object" && node !== null ? Object.values(node) : [];
}
