import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import pg from "pg";

export type OpenSchemaEngine = {
  engine: SchemaEngine;
  /** What the database itself said last; the engine's own error leaves it out. */
  lastScriptError(): unknown;
  close(): Promise<void>;
};

/**
 * Prisma's schema engine as WebAssembly, so that migrating downloads nothing.
 * The package's own entry imports its `.wasm` as a module, which Node does not do without a flag.
 */
export async function openSchemaEngine(connection: {
  url: string;
  options?: string;
}): Promise<OpenSchemaEngine> {
  const glue = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const file = createRequire(import.meta.url).resolve(
    "@prisma/schema-engine-wasm/schema_engine_bg",
  );
  const bytes = await readFile(file.replace(/\.js$/, ".wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, {
    "./schema_engine_bg.js": Object.fromEntries(Object.entries(glue).map(unrefTimers)),
  });
  setWasm(glue, instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === "function") start();
  const pool = new pg.Pool({
    connectionString: connection.url,
    options: connection.options,
    max: 1,
  });
  const scripts = wholeScripts(new PrismaPg(pool));
  const engine = await glue.SchemaEngine.new(
    { datamodels: undefined },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(scripts.factory),
  );
  return {
    engine,
    lastScriptError: scripts.lastError,
    async close() {
      engine.free();
      await pool.end();
    },
  };
}

/** The engine never clears the timer with which it waits for its lock; left alone it keeps a process alive for 10 seconds. */
function unrefTimers([name, value]: [string, unknown]): [string, unknown] {
  if (!name.startsWith("__wbg_setTimeout_")) return [name, value];
  return [name, (run: () => void, delay: number) => setTimeout(run, delay).unref()];
}

/** The typings of the package leave the loader's hook out. */
function setWasm(glue: object, exports: WebAssembly.Exports): void {
  const hook = Object.entries(glue).find(([name]) => name === "__wbg_set_wasm")?.[1];
  if (typeof hook !== "function") throw new Error("The schema engine has no loader hook.");
  hook(exports);
}

/**
 * The adapter splits a migration at every semicolon, which cuts functions in two.
 * PostgreSQL itself takes the whole file, and then applies all of it or nothing.
 */
function wholeScripts(inner: PrismaPg): {
  factory: SqlMigrationAwareDriverAdapterFactory;
  lastError(): unknown;
} {
  let lastError: unknown = null;
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider: inner.provider,
    adapterName: inner.adapterName,
    connectToShadowDb: () => inner.connectToShadowDb(),
    connect: async () => {
      const adapter = await inner.connect();
      adapter.executeScript = async (script) => {
        try {
          await adapter.underlyingDriver().query(script);
        } catch (error) {
          lastError = error;
          throw error;
        }
      };
      return adapter;
    },
  };
  return { factory, lastError: () => lastError };
}
