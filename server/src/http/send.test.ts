import { once } from "node:events";
import { createServer } from "node:http";
import { PassThrough, type Readable } from "node:stream";
import { afterEach, expect, test } from "@jest/globals";
import express from "express";
import { file } from "./answer.ts";
import { sendAnswer } from "./send.ts";

let stop = () => {};
afterEach(() => stop());

/** Asks for a file and hangs up while it is being opened. @returns once nothing is sent any more */
async function askAndLeave(body: (leaving: AbortSignal) => Promise<Readable>): Promise<void> {
  const opening = new AbortController();
  const value = file({
    ...{ contentType: "text/plain", fileName: "a.txt" },
    body: (leaving) => {
      opening.abort();
      return body(leaving);
    },
  });
  const app = express();
  const sent = new Promise<void>((resolve, reject) => {
    app.get("/", (_request, response) => {
      sendAnswer(response, { status: 200, headers: {}, value }).then(resolve, reject);
    });
  });
  const server = createServer(app).listen(0, "127.0.0.1");
  stop = () => void server.close();
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const asked = fetch(`http://127.0.0.1:${port}/`, { signal: opening.signal });
  await expect(asked).rejects.toThrow("aborted");
  await sent;
}

test("a file that was opened after whoever asked has hung up is closed", async () => {
  const content = new PassThrough();
  await askAndLeave(async (leaving) => {
    await once(leaving, "abort");
    return content;
  });
  expect(content.destroyed).toBe(true);
});

test("what ends because nobody waits for it is no failure; anything else is", async () => {
  await askAndLeave(async (leaving) => {
    await once(leaving, "abort");
    leaving.throwIfAborted();
    return new PassThrough();
  });
  const failing = askAndLeave(async (leaving) => {
    await once(leaving, "abort");
    throw new Error("no disk");
  });
  await expect(failing).rejects.toThrow("no disk");
});
