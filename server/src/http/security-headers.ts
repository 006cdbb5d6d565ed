import type { RequestHandler } from "express";
import helmet from "helmet";
import type { Env } from "../env.ts";
import { isHttps } from "./session-cookie.ts";

/** Nothing but our own files, no inline script or style, no frame, no referrer. */
export function setSecurityHeaders(env: Pick<Env, "baseUrl">): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
      },
    },
    strictTransportSecurity: isHttps(env) ? { maxAge: 63_072_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: "no-referrer" },
    crossOriginOpenerPolicy: { policy: "same-origin" },
    crossOriginResourcePolicy: { policy: "same-origin" },
    xFrameOptions: { action: "deny" },
  });
}

/** Answers of the API hold health records: no browser or proxy may keep them. */
export const forbidStoring: RequestHandler = (_request, response, next) => {
  response.set("Cache-Control", "no-store");
  next();
};
