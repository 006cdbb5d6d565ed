import type { SideRequestEvent } from "../corrections.ts";
import type { EventOf } from "../events.ts";
import type { RecordsCase } from "../records-case.ts";
import type {
  AccountingRequest,
  AmendmentRequest,
  SharedFact,
  SideAnswer,
} from "../side-requests.ts";
import { establishReceipt, returnRequest } from "./arrival.ts";

/**
 * Opens a request to correct the record or for the list of who has seen it, or adds the answer to one.
 * @example evolveSideRequests(state, asked).amendments
 */
export function evolveSideRequests(
  state: RecordsCase,
  fact: SideRequestEvent | SideAnswer,
): RecordsCase {
  switch (fact.type) {
    case "amendment_requested": {
      const opened = { ...openSideRequest(state, fact), requested: fact };
      const unanswered = { answered: null, answers: [], disagreement: null };
      return { ...state, amendments: [...state.amendments, { ...opened, ...unanswered }] };
    }
    case "accounting_requested": {
      const opened = { ...openSideRequest(state, fact), requested: fact, answered: null };
      return { ...state, accountings: [...state.accountings, opened] };
    }
    case "amendment_answered":
      return changeAmendment(state, findAnswered(state.amendments, state, fact), (amendment) => ({
        ...amendment,
        answered: amendment.answered ?? fact,
        answers: [...amendment.answers, fact],
      }));
    case "disagreement_sent":
      return changeAmendment(state, findDisputed(state, fact), (amendment) => ({
        ...amendment,
        disagreement: amendment.disagreement ?? fact,
      }));
    case "accounting_answered": {
      const waiting = findAnswered(state.accountings, state, fact);
      const accountings = state.accountings.map((accounting) =>
        accounting.id === waiting?.id
          ? { ...accounting, answered: accounting.answered ?? fact }
          : accounting,
      );
      return { ...state, accountings };
    }
    default:
      return fact satisfies never;
  }
}

/**
 * Adds what tells of arrival, a reminder or more time to the side request it is about; null where it is about none.
 * @example followSideRequest(state, receipt)?.amendments[0]?.receipt
 */
export function followSideRequest(state: RecordsCase, fact: SharedFact): RecordsCase | null {
  const id = state.sideRequestOf.get(fact.id);
  if (id === undefined) return null;
  return {
    ...state,
    amendments: state.amendments.map((one) => (one.id === id ? follow(one, fact) : one)),
    accountings: state.accountings.map((one) => (one.id === id ? follow(one, fact) : one)),
  };
}

function openSideRequest(state: RecordsCase, fact: SideRequestEvent) {
  return {
    id: state.sideRequestOf.get(fact.id) ?? fact.id,
    receipt: null,
    returned: null,
    acknowledgedOn: null,
    reminders: [],
    extensions: [],
  };
}

function follow<Request extends AmendmentRequest | AccountingRequest>(
  request: Request,
  fact: SharedFact,
): Request {
  switch (fact.type) {
    case "receipt_established":
      return establishReceipt(request, request.requested.occurredOn, fact);
    case "returned_undeliverable":
      return returnRequest(request, fact);
    case "acknowledged":
      return { ...request, acknowledgedOn: request.acknowledgedOn ?? fact.occurredOn };
    case "followed_up":
      return { ...request, reminders: [...request.reminders, fact] };
    case "extension_notice_received":
      return { ...request, extensions: [...request.extensions, fact] };
    default:
      return fact satisfies never;
  }
}

function changeAmendment(
  state: RecordsCase,
  target: AmendmentRequest | undefined,
  change: (amendment: AmendmentRequest) => AmendmentRequest,
): RecordsCase {
  const amendments = state.amendments.map((amendment) =>
    amendment.id === target?.id ? change(amendment) : amendment,
  );
  return { ...state, amendments };
}

/** The one it names, else the oldest that waits. */
function findAnswered<Request extends AmendmentRequest | AccountingRequest>(
  requests: readonly Request[],
  state: RecordsCase,
  fact: SideAnswer,
): Request | undefined {
  const named = state.sideRequestOf.get(fact.id);
  return named === undefined
    ? requests.find(({ answered }) => answered === null)
    : requests.find(({ id }) => id === named);
}

/** The one it names, else the oldest that was refused and has no statement yet. */
function findDisputed(state: RecordsCase, fact: EventOf<"disagreement_sent">) {
  const named = state.sideRequestOf.get(fact.id);
  if (named !== undefined) return state.amendments.find(({ id }) => id === named);
  const refused = state.amendments.filter(isRefused);
  return refused.find(({ disagreement }) => disagreement === null) ?? refused[0];
}

/**
 * True where they said no to a correction and have not agreed to it since.
 * @example state.amendments.filter(isRefused)
 */
export function isRefused({ answers }: AmendmentRequest): boolean {
  return answers.at(-1)?.details.answer === "denied";
}
