/** What all journeys share, as Jest's workers find it in their environment. */
export interface SharedStart {
  appUrl: string;
  browserEndpoint: string;
}

const variable = "RECOURSE_E2E";
let stop: (() => Promise<void>) | null = null;

export function giveToWorkers(shared: SharedStart): void {
  process.env[variable] = JSON.stringify(shared);
}

export function readShared(): SharedStart {
  const text = process.env[variable];
  if (text === undefined) throw new Error("Run the journeys with e2e/jest.config.mjs.");
  return JSON.parse(text);
}

export function stopWith(how: () => Promise<void>): void {
  stop = how;
}

export async function stopShared(): Promise<void> {
  await stop?.();
}
