import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import type { Database } from "../database/client.ts";

/** Carries what the sign-up form said past the auth library, which knows no workspaces. */
export const signUpDetails = new AsyncLocalStorage<{ readonly timeZone: string }>();

/** A client that makes a user together with their own workspace, in the same statement list: never one without the other. */
export function withPersonalWorkspace(prisma: Database["prisma"]) {
  return prisma.$extends({
    query: {
      user: {
        create({ args, query }) {
          const id = randomUUID();
          const { timeZone } = signUpDetails.getStore() ?? { timeZone: "America/New_York" };
          const workspace = { create: { id, name: "Personal", slug: id, timeZone } };
          const memberships = { create: { id: randomUUID(), role: "owner", workspace } };
          return query({ ...args, data: { ...args.data, memberships } });
        },
      },
    },
  });
}
