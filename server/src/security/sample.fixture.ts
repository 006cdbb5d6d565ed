import fc from "fast-check";
import { z } from "zod";

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type Schema = z.core.JSONSchema.JSONSchema;
type Part = z.core.JSONSchema._JSONSchema | undefined;

/** Values by the name of their field, where the schema alone does not say enough. */
type Known = ReadonlyMap<string, string>;

const seed = 20_261_013;

/** Values that fit a schema: of a union one for each kind, and never none. */
export function sampleOf(schema: z.ZodType, known: Known): Json[] {
  const root = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return variantsOf(root, { root, known, name: "" });
}

type Place = { readonly root: Schema; readonly known: Known; readonly name: string };

function variantsOf(part: Part, place: Place): Json[] {
  if (part === undefined || typeof part === "boolean") return ["anything"];
  if (part.$ref !== undefined) return variantsOf(resolve(part.$ref, place.root), place);
  const options = part.anyOf ?? part.oneOf;
  if (options) return options.flatMap((option) => variantsOf(option, place));
  if (part.allOf) return variantsOf(part.allOf[0], place);
  if (part.const !== undefined) return [toJson(part.const)];
  if (part.enum) return part.enum.map(toJson);
  return variantsOfType(part, place);
}

function variantsOfType(part: Schema, place: Place): Json[] {
  switch (part.type) {
    case "object":
      return objectsOf(part, place);
    case "array":
      return variantsOf(Array.isArray(part.items) ? part.items[0] : part.items, place).map(
        (item) => [item],
      );
    case "string":
      return [textOf(part, place)];
    case "number":
    case "integer":
      return [part.minimum ?? 1];
    case "boolean":
      return [true, false];
    default:
      return [null];
  }
}

/** As many objects as its richest field has kinds, each with all fields. */
function objectsOf(part: Schema, place: Place): Json[] {
  const fields = Object.entries(part.properties ?? {}).map(
    ([name, field]) => [name, variantsOf(field, { ...place, name })] as const,
  );
  const count = Math.max(1, ...fields.map(([, variants]) => variants.length));
  return Array.from({ length: count }, (_, index) =>
    Object.fromEntries(
      fields.map(([name, variants]) => [name, variants[index % variants.length] ?? null]),
    ),
  );
}

function textOf(part: Schema, { known, name }: Place): string {
  if (name === "timeZone") return "America/New_York";
  const id = known.get(name) ?? known.get(name.replace(/s$/, ""));
  if (part.format === "uuid") return id ?? "00000000-0000-4000-8000-000000000000";
  if (part.format === "email") return "ada@example.org";
  const { example } = z.object({ example: z.string().optional() }).parse(part);
  if (example !== undefined) return example;
  if (part.pattern === undefined) return "Some words that fit".slice(0, part.maxLength);
  const [text = ""] = fc.sample(fc.stringMatching(new RegExp(part.pattern)), { seed, numRuns: 1 });
  return text;
}

function resolve(ref: string, root: Schema): Part {
  const found = root.$defs?.[ref.replace("#/$defs/", "")];
  if (found === undefined) throw new Error(`The schema has no ${ref}.`);
  return found;
}

function toJson(value: unknown): Json {
  return JSON.parse(JSON.stringify(value));
}
