import { stopTestServer } from "./test-server.ts";

// biome-ignore lint/style/noDefaultExport: Jest calls the default export.
export default async function stopPostgres(): Promise<void> {
  await stopTestServer();
}
