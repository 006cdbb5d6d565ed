import { describe, expect, test } from "@jest/globals";
import { plainDate } from "../calendar/plain-date.ts";
import { sayGaps } from "../content/gap-words.ts";
import type { NewEvent } from "../workflow/events.ts";
import { newEvent, on } from "../workflow/testing/sample-events.ts";
import { assess } from "./assess.ts";
import { viewCase } from "./case-view.ts";
import type { ComparedPart } from "./comparison.ts";
import { gapsOf } from "./received-against-asked.ts";
import { factsOf } from "./testing/sample-facts.ts";

const asked = (kinds: string[], from: string | null = null, to: string | null = null) =>
  newEvent("request_sent", on("2026-10-12"), {
    method: "portal",
    askedFor: { kinds, from, to, format: "pdf" },
  });
const arrived = newEvent("receipt_established", on("2026-10-13"));
const came = (kinds: string[], from: string | null, to: string | null, more: object = {}) =>
  newEvent("records_received", on("2026-10-20"), { kinds, from, to, ...more });
const checked = (entries: object[], day = "2026-10-22") =>
  newEvent("contents_checked", on(day), { entries });

const compare = (events: NewEvent[]) => viewCase(factsOf(events)).comparisons;
function partOf(events: NewEvent[], kind: ComparedPart["kind"]) {
  const part = compare(events)[0]?.parts.find((one) => one.kind === kind);
  return part === undefined ? null : { status: part.status, missing: part.missing };
}
const dayOf = (day: string | null) => (day === null ? null : plainDate(day));
const days = (from: string | null, to: string | null) => ({ from: dayOf(from), to: dayOf(to) });

test("nothing is compared until something comes", () => {
  expect(compare([asked(["treatment_notes"]), arrived])).toEqual([]);
});

describe("the complete record", () => {
  const whole = [asked(["complete_record"]), arrived];

  test("is looked for part by part, without psychotherapy notes", () => {
    const [comparison] = compare([...whole, came(["treatment_notes"], null, null)]);
    expect(comparison?.parts.map(({ kind }) => kind)).toEqual([
      ...["treatment_notes", "intake_and_evaluations", "treatment_plans", "test_results"],
      ...["test_data", "medication_records", "lab_and_imaging", "hospital_records"],
      ...["letters_and_forms", "billing_records"],
    ]);
  });

  test.each<[string, NewEvent[], ComparedPart["kind"], ComparedPart["status"]]>([
    ["a part that came", [came(["treatment_notes"], null, null)], "treatment_notes", "received"],
    [
      "a part that may not exist",
      [came(["treatment_notes"], null, null)],
      "test_data",
      "not_checked",
    ],
    [
      "a part within “everything”",
      [came(["complete_record"], null, null)],
      "test_data",
      "not_checked",
    ],
    [
      "all of it, as the person says",
      [came(["complete_record"], null, null, { everythingAskedFor: true })],
      "test_data",
      "received",
    ],
    [
      "a part that there never was",
      [
        came(["treatment_notes"], null, null),
        checked([{ kind: "test_data", status: "not_applicable" }]),
      ],
      "test_data",
      "not_applicable",
    ],
  ])("%s", (_, events, kind, status) => {
    expect(partOf([...whole, ...events], kind)?.status).toBe(status);
  });
});

describe("days", () => {
  const notes = ["treatment_notes"];
  test.each<[string, NewEvent[], ReturnType<typeof partOf>]>([
    [
      "a hole between two deliveries",
      [
        asked(notes),
        came(notes, "2020-01-01", "2021-12-31"),
        came(notes, "2023-01-01", "2026-09-01"),
      ],
      { status: "partial", missing: [days("2022-01-01", "2022-12-31")] },
    ],
    [
      "no hole where they touch",
      [
        asked(notes),
        came(notes, "2020-01-01", "2021-12-31"),
        came(notes, "2022-01-01", "2026-09-01"),
      ],
      { status: "received", missing: [] },
    ],
    [
      "the oldest page there is may be the first visit, and the newest the last",
      [asked(notes), came(notes, "2020-01-01", "2021-12-31")],
      { status: "received", missing: [] },
    ],
    [
      "days that were asked for by name",
      [asked(notes, "2019-01-01", "2022-12-31"), came(notes, "2020-01-01", "2021-12-31")],
      {
        status: "partial",
        missing: [days("2019-01-01", "2019-12-31"), days("2022-01-01", "2022-12-31")],
      },
    ],
    [
      "days after the asking cannot be missing",
      [asked(notes, "2019-01-01", "2027-12-31"), came(notes, "2019-01-01", "2026-09-01")],
      { status: "received", missing: [] },
    ],
    [
      "days that nobody wrote down",
      [asked(notes, "2019-01-01", "2022-12-31"), came(notes, null, null)],
      { status: "received", missing: [] },
    ],
    [
      "a kind that was asked for by name and did not come",
      [asked([...notes, "test_data"]), came(["test_data"], null, null)],
      { status: "missing", missing: [days(null, null)] },
    ],
    [
      "a later delivery fills what a look found missing",
      [
        asked(notes),
        came(notes, null, null),
        checked([
          { kind: "treatment_notes", status: "partial", from: "2022-01-01", to: "2022-12-31" },
        ]),
        newEvent("records_received", on("2026-11-05"), {
          kinds: notes,
          from: plainDate("2022-01-01"),
          to: plainDate("2022-06-30"),
        }),
      ],
      { status: "partial", missing: [days("2022-07-01", "2022-12-31")] },
    ],
  ])("%s", (_, events, part) => {
    expect(partOf([arrived, ...events], "treatment_notes")).toEqual(part);
  });

  test("the last dates there are break nothing", () => {
    const events = [asked(notes), came(notes, "1900-01-01", "2200-12-31")];
    expect(partOf(events, "treatment_notes")?.status).toBe("received");
  });
});

