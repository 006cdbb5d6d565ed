import { accessSync, constants } from "node:fs";
import packedChromium from "@sparticuz/chromium";
import { type BrowserServer, chromium } from "playwright-core";

const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The browser named by `CHROMIUM_PATH`, else an installed one, else the one that comes with npm (Linux on x64). */
async function findChromium(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  return installed.find(isExecutable) ?? packedChromium.executablePath();
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** One browser that every file of journeys connects to. */
export async function serveBrowser(): Promise<BrowserServer> {
  return chromium.launchServer({
    executablePath: await findChromium(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
