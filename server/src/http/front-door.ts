import { createServer, type RequestListener } from "node:http";
import { errorCode, StartError } from "../database/start-error.ts";
import type { Env } from "../env.ts";

export type FrontDoor = {
  port: number;
  /** From now on the app answers. */
  handOver(app: RequestListener): void;
  close(): Promise<void>;
};

const patienceMs = 10_000;

/** Takes the port at once and asks for patience until the app is there. */
export async function openDoor({ host, port }: Pick<Env, "host" | "port">): Promise<FrontDoor> {
  let answer: RequestListener = (_request, response) => {
    response.writeHead(503, { "Retry-After": "2", "Content-Type": "text/plain; charset=utf-8" });
    response.end("Recourse is starting. Try again in a moment.\n");
  };
  const server = createServer((request, response) => answer(request, response));
  // Slow or silent clients do not keep a connection.
  server.headersTimeout = 20_000;
  server.requestTimeout = 120_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(explain(error, host, port)));
    server.listen({ host, port }, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : port,
    handOver(app) {
      answer = app;
    },
    /** Lets running requests end, for a while. */
    close() {
      const hurry = setTimeout(() => server.closeAllConnections(), patienceMs);
      return new Promise((resolve) => {
        server.close(() => {
          clearTimeout(hurry);
          resolve();
        });
        server.closeIdleConnections();
      });
    },
  };
}

function explain(error: Error, host: string, port: number): Error {
  switch (errorCode(error)) {
    case "EADDRINUSE":
      return new StartError(
        `Port ${port} is taken by another program. Stop that program, or choose another port, for example PORT=${port + 1}.`,
      );
    case "EACCES":
      return new StartError(
        `This user may not open port ${port}. Choose one above 1023, for example PORT=3000.`,
      );
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return new StartError(
        `This machine has no address ${host}. Set HOST to one that it has, or to 127.0.0.1.`,
      );
    default:
      return error;
  }
}