describe("the person's own ticks", () => {
  const base = [
    asked(["treatment_notes", "test_data"]),
    arrived,
    came(["treatment_notes"], null, null),
  ];

  test("count more than what was worked out, the last one most", () => {
    const ticks = [
      checked([{ kind: "treatment_notes", status: "missing" }]),
      checked([{ kind: "treatment_notes", status: "received" }], "2026-10-23"),
    ];
    expect(partOf([...base, ...ticks], "treatment_notes")?.status).toBe("received");
    expect(partOf([...base, ...ticks.slice(0, 1)], "treatment_notes")?.status).toBe("missing");
    expect(partOf([...base, ...ticks], "test_data")?.status).toBe("missing");
  });

  test("are asked for again once more has come", () => {
    const tick = checked([{ kind: "test_data", status: "missing" }]);
    expect(compare([...base, tick])[0]?.checkedOn).toEqual(on("2026-10-22"));
    const more = newEvent("records_received", on("2026-11-05"), { kinds: ["test_data"] });
    expect(compare([...base, tick, more])[0]?.checkedOn).toBeNull();
  });
});

describe("what is missing", () => {
  const base = [
    asked(["treatment_notes", "test_data", "psychotherapy_notes"]),
    arrived,
    came(["treatment_notes"], null, null),
  ];
  const refusal = newEvent("denied", on("2026-10-20"), {
    whole: false,
    ground: "psychotherapy_notes",
    withheldKinds: ["psychotherapy_notes"],
  });

  test("is said by kind and by day, and not what was refused in writing", () => {
    const tick = checked([
      { kind: "treatment_notes", status: "partial", from: "2023-03-01", to: "2023-06-30" },
      { kind: "test_data", status: "missing" },
      { kind: "psychotherapy_notes", status: "withheld" },
    ]);
    const say = (events: NewEvent[]) => sayGaps(gapsOf(compare(events)));
    const most =
      "treatment notes from March\u00a01, 2023 to June\u00a030, 2023, test data, and psychotherapy notes";
    expect(say([...base, tick])).toBe(most);
    expect(say([...base, refusal, tick])).toBe(
      "treatment notes from March\u00a01, 2023 to June\u00a030, 2023, and test data",
    );
  });

  test("is nothing once all is settled", () => {
    const tick = checked([
      { kind: "treatment_notes", status: "received" },
      { kind: "test_data", status: "not_applicable" },
      { kind: "psychotherapy_notes", status: "withheld" },
    ]);
    expect(gapsOf(compare([...base, refusal, tick]))).toEqual([]);
    expect(compare([...base, refusal, tick])[0]?.settled).toBe(true);
  });
});

describe("the next step", () => {
  const base = [asked(["complete_record"]), arrived, came(["treatment_notes"], null, null)];
  const tick = checked([{ kind: "test_data", status: "missing" }]);
  const first = (events: NewEvent[], day = "2026-10-25") =>
    assess(factsOf(events), plainDate(day)).nextSteps[0];

  test.each<[string, NewEvent[], string, string]>([
    ["some came, and nobody looked", base, "2026-10-25", "check_what_came"],
    ["something is missing", [...base, tick], "2026-10-25", "ask_for_what_is_missing"],
    [
      "something is missing, and it is late",
      [...base, tick],
      "2026-11-20",
      "ask_for_what_is_missing",
    ],
    [
      "they were asked for it",
      [...base, tick, newEvent("followed_up", on("2026-10-24"))],
      "2026-10-25",
      "wait_for_answer",
    ],
    [
      "they were asked for it, and it is late",
      [...base, tick, newEvent("followed_up", on("2026-11-14"))],
      "2026-11-20",
      "talk_to_doctor",
    ],
    [
      "a kind that was asked for by name did not come",
      [asked(["treatment_notes", "test_data"]), arrived, came(["test_data"], null, null)],
      "2026-10-25",
      "ask_for_what_is_missing",
    ],
    [
      "everything was said to be there, and is not",
      [
        ...base.slice(0, 2),
        came(["complete_record"], null, null, { everythingAskedFor: true }),
        tick,
      ],
      "2026-10-25",
      "ask_for_what_is_missing",
    ],
  ])("%s", (_, events, day, code) => {
    expect(first(events, day)?.code).toBe(code);
  });

  test("names what is missing in the words to say and to write", () => {
    const step = first([...base, tick]);
    const words = step?.script.map((line) => line.words).join(" ");
    expect(words?.match(/test data/g)).toHaveLength(2);
    expect(step?.action).toMatchObject({ kind: "record_event", eventType: "followed_up" });
  });

  test("leads to the list while it is not ticked off, and to closing after it", () => {
    const all = [
      ...base.slice(0, 2),
      came(["complete_record"], null, null, { everythingAskedFor: true }),
    ];
    expect(first(all)?.action).toMatchObject({ kind: "open_page", page: "received" });
    const looked = checked([{ kind: "test_data", status: "received" }]);
    expect(first([...all, looked])?.action).toMatchObject({ eventType: "closed" });
  });

  test("explains psychotherapy notes where they are held back without a word", () => {
    const events = [
      asked(["treatment_notes", "psychotherapy_notes"]),
      arrived,
      came(["treatment_notes"], null, null),
      checked([{ kind: "psychotherapy_notes", status: "withheld" }]),
    ];
    const cues = first(events)?.script.map(({ cue }) => cue);
    expect(cues).toContain("About psychotherapy notes");
  });
});
