import { startTestServer } from "./test-server.ts";

// biome-ignore lint/style/noDefaultExport: Jest calls the default export.
export default async function startPostgres(): Promise<void> {
  await startTestServer();
}
