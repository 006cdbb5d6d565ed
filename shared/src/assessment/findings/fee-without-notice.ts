import { sayOnRange } from "../../content/dates-in-words.ts";
import { feeFindingWords } from "../../content/fee-findings.ts";
import { sayCents } from "../../content/money-words.ts";
import { referenceTo } from "../../rules/rule-index.ts";
import { billedCents } from "../bills.ts";
import { isUnannounced, noticeCuredOn } from "../wrong-bills.ts";
import type { FindingCheck } from "./finding-check.ts";

const words = feeFindingWords.fee_without_notice;

/** FEE-03, guidance: a price of which nobody had told before. Where that is not known, or there is no price, nothing is found. */
export const findFeeWithoutNotice: FindingCheck = (view, today) =>
  view.clocks.flatMap((clock) =>
    clock.request.demands.filter(isUnannounced).map((demand) => {
      const came = sayOnRange(demand.occurredOn, today);
      const cents = billedCents(demand) ?? 0;
      return {
        id: `fee_without_notice:${demand.id}`,
        code: "fee_without_notice",
        requestId: clock.request.id,
        since: demand.occurredOn.latest,
        curedOn: noticeCuredOn(clock, demand),
        title: words.title,
        summary: words.open(came, sayCents(cents)),
        letterSentence: words.letter(came, sayCents(cents)),
        rules: [referenceTo("FEE-03")],
      };
    }),
  );
