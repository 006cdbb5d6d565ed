import { demoSchema } from "@recourse/shared/api/today";
import { defineRoute } from "../../http/route.ts";
import { loadDemo, removeDemo } from "./demo.service.ts";

const tag = "Demo";

export const demoRoutes = [
  defineRoute(
    {
      method: "post",
      path: "/demo",
      tag,
      summary: "Load a caseload of invented people",
      description: "Does nothing where it is loaded already. It sends no e-mail.",
      response: demoSchema,
      can: "load_demo",
      audit: "demo.loaded",
    },
    async ({ tx, scope, audit, today, now, timeZone }) => {
      const { cases, loaded } = await loadDemo(tx, scope, { today, now, timeZone });
      audit({ subjectType: "workspace", subjectId: scope.workspaceId, details: { cases, loaded } });
      return { hasDemo: true, cases };
    },
  ),
  defineRoute(
    {
      method: "delete",
      path: "/demo",
      tag,
      summary: "Remove the invented people and their cases",
      description: "Removes exactly what loading it brought. Real cases stay.",
      response: demoSchema,
      status: 200,
      can: "load_demo",
      audit: "demo.removed",
    },
    async ({ tx, scope, files, audit, afterCommit }) => {
      const { cases, storageKeys } = await removeDemo(tx, scope);
      afterCommit(async () => {
        for (const storageKey of storageKeys) {
          // Wherever the worker has brought it by now.
          await files.remove({ storageKey, place: "folder" });
          await files.remove({ storageKey, place: "bucket" });
        }
      });
      audit({ subjectType: "workspace", subjectId: scope.workspaceId, details: { cases } });
      return { hasDemo: false, cases: 0 };
    },
  ),
] as const;
