import { randomUUID } from "node:crypto";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import type { Deps } from "../deps.ts";
import { describeError } from "../http/describe-error.ts";
import { cookiePrefix, isHttps } from "../http/session-cookie.ts";
import { authMails } from "./auth-mails.ts";
import { createGate } from "./gate.ts";
import { hashPassword, verifyPassword } from "./password-hash.ts";
import { withPersonalWorkspace } from "./personal-workspace.ts";

/** Private headers between our front door and the auth library. The front door writes them; what a caller sends never gets here. */
export const privateHeaders = {
  clientAddress: "x-recourse-client-address",
  trustedDevice: "x-recourse-trusted-device",
} as const;

export type Auth = { readonly handler: (request: Request) => Promise<Response> };

const day = 86_400;

/** As many as the passwords that Node hashes at once. */
const mostAtOnce = 4;

/** Accounts, passwords and sessions. Limits, input and answers are the front door's work. */
export function createAuth(deps: Pick<Deps, "env" | "database" | "clock" | "log" | "mail">): Auth {
  const { env, database, clock, log, mail } = deps;
  const mails = mail ? authMails(deps, mail) : null;
  const pass = createGate(Math.min(mostAtOnce, Math.ceil(env.databasePoolSize / 2)));
  const auth = betterAuth({
    appName: "Recourse",
    baseURL: env.baseUrl,
    basePath: "/api/auth",
    secret: env.authSecret,
    database: prismaAdapter(withPersonalWorkspace(database.prisma), {
      provider: "postgresql",
      transaction: true,
    }),
    emailAndPassword: {
      enabled: true,
      autoSignIn: false,
      requireEmailVerification: mails !== null,
      minPasswordLength: 12,
      maxPasswordLength: 200,
      password: {
        hash: hashPassword,
        verify: ({ hash, password }) => verifyPassword(hash, password),
      },
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: 3600,
      ...(mails
        ? { sendResetPassword: mails.sendReset, onExistingUserSignUp: mails.sendAlreadyHere }
        : {}),
    },
    ...(mails
      ? {
          emailVerification: {
            sendVerificationEmail: mails.sendVerification,
            sendOnSignUp: true,
            sendOnSignIn: true,
            expiresIn: day,
          },
        }
      : {}),
    session: {
      // The library's own limit is the outermost one; idle time and age are checked by http/session.ts.
      expiresIn: 31 * day,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
      additionalFields: {
        trustedDevice: { type: "boolean", input: false, required: false, defaultValue: false },
      },
    },
    databaseHooks: {
      session: {
        create: {
          async before(session, context) {
            const now = clock.now();
            const trustedDevice = context?.headers?.get(privateHeaders.trustedDevice) === "yes";
            return { data: { ...session, createdAt: now, updatedAt: now, trustedDevice } };
          },
        },
      },
    },
    account: { accountLinking: { enabled: false } },
    verification: { storeIdentifier: "hashed" },
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: cookiePrefix(env),
      // True would put `__Secure-` before our own `__Host-`.
      useSecureCookies: false,
      defaultCookieAttributes: {
        secure: isHttps(env),
        sameSite: "strict",
        httpOnly: true,
        path: "/",
      },
      ipAddress: { ipAddressHeaders: [privateHeaders.clientAddress] },
      database: { generateId: () => randomUUID() },
    },
    onAPIError: { throw: true },
    // The library's own words can hold an e-mail address: only what kind of error it was is logged.
    logger: {
      level: "error",
      log: (_level, _message, ...details) =>
        log.error({ errors: details.map(describeError) }, "auth library error"),
    },
    telemetry: { enabled: false },
  });
  return { handler: (request) => pass(() => auth.handler(request)) };
}
