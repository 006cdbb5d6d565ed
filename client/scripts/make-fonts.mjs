// Packs the two weights of Atkinson Hyperlegible (SIL Open Font License 1.1) as WOFF2 for the web.
// Run it again only when the font package changes: `node client/scripts/make-fonts.mjs`.
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { compress } from "wawoff2";

const require = createRequire(import.meta.url);
const weights = { 400: "400Regular", 700: "700Bold" };

for (const [weight, name] of Object.entries(weights)) {
  const source = require.resolve(
    `@expo-google-fonts/atkinson-hyperlegible/${name}/AtkinsonHyperlegible_${name}.ttf`,
  );
  const target = new URL(
    `../src/styles/fonts/atkinson-hyperlegible-${weight}.woff2`,
    import.meta.url,
  );
  await writeFile(target, await compress(await readFile(source)));
}
