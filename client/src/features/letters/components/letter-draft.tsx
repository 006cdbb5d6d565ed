import type { Letter, LetterPatch } from "@recourse/shared/api/letters";
import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { Button, ButtonAnchor, ButtonLink } from "../../../components/button.tsx";
import { RadioGroup } from "../../../components/choice-inputs.tsx";
import { StatusLine } from "../../../components/status-line.tsx";
import { isApiProblem } from "../../../lib/api-problem.ts";
import { problemWords } from "../../../lib/problem-words.ts";
import { gapsOf } from "../gaps-of.ts";
import { toneChoices } from "../letter-words.ts";
import { patchLetter } from "../mutations.ts";
import { CaseFacts } from "./case-facts.tsx";
import { EditBlock } from "./edit-block.tsx";
import { GapFields } from "./gap-fields.tsx";
import { LetterSheet } from "./letter-sheet.tsx";
import { OptionalParts } from "./optional-parts.tsx";

type LetterDraftProps = {
  letter: Letter;
  /** Puts the new letter into the cache, so that the page shows it. */
  onChanged: (letter: Letter) => unknown;
  /** Loads the letter again, because it was changed elsewhere. */
  onStale: () => Promise<Letter | undefined>;
  /** Offers to keep an address for next time. */
  keepAddress: ReactNode;
};

/** The letter while it is written: the sheet, and at its side what is missing, the tone, and the ways to send it. */
export function LetterDraft({ letter, onChanged, onStale, keepAddress }: LetterDraftProps) {
  const [said, setSaid] = useState("");
  const save = useMutation({
    mutationFn: (patch: LetterPatch) => patchAgainWhenStale(letter, patch, onStale),
    onSuccess: (changed) => {
      onChanged(changed);
      setSaid("Saved.");
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
            <h2 id="gaps-h">{gapHeading(gaps.length)}</h2>
            {gaps.length > 0 || Object.keys(letter.facts).length > 0 ? (
              <GapFields
                letterId={letter.id}
                gaps={gaps}
                facts={letter.facts}
                onSave={(patch) => save.mutateAsync(patch)}
              />
            ) : (
              <p className="small">Everything in it comes from your case.</p>
            )}
            {keepAddress}
            <CaseFacts letter={letter} onSave={(patch) => save.mutateAsync(patch)} />
          </section>
          <OptionalParts
            parts={parts}
            onChange={(optionalParts) => save.mutate({ optionalParts })}
          />
          <section aria-labelledby="tone-h">
            <h2 id="tone-h">Tone</h2>
            <RadioGroup
              id="tone"
              legend={<span className="vh">Tone of the letter</span>}
              value={tone}
              choices={toneChoices}
              onChange={(picked) => save.mutate({ tone: picked })}
            />
          </section>
          <SendIt letter={letter} />
          <HowToRead />
        </div>
      </div>
    </>
  );
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
  return `Not saved. ${title}. ${body}`;
}

function gapHeading(count: number): string {
  if (count === 0) return "Nothing is missing";
  const words = ["", "One gap", "Two gaps", "Three gaps", "Four gaps", "Five gaps"];
  return `${words[count] ?? `${count} gaps`} left`;
}

function SendIt({ letter }: { letter: Letter }) {
  return (
    <section aria-labelledby="send-h">
      <h2 id="send-h">Send it</h2>
      <Button kind="act" onClick={() => window.print()}>
        {letter.kind === "certified_letter" ? "Print two copies" : "Print it"}
      </Button>
      <ButtonAnchor href={`/api/v1/letters/${letter.id}/pdf`} download>
        Save as PDF
      </ButtonAnchor>
      <p className="small above-5">Sent it? Then the next date starts.</p>
      <p className="above-2">
        <ButtonLink
          to="/cases/$caseId/letters/$letterId/sent"
          params={{ caseId: letter.caseId, letterId: letter.id }}
        >
          Mark as sent
        </ButtonLink>
      </p>
    </section>
  );
}

function HowToRead() {
  return (
    <section aria-labelledby="key-h">
      <h2 id="key-h">How to read it</h2>
      <p className="small">
        <span className="fact">Dotted line</span>: taken from your case. You can change it under
        “What comes from your case”.
      </p>
      <p className="small above-2">
        <span className="gap">Marker</span>: missing, yours to fill. In print it is a blank line to
        fill by hand.
      </p>
    </section>
  );
}
