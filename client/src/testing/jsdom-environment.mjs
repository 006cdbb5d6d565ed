import { TestEnvironment as JsdomEnvironment } from "jest-environment-jsdom";

/** jsdom has no fetch, no streams, no TextDecoder and no TextEncoder. The classes of the runtime are the real ones; tests replace only `fetch` itself. */
// biome-ignore lint/style/noDefaultExport: Jest asks for one
export default class BrowserEnvironment extends JsdomEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, {
      ...{ fetch, Headers, ReadableStream, Request, Response },
      ...{ structuredClone, TextDecoder, TextEncoder },
    });
  }
}
