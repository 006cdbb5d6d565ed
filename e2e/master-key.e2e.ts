import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import { type RunningApp, startApp } from "./support/running-app.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const account = { email: "ada@example.org", password: "quiet otters swim at dawn" };

/** npm run change-master-key, on the built-in database of an app. */
function changeMasterKey({ dataDir }: RunningApp): Promise<{ ok: boolean; said: string }> {
  const env = { ...process.env, DATA_DIR: dataDir, NODE_ENV: "test" };
  const options = { cwd: root, env };
  return new Promise((resolve) => {
    execFile(process.execPath, ["scripts/change-master-key.ts"], options, (error, out, err) =>
      resolve({ ok: error === null, said: out + err }),
    );
  });
}

/** A program that speaks to the app as somebody who is signed in. */
async function signUp({ url }: RunningApp) {
  const post = (path: string, body: object) =>
    fetch(`${url}/api/auth${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Origin: url },
      body: JSON.stringify(body),
    });
  await post("/sign-up/email", { ...account, name: "Ada", timeZone: "America/New_York" });
  const answer = await post("/sign-in/email", { ...account, trustedDevice: false });
  const Cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  return (path: string, body?: FormData | string) =>
    fetch(`${url}/api/v1${path}`, {
      ...(body === undefined ? {} : { method: "POST", body }),
      headers: {
        ...{ Cookie, Origin: url, "Idempotency-Key": crypto.randomUUID() },
        ...(typeof body === "string" ? { "Content-Type": "application/json" } : {}),
      },
    });
}

test("a paper opens after the master key was changed, which waits until the app is stopped", async () => {
  const app = await startApp();
  try {
    const ask = await signUp(app);
    const facts = { person: { name: "Ada" }, holder: { name: "Cedar Clinic" } };
    const { id } = await (await ask("/cases", JSON.stringify(facts))).json();
    const paper = new FormData();
    paper.append("file", new Blob(["They wrote back."]), "answer.txt");
    const { id: paperId } = await (await ask(`/cases/${id}/documents`, paper)).json();
    const read = async () => (await ask(`/documents/${paperId}/content`)).text();
    expect(await read()).toBe("They wrote back.");

    const key = () => readFileSync(join(app.dataDir, "master.key"), "utf8");
    const before = key();
    const tooEarly = await changeMasterKey(app);
    expect(tooEarly).toEqual({ ok: false, said: expect.stringContaining("Stop that one first") });
    expect(key()).toBe(before);

    await app.restart("SIGTERM", async () => {
      const { ok, said } = await changeMasterKey(app);
      expect({ ok, said }).toEqual({ ok: true, said: expect.stringContaining("was changed") });
    });
    expect(key()).not.toBe(before);
    expect(await read()).toBe("They wrote back.");
  } finally {
    await app.stop();
  }
});
