import type { Letter, LetterPatch } from "@recourse/shared/api/letters";
import { letterDraftTexts } from "@recourse/shared/content/pages/letters/letter";
import { letterDetailsTexts } from "@recourse/shared/content/pages/letters/letter-details";
import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { Button, ButtonLink } from "../../../components/button.tsx";
import { RadioGroup } from "../../../components/choice-inputs.tsx";
import { Link } from "../../../components/link.tsx";
import { StatusLine } from "../../../components/status-line.tsx";
import { isApiProblem } from "../../../lib/api-problem.ts";
import { problemWords } from "../../../lib/problem-words.ts";
import { type Gap, gapsOf } from "../gaps-of.ts";
import { patchLetter } from "../mutations.ts";
import { toneChoices } from "../tone-choices.ts";
import { CaseFacts } from "./case-facts.tsx";
import { EditBlock } from "./edit-block.tsx";
import { GapFields } from "./gap-fields.tsx";
import { GapLink } from "./gap-link.tsx";
import { LetterFiles } from "./letter-files.tsx";
import { LetterSheet } from "./letter-sheet.tsx";
import { MailLink } from "./mail-link.tsx";
import { OptionalParts } from "./optional-parts.tsx";

type LetterDraftProps = {
  letter: Letter;
  /** Puts the new letter into the cache, so that the page shows it. */
  onChanged: (letter: Letter) => unknown;
  /** Loads the letter again, because it was changed elsewhere. */
  onStale: () => Promise<Letter | undefined>;
  /** Offers to keep what was typed for next time. */
  keepFacts: ReactNode;
  removeDraft: ReactNode;
};

/** The letter while it is written: the sheet, and at its side what is missing, the tone, and the ways to send it. */
export function LetterDraft({
  letter,
  onChanged,
  onStale,
  keepFacts,
  removeDraft,
}: LetterDraftProps) {
  const [said, setSaid] = useState("");
  const save = useMutation({
    mutationFn: (patch: LetterPatch) => patchAgainWhenStale(letter, patch, onStale),
    onSuccess: (changed) => {
      onChanged(changed);
      setSaid(letterDraftTexts.saved);
    },
    onError: (error) => setSaid(failureWords(error)),
  });
  const saveQuietly = (patch: LetterPatch) =>
    save.mutateAsync(patch).then(
      () => true,
      () => false,
    );
  const gaps = gapsOf(letter.blocks);
  // A choice shows at once; the words follow when they are written.
  const chosen = save.isPending ? save.variables : {};
  const tone = chosen.tone ?? letter.tone;
  const parts = letter.optionalParts.map((part) => ({
    ...part,
    shown: chosen.optionalParts?.[part.id] ?? part.shown,
  }));
  return (
    <>
      <div className="no-print">
        <GapsLink gaps={gaps} />
        <StatusLine>{said}</StatusLine>
      </div>
      <div className="letter-grid">
        <LetterSheet
          blocks={letter.blocks}
          renderBlock={(block, words, name) =>
            block.role === "paragraph" || block.role === "point" ? (
              <EditBlock
                letterId={letter.id}
                block={block}
                words={words}
                name={name}
                busy={save.isPending}
                onSave={(text) => saveQuietly({ edits: { [block.id]: text } })}
              />
            ) : (
              words
            )
          }
        />
        <div className="side">
          <section aria-labelledby="gaps-h">
            <h2 id="gaps-h">{letterDraftTexts.gapsLeft(gaps.length)}</h2>
            {gaps.length > 0 || Object.keys(letter.facts).length > 0 ? (
              <GapFields
                letterId={letter.id}
                gaps={gaps}
                facts={letter.facts}
                onSave={(patch) => save.mutateAsync(patch)}
              />
            ) : (
              <p className="small">{letterDraftTexts.nothingTyped}</p>
            )}
            {keepFacts}
            <CaseFacts letter={letter} onSave={(patch) => save.mutateAsync(patch)} />
            <p className="small above-4">
              <Link
                className="link"
                to="/cases/$caseId/letter-details"
                params={{ caseId: letter.caseId }}
              >
                {letterDetailsTexts.link}
              </Link>
            </p>
          </section>
          <OptionalParts
            parts={parts}
            onChange={(optionalParts) => save.mutate({ optionalParts })}
          />
          <section aria-labelledby="tone-h">
            <h2 id="tone-h">{letterDraftTexts.tone}</h2>
            <RadioGroup
              id="tone"
              legend={<span className="vh">{letterDraftTexts.toneLegend}</span>}
              value={tone}
              choices={toneChoices}
              onChange={(picked) => save.mutate({ tone: picked })}
            />
          </section>
          <SendIt letter={letter} />
          <HowToRead />
          <div className="above-6">{removeDraft}</div>
        </div>
      </div>
    </>
  );
}

/** On a narrow screen the fields come after the whole letter, so the way to the first one stands before it. */
function GapsLink({ gaps }: { gaps: readonly Gap[] }) {
  const first = gaps[0];
  return first ? (
    <p className="above-3">
      <GapLink className="link" gapKey={first.key}>
        {letterDraftTexts.gapsLink(gaps.length)}
      </GapLink>
    </p>
  ) : null;
}

/** What the letter says is decided by the user's last word, whatever was saved meanwhile. */
async function patchAgainWhenStale(
  letter: Letter,
  patch: LetterPatch,
  onStale: () => Promise<Letter | undefined>,
): Promise<Letter> {
  try {
    return await patchLetter(letter, patch);
  } catch (error) {
    if (!isApiProblem(error, 412)) throw error;
    const now = await onStale();
    if (now === undefined || now.status === "sent") throw error;
    return await patchLetter(now, patch);
  }
}

function failureWords(error: unknown): string {
  if (isApiProblem(error, 409)) return error.message;
  const { title, body } = problemWords(error);
  return letterDraftTexts.notSaved(title, body);
}

function SendIt({ letter }: { letter: Letter }) {
  return (
    <section aria-labelledby="send-h">
      <h2 id="send-h">{letterDraftTexts.send}</h2>
      <Button kind="act" onClick={() => window.print()}>
        {letter.kind === "certified_letter" ? letterDraftTexts.printTwo : letterDraftTexts.print}
      </Button>
      <LetterFiles letter={letter} />
      <MailLink letter={letter} />
      <p className="small above-5">{letterDraftTexts.whenSent}</p>
      <p className="above-2">
        <ButtonLink
          to="/cases/$caseId/letters/$letterId/sent"
          params={{ caseId: letter.caseId, letterId: letter.id }}
        >
          {letterDraftTexts.markSent}
        </ButtonLink>
      </p>
    </section>
  );
}

function HowToRead() {
  return (
    <section aria-labelledby="key-h">
      <h2 id="key-h">{letterDraftTexts.key}</h2>
      <p className="small">
        <span className="fact">{letterDraftTexts.keyFact}</span>: {letterDraftTexts.keyFactMeaning}
      </p>
      <p className="small above-2">
        <span className="gap">{letterDraftTexts.keyGap}</span>: {letterDraftTexts.keyGapMeaning}
      </p>
    </section>
  );
}
