import { ruleDefaults, workedExample } from "../rule-defaults.ts";
import type { Rule, RulePack } from "../rule-pack.ts";

const ontario = {
  ...ruleDefaults,
  jurisdiction: "CA-ON",
  holderTypes: ["provider"],
  confidence: "V1",
} satisfies Partial<Rule>;

export const caOnPack: RulePack = {
  id: "ca-on",
  version: 1,
  jurisdiction: "CA-ON",
  title: "Ontario",
  idPrefixes: ["CA-ON-"],
  notes: null,
  sources: {
    "S-IPC": { description: "ipc.on.ca/en/node/2474", edition: "Page of the Commissioner" },
    "S-IPC-C": {
      description: "ipc.on.ca, PHIPA complaint process",
      edition: "Page of the Commissioner",
    },
    "S-IPC-32": { description: "decisions.ipc.on.ca, PHIPA Decision 32", edition: "2016" },
  },
  rules: [
    {
      ...ontario,
      id: "CA-ON-01",
      topics: ["clock", "extension", "request"],
      conditions: ["written_request"],
      statement:
        "They must answer a written request as soon as possible, no later than 30 days after receiving it. They may take up to 30 days more if they write how long and why. No answer counts as a refusal.",
      citation: "PHIPA 2004 (Ontario), as the IPC explains it",
      trigger: "request_received",
      dueFor: "answer",
      length: 30,
      unit: "calendar_day",
      extension: {
        totalLength: 60,
        unit: "calendar_day",
        mustBeWritten: true,
        noticeDue: "not_stated",
        needsReasons: true,
        needsDate: true,
        maxCount: 1,
      },
      onMiss: ["CA-ON-02"],
      sources: ["S-IPC"],
      notes:
        "They may answer a spoken request too. Read in full: the Commissioner’s page, not the Act.",
      workedExamples: [
        workedExample("2026-01-31", "2026-03-02", "30 days are not one month"),
        workedExample("2026-11-02", "2027-01-01", "60 days in all", "extension"),
      ],
    },
    {
      ...ontario,
      id: "CA-ON-02",
      topics: ["complaint"],
      statement:
        "You may complain to the Information and Privacy Commissioner within 6 months of a refusal, or of the day when silence counts as one.",
      citation: "PHIPA 2004 (Ontario), IPC complaint process",
      trigger: "duty_missed_or_denied",
      dueFor: "complaint",
      length: 6,
      unit: "calendar_month",
      actor: "person",
      sources: ["S-IPC-C"],
      workedExamples: [
        workedExample("2026-12-02", "2027-06-02", "The corresponding date six months later"),
        workedExample("2026-08-31", "2027-02-28", "February has no 31st: its last day"),
      ],
    },
    {
      ...ontario,
      id: "CA-ON-03",
      topics: ["test_data", "denial"],
      statement:
        "There is no right to raw data of psychological tests. Papers on quality of care and quality assurance are left out too.",
      citation: "PHIPA 2004 (Ontario), as the IPC explains it",
      sources: ["S-IPC"],
    },
    {
      ...ontario,
      id: "CA-ON-04",
      topics: ["clock"],
      statement:
        "A request that was faxed in the evening was taken as received the next morning, when the office opened.",
      citation: "PHIPA Decision 32 (IPC, 2016)",
      actor: "nobody",
      sources: ["S-IPC-32"],
      notes: "One decision: others may look to it but need not follow it.",
    },
  ],
};
