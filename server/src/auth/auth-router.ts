import express, { type Router } from "express";
import type { Deps } from "../deps.ts";
import { isRefusal, methodNotAllowed } from "../http/refusal.ts";
import { factsOf } from "../http/request-facts.ts";
import { sendRefusal } from "../http/send.ts";
import { createAuth } from "./auth.ts";
import type { AuthOperation } from "./auth-operation.ts";
import { callAuth } from "./call-auth.ts";
import { changePassword } from "./change-password.ts";
import { askForPasswordReset, askForVerification, resetPassword } from "./recover-account.ts";
import { signIn } from "./sign-in.ts";
import { signOut } from "./sign-out.ts";
import { signUp } from "./sign-up.ts";

/** All that can be asked of /api/auth. What the auth library offers beyond this is not reachable. */
const operations: ReadonlyMap<string, AuthOperation> = new Map([
  ["/sign-up/email", signUp],
  ["/sign-in/email", signIn],
  ["/sign-out", signOut],
  ["/change-password", changePassword],
  ["/request-password-reset", askForPasswordReset],
  ["/send-verification-email", askForVerification],
  ["/reset-password", resetPassword],
]);

export function serveAuth(deps: Deps): Router {
  const auth = createAuth(deps);
  const router = express.Router();
  for (const [path, operation] of operations) {
    router.post(path, async (request, response) => {
      const facts = factsOf(request);
      facts.route = `/api/auth${path}`;
      const answer = await operation({ deps, auth, request, response });
      if (isRefusal(answer)) return sendRefusal(response, facts.id, answer);
      for (const cookie of answer.cookies ?? []) response.append("Set-Cookie", cookie);
      response.status(answer.status);
      if (answer.value === undefined) response.end();
      else response.json(answer.value);
    });
    router.all(path, (request, response) => {
      sendRefusal(response, factsOf(request).id, methodNotAllowed(["POST"]));
    });
  }
  // The link in the mail: confirms the address, then leads to a page of the app, with ?error=… where it is too old.
  router.get("/verify-email", async (request, response) => {
    factsOf(request).route = "/api/auth/verify-email";
    const { token } = request.query;
    const query = new URLSearchParams({
      token: typeof token === "string" ? token : "",
      callbackURL: "/sign-in?verified=true",
    });
    const call = { method: "GET", path: `/verify-email?${query}` } as const;
    const reply = await callAuth(auth, deps.env, request, call);
    const target = reply.ok ? reply.location : null;
    response.redirect(303, target ?? "/sign-in?error=link_not_valid");
  });
  return router;
}
