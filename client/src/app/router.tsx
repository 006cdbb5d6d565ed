import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
} from "@tanstack/react-router";
import {
  caseListSearchSchema,
  correctEventSearchSchema,
  hipaaCheckSearchSchema,
  newCaseSearchSchema,
  newLetterSearchSchema,
  notesCheckSearchSchema,
  paperSearchSchema,
  receivedSearchSchema,
  recordEventSearchSchema,
  resetPasswordSearchSchema,
  ruleSearchSchema,
  signInSearchSchema,
  talkSearchSchema,
} from "../lib/search-params.ts";
import { ErrorPage } from "./error-page.tsx";
import { Layout } from "./layout.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import { TodayPage } from "./routes/today.tsx";

type RouterContext = { queryClient: QueryClient };

const root = createRootRouteWithContext<RouterContext>()({
  component: Layout,
  notFoundComponent: NotFoundPage,
});

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
const caseRoute = createRoute({
  getParentRoute: () => root,
  path: "/cases/$caseId",
  component: lazyRouteComponent(() => import("./routes/case.tsx"), "CasePage"),
});
const step = createRoute({
  getParentRoute: () => root,
  path: "/cases/$caseId/steps/$code",
  component: lazyRouteComponent(() => import("./routes/step.tsx"), "StepPage"),
});
const talk = createRoute({
  getParentRoute: () => root,
  path: "/cases/$caseId/talk",
  validateSearch: (search) => talkSearchSchema.parse(search),
  component: lazyRouteComponent(() => import("./routes/talk.tsx"), "TalkPage"),
});
const caseDetails = createRoute({
  getParentRoute: () => root,
  path: "/cases/$caseId/details",
  component: lazyRouteComponent(() => import("./routes/case-details.tsx"), "CaseDetailsPage"),
});
const caseNotesCheck = createRoute({
  getParentRoute: () => root,
  path: "/cases/$caseId/check/psychotherapy-notes",
  validateSearch: (search) => notesCheckSearchSchema.parse(search),
  component: lazyRouteComponent(() => import("./routes/case-check-notes.tsx"), "CaseNotesPage"),
});
const caseHipaaCheck = createRoute({
  getParentRoute: () => root,
  path: "/cases/$caseId/check/hipaa",
  validateSearch: (search) => hipaaCheckSearchSchema.parse(search),
  component: lazyRouteComponent(() => import("./routes/case-check-hipaa.tsx"), "CaseHipaaPage"),
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
const editPerson = createRoute({
  getParentRoute: () => root,
  path: "/cases/$caseId/person",
  component: lazyRouteComponent(() => import("./routes/edit-person.tsx"), "EditPersonPage"),
});
const letterDetails = createRoute({
  getParentRoute: () => root,
  path: "/cases/$caseId/letter-details",
  component: lazyRouteComponent(() => import("./routes/letter-details.tsx"), "LetterDetailsPage"),
});
const otherRoute = createRoute({
  getParentRoute: () => root,
  path: "/cases/$caseId/routes/$route",
  component: lazyRouteComponent(() => import("./routes/other-route.tsx"), "OtherRoutePage"),
});
const certifiedMail = createRoute({
  getParentRoute: () => root,
  path: "/cases/$caseId/mail",
  component: lazyRouteComponent(() => import("./routes/certified-mail.tsx"), "CertifiedMailPage"),
});
const wholeTimeline = createRoute({
  getParentRoute: () => root,
  path: "/cases/$caseId/whole",
  component: lazyRouteComponent(() => import("./routes/whole-timeline.tsx"), "WholeTimelinePage"),
});
const editHolder = createRoute({
  getParentRoute: () => root,
  path: "/cases/$caseId/holder",
  component: lazyRouteComponent(() => import("./routes/edit-holder.tsx"), "EditHolderPage"),
});
const stop = createRoute({
  getParentRoute: () => root,
  path: "/cases/$caseId/stop",
  component: lazyRouteComponent(() => import("./routes/stop.tsx"), "StopPage"),
});
const history = createRoute({
  getParentRoute: () => root,
  path: "/cases/$caseId/history",
  component: lazyRouteComponent(() => import("./routes/history.tsx"), "HistoryPage"),
});
const correctEvent = createRoute({
  getParentRoute: () => root,
  path: "/cases/$caseId/events/$eventId/correct",
  validateSearch: (search) => correctEventSearchSchema.parse(search),
  component: lazyRouteComponent(() => import("./routes/correct-event.tsx"), "CorrectEventPage"),
});
const received = createRoute({
  getParentRoute: () => root,
  path: "/cases/$caseId/received",
  validateSearch: (search) => receivedSearchSchema.parse(search),
  component: lazyRouteComponent(() => import("./routes/received.tsx"), "ReceivedPage"),
});
const reading = createRoute({
  getParentRoute: () => root,
  path: "/cases/$caseId/reading",
  component: lazyRouteComponent(() => import("./routes/reading.tsx"), "ReadingPage"),
});
const recordEvent = createRoute({
  getParentRoute: () => root,
  path: "/cases/$caseId/record",
  validateSearch: (search) => recordEventSearchSchema.parse(search),
  component: lazyRouteComponent(() => import("./routes/record-event.tsx"), "RecordEventPage"),
});
const paper = createRoute({
  getParentRoute: () => root,
  path: "/cases/$caseId/papers/$documentId",
  validateSearch: (search) => paperSearchSchema.parse(search),
  component: lazyRouteComponent(() => import("./routes/paper.tsx"), "PaperPage"),
});
const newLetter = createRoute({
  getParentRoute: () => root,
  path: "/cases/$caseId/letters/new",
  validateSearch: (search) => newLetterSearchSchema.parse(search),
  component: lazyRouteComponent(() => import("./routes/letter-new.tsx"), "NewLetterPage"),
});
const letter = createRoute({
  getParentRoute: () => root,
  path: "/cases/$caseId/letters/$letterId",
  component: lazyRouteComponent(() => import("./routes/letter.tsx"), "LetterPage"),
});
const letterSent = createRoute({
  getParentRoute: () => root,
  path: "/cases/$caseId/letters/$letterId/sent",
  component: lazyRouteComponent(() => import("./routes/letter-sent.tsx"), "MarkSentPage"),
});
const copyLetter = createRoute({
  getParentRoute: () => root,
  path: "/cases/$caseId/letters/$letterId/copy",
  component: lazyRouteComponent(() => import("./routes/letter-copy.tsx"), "CopyLetterPage"),
});
const letterMail = createRoute({
  getParentRoute: () => root,
  path: "/cases/$caseId/letters/$letterId/certified-mail",
  component: lazyRouteComponent(() => import("./routes/letter-mail.tsx"), "LetterMailPage"),
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
  caseRoute,
  step,
  talk,
  caseDetails,
  caseNotesCheck,
  caseHipaaCheck,
  notesCheck,
  hipaaCheck,
  editPerson,
  letterDetails,
  otherRoute,
  certifiedMail,
  wholeTimeline,
  editHolder,
  stop,
  history,
  recordEvent,
  correctEvent,
  received,
  reading,
  paper,
  newLetter,
  letter,
  letterSent,
  copyLetter,
  letterMail,
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
