import type { QueryClient } from "@tanstack/react-query";
import {
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
} from "@tanstack/react-router";
import {
  caseListSearchSchema,
  hipaaCheckSearchSchema,
  newCaseSearchSchema,
  notesCheckSearchSchema,
  resetPasswordSearchSchema,
  ruleSearchSchema,
  signInSearchSchema,
} from "../lib/search-params.ts";
import { caseRoutes } from "./case-routes.ts";
import { ErrorPage } from "./error-page.tsx";
import { root } from "./root-route.ts";
import { TodayPage } from "./routes/today.tsx";

/** Today is the first page of most visits: it comes with the first file. */
const today = createRoute({ getParentRoute: () => root, path: "/", component: TodayPage });

const cases = createRoute({
  getParentRoute: () => root,
  path: "/cases",
  validateSearch: (search) => caseListSearchSchema.parse(search),
  component: lazyRouteComponent(() => import("./routes/cases.tsx"), "CasesPage"),
});
const newCase = createRoute({
  getParentRoute: () => root,
  path: "/cases/new",
  validateSearch: (search) => newCaseSearchSchema.parse(search),
  component: lazyRouteComponent(() => import("./routes/new-case.tsx"), "NewCasePage"),
});
const notesCheck = createRoute({
  getParentRoute: () => root,
  path: "/check/psychotherapy-notes",
  validateSearch: (search) => notesCheckSearchSchema.parse(search),
  component: lazyRouteComponent(() => import("./routes/check-notes.tsx"), "NotesPage"),
});
const hipaaCheck = createRoute({
  getParentRoute: () => root,
  path: "/check/hipaa",
  validateSearch: (search) => hipaaCheckSearchSchema.parse(search),
  component: lazyRouteComponent(() => import("./routes/check-hipaa.tsx"), "HipaaPage"),
});

const account = createRoute({
  getParentRoute: () => root,
  path: "/account",
  component: lazyRouteComponent(() => import("./routes/account.tsx"), "AccountPage"),
});
const help = createRoute({
  getParentRoute: () => root,
  path: "/help",
  component: lazyRouteComponent(() => import("./routes/help.tsx"), "HelpPage"),
});
const rules = createRoute({
  getParentRoute: () => root,
  path: "/rules",
  validateSearch: (search) => ruleSearchSchema.parse(search),
  component: lazyRouteComponent(() => import("./routes/rules.tsx"), "RulesPage"),
});
const rule = createRoute({
  getParentRoute: () => root,
  path: "/rules/$ruleId",
  component: lazyRouteComponent(() => import("./routes/rules-rule.tsx"), "RulePage"),
});
const rights = createRoute({
  getParentRoute: () => root,
  path: "/rules/rights/$jurisdiction",
  component: lazyRouteComponent(() => import("./routes/rules-rights.tsx"), "RightsPage"),
});
const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: (search) => signInSearchSchema.parse(search),
  component: lazyRouteComponent(() => import("./routes/sign-in.tsx"), "SignInPage"),
});
const signUp = createRoute({
  getParentRoute: () => root,
  path: "/sign-up",
  component: lazyRouteComponent(() => import("./routes/sign-up.tsx"), "SignUpPage"),
});
const forgotPassword = createRoute({
  getParentRoute: () => root,
  path: "/forgot-password",
  component: lazyRouteComponent(() => import("./routes/forgot-password.tsx"), "ForgotPasswordPage"),
});
const resetPassword = createRoute({
  getParentRoute: () => root,
  path: "/reset-password",
  validateSearch: (search) => resetPasswordSearchSchema.parse(search),
  component: lazyRouteComponent(() => import("./routes/reset-password.tsx"), "ResetPasswordPage"),
});

const routeTree = root.addChildren([
  today,
  cases,
  newCase,
  ...caseRoutes,
  notesCheck,
  hipaaCheck,
  account,
  help,
  rules,
  rule,
  rights,
  signIn,
  signUp,
  forgotPassword,
  resetPassword,
]);

/** `ownHistory` is the address bar unless a test brings its own. */
export function createAppRouter(queryClient: QueryClient, ownHistory?: RouterHistory) {
  return createRouter({
    routeTree,
    history: ownHistory,
    context: { queryClient },
    defaultPreload: "intent",
    defaultErrorComponent: ErrorPage,
    scrollRestoration: true,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
