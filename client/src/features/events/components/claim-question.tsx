import type { CaseDetail } from "@recourse/shared/api/cases";
import { exactDate } from "@recourse/shared/calendar/date-range";
import { claimStageWords } from "@recourse/shared/content/claim-words";
import { sayOnRange } from "@recourse/shared/content/dates-in-words";
import { claimQuestionTexts } from "@recourse/shared/content/pages/events/claim-question";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../../components/button.tsx";
import { Failure } from "../../../components/failure.tsx";
import { Link } from "../../../components/link.tsx";
import { StatusLine } from "../../../components/status-line.tsx";
import { newKey } from "../../../lib/api-client.ts";
import { recordEvent } from "../mutations.ts";

type ClaimQuestionProps = {
  seen: Pick<CaseDetail, "id" | "version" | "assessment">;
  onConfirmed: () => unknown;
};

/** Where the claim stands and since when we know; asked again where the word is old or an event overtook it. */
export function ClaimQuestion({ seen, onConfirmed }: ClaimQuestionProps) {
  const { claim, today } = seen.assessment;
  const { stage, toldOn, represented, question, suggested } = claim;
  const [key] = useState(newKey);
  const confirm = useMutation({
    mutationFn: () =>
      recordEvent(
        { caseId: seen.id, version: seen.version },
        { type: "claim_stage_changed", occurredOn: exactDate(today), details: { stage } },
        { idempotencyKey: key },
      ),
    onSuccess: onConfirmed,
  });
  return (
    <div className="claim above-5">
      <p>
        <b>{claimQuestionTexts.claim}</b>{" "}
        {claimQuestionTexts.standsAt(
          stage === "unknown"
            ? claimQuestionTexts.notSaid
            : lowerFirst(claimStageWords[stage].label),
          stage === "none" ? null : represented,
        )}{" "}
        <span className="soft">{saidWhen(toldOn, stage, today)}</span>
      </p>
      <StatusLine>{confirm.isSuccess ? claimQuestionTexts.confirmed : null}</StatusLine>
      {question === null ? null : <p className="above-2">{question}</p>}
      {confirm.isError ? <Failure error={confirm.error} onRetry={() => confirm.mutate()} /> : null}
      <div className="acts no-print">
        {suggested === stage ? (
          <Button small busy={confirm.isPending} onClick={() => confirm.mutate()}>
            {claimQuestionTexts.stillSo}
          </Button>
        ) : null}
        <Link
          className="link"
          to="/cases/$caseId/record"
          params={{ caseId: seen.id }}
          search={{ type: "claim_stage_changed" }}
        >
          {stage === "unknown" ? claimQuestionTexts.tellUs : claimQuestionTexts.movedOn}
        </Link>
      </div>
    </div>
  );
}

type Claim = CaseDetail["assessment"]["claim"];

function saidWhen(
  toldOn: Claim["toldOn"],
  stage: Claim["stage"],
  today: CaseDetail["assessment"]["today"],
): string {
  if (toldOn !== null) return claimQuestionTexts.lastConfirmed(sayOnRange(toldOn, today));
  return stage === "unknown" ? "" : claimQuestionTexts.saidAtStart;
}

function lowerFirst(words: string): string {
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
