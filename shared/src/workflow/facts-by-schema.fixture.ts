import fc from "fast-check";
import { z } from "zod";
import { addDays, type PlainDate } from "../calendar/plain-date.ts";
import type { FactType } from "./events.ts";
import { newEventSchema } from "./events.ts";

type Schema = z.core.JSONSchema.JSONSchema;
type Part = z.core.JSONSchema._JSONSchema | undefined;
type Context = { readonly root: Schema; readonly around: PlainDate };

/** Stands for the id of some event of the case: which one is known only on the case. */
const someId = "some id";

/** Details of each kind of fact, made from its schema: a kind or a field that is added is walked from then on. */
export function detailsByType(around: PlainDate): [FactType, fc.Arbitrary<unknown>][] {
  return newEventSchema.options.map(({ shape }) => {
    const root = z.toJSONSchema(shape.details, { io: "input", unrepresentable: "any" });
    return [shape.type.value, valuesOf(root, { root, around })];
  });
}

/** Details whose ids name one of these events. */
export function nameEvents(details: unknown, ids: readonly string[], pick: number): unknown {
  if (details === someId) return ids[pick % ids.length];
  if (Array.isArray(details)) return details.map((one) => nameEvents(one, ids, pick));
  if (!(details instanceof Object)) return details;
  const named = Object.entries(details).map(
    ([name, value]) => [name, nameEvents(value, ids, pick)] as const,
  );
  return Object.fromEntries(named.filter(([, value]) => value !== undefined));
}

function valuesOf(part: Part, context: Context): fc.Arbitrary<unknown> {
  if (part === undefined || typeof part === "boolean") return fc.constant(null);
  if (part.$ref !== undefined)
    return valuesOf(context.root.$defs?.[part.$ref.replace("#/$defs/", "")], context);
  if (part.const !== undefined) return fc.constant(part.const);
  if (part.enum) return fc.constantFrom(...part.enum);
  const options = part.anyOf ?? part.oneOf;
  if (options) return fc.oneof(...options.map((option) => valuesOf(option, context)));
  if (part.allOf) return valuesOf(part.allOf[0], context);
  const types = Array.isArray(part.type) ? part.type : [part.type];
  return fc.oneof(...types.map((type) => valuesOfType({ ...part, type }, context)));
}

function valuesOfType(part: Schema, context: Context): fc.Arbitrary<unknown> {
  switch (part.type) {
    case "object":
      return objectsOf(part, context);
    case "array": {
      const item = valuesOf(Array.isArray(part.items) ? part.items[0] : part.items, context);
      const maxLength = Math.min(3, part.maxItems ?? 3);
      return fc.uniqueArray(item, { minLength: part.minItems ?? 0, maxLength });
    }
    case "string":
      return textsOf(part, context);
    case "number":
    case "integer":
      return fc.integer({ min: part.minimum ?? 0, max: Math.min(part.maximum ?? 9999, 9999) });
    case "boolean":
      return fc.boolean();
    default:
      return fc.constant(null);
  }
}

function objectsOf(part: Schema, context: Context): fc.Arbitrary<unknown> {
  const fields = Object.entries(part.properties ?? {}).map(
    ([name, field]) => [name, valuesOf(field, context)] as const,
  );
  return fc.record(Object.fromEntries(fields), {
    requiredKeys: (part.required ?? []).filter((name) => fields.some(([known]) => known === name)),
    noNullPrototype: true,
  });
}

function textsOf(part: Schema, { around }: Context): fc.Arbitrary<string> {
  if (part.format === "uuid") return fc.constant(someId);
  if (part.format === "date" || /YYYY-MM-DD/.test(part.description ?? ""))
    return fc.integer({ min: -500, max: 700 }).map((days) => addDays(around, days));
  if (part.pattern !== undefined) return fc.stringMatching(new RegExp(part.pattern));
  return fc.constantFrom("Some words", "x").map((words) => words.slice(0, part.maxLength));
}
