import { readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const server = process.env.API_URL ?? "http://localhost:3000";

const libraries =
  /node_modules\/(react|react-dom|scheduler|use-sync-external-store|@tanstack|zod)\//;

export default defineConfig({
  plugins: [react(), leaveOutJsonSchema(), addPdfData()],
  build: {
    target: "es2023",
    // Data URIs would need a wider content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Every page needs these. In one file they compress better and are cached apart from our own code.
            { name: "base", test: libraries, priority: 2 },
            // What the first page needs of our own code; the same holds for it.
            { name: "first", tags: ["$initial"], priority: 1 },
          ],
        },
      },
    },
  },
  server: { proxy: { "/api": server, "/healthz": server, "/readyz": server } },
});

/**
 * zod carries a writer of JSON Schema that its schemas refer to, so that no bundler can drop it. Only the server
 * writes OpenAPI; in the browser each of its functions becomes one that says so. Saves some 7 kB of the first load.
 */
function leaveOutJsonSchema(): Plugin {
  return {
    name: "leave-out-json-schema",
    apply: "build",
    enforce: "pre",
    async load(id) {
      if (!/zod\/v4\/core\/(json-schema-processors|to-json-schema)\.js$/.test(id)) return null;
      const names = (await readFile(id, "utf8")).matchAll(/^export (?:const|function) (\w+)/gm);
      const absent = `const absent = () => { throw new Error("JSON Schema is written on the server"); };`;
      // Schemas ask for their method at birth; asking is allowed, calling it is not.
      const exports = Array.from(names, ([, name]) =>
        name?.startsWith("create")
          ? `export const ${name} = () => absent;`
          : `export const ${name} = absent;`,
      );
      return [absent, ...exports].join("\n");
    },
  };
}

/**
 * What draws a PDF asks for its worker, fonts and decoders by name, when a file needs them: they lie beside the app, under their own names
 * and a folder with their version. Without WebAssembly, which our content security policy does not allow.
 */
function addPdfData(): Plugin {
  const manifest = createRequire(import.meta.url).resolve("pdfjs-dist/package.json");
  const { version }: { version: string } = JSON.parse(readFileSync(manifest, "utf8"));
  const folder = dirname(manifest);
  const home = `assets/pdfjs-${version}/`;
  const files = new Map([
    ["pdf.worker.min.mjs", "build/pdf.worker.min.mjs"],
    ...["cmaps", "standard_fonts", "wasm"].flatMap((part) =>
      readdirSync(join(folder, part))
        .filter((name) => !/wasm$|^quickjs/.test(name))
        .map((name): [string, string] => [`${part}/${name}`, `${part}/${name}`]),
    ),
  ]);
  const read = (name: string) => readFileSync(join(folder, name));
  return {
    name: "add-pdf-data",
    generateBundle() {
      for (const [name, from] of files)
        this.emitFile({ type: "asset", fileName: home + name, source: read(from) });
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const from = files.get(request.url?.replace(`/${home}`, "") ?? "");
        if (from === undefined) return next();
        if (from.endsWith("js")) response.setHeader("Content-Type", "text/javascript");
        response.end(read(from));
      });
    },
  };
}
