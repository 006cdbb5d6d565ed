import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import {
  correctEventSearchSchema,
  hipaaCheckSearchSchema,
  newLetterSearchSchema,
  notesCheckSearchSchema,
  packetSearchSchema,
  paperSearchSchema,
  receivedSearchSchema,
  recordEventSearchSchema,
  talkSearchSchema,
} from "../lib/search-params.ts";
import { root } from "./root-route.ts";

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
const exhibits = createRoute({
  getParentRoute: () => root,
  path: "/cases/$caseId/exhibits",
  component: lazyRouteComponent(() => import("./routes/exhibits.tsx"), "ExhibitsPage"),
});
const packet = createRoute({
  getParentRoute: () => root,
  path: "/cases/$caseId/packet",
  validateSearch: (search) => packetSearchSchema.parse(search),
  component: lazyRouteComponent(() => import("./routes/packet.tsx"), "PacketPage"),
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

/** The pages of one case. */
export const caseRoutes = [
  caseRoute,
  step,
  talk,
  caseDetails,
  caseNotesCheck,
  caseHipaaCheck,
  editPerson,
  letterDetails,
  otherRoute,
  certifiedMail,
  wholeTimeline,
  editHolder,
  stop,
  history,
  correctEvent,
  received,
  reading,
  recordEvent,
  paper,
  newLetter,
  exhibits,
  packet,
  letter,
  letterSent,
  copyLetter,
  letterMail,
] as const;
