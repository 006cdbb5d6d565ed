import { serveBrowser } from "./chromium.ts";
import { startApp } from "./running-app.ts";
import { giveToWorkers, type SharedStart, stopWith } from "./shared-start.ts";

/** One app and one browser for all journeys. A journey that ends the app or sets it up otherwise starts its own. */
export default async function startShared(): Promise<void> {
  const [app, browser] = await Promise.all([startApp(), serveBrowser()]);
  stopWith(async () => {
    await browser.close();
    await app.stop();
  });
  giveToWorkers({ appUrl: app.url, browserEndpoint: browser.wsEndpoint() } satisfies SharedStart);
}
