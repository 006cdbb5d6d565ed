import { todaySchema } from "@recourse/shared/api/today";
import { defineRoute } from "../../http/route.ts";
import { readToday } from "./today.service.ts";

export const todayRoutes = [
  defineRoute(
    {
      method: "get",
      path: "/today",
      tag: "Today",
      summary: "What is due, and whose move it is",
      description:
        "Open cases in five sections, each case in exactly one: overdue; due within seven days; your move; waiting on them; resting. Every section gives the number of all its cases and the 25 most urgent.",
      response: todaySchema,
      can: "read_records",
    },
    ({ tx, scope, today, now }) => readToday(tx, scope, { today, now }),
  ),
] as const;
