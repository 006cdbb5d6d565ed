import { letterFactsTexts } from "@recourse/shared/content/pages/letters/letter";
import { useRef, useState } from "react";
import { Button } from "../../../components/button.tsx";
import { StatusLine } from "../../../components/status-line.tsx";
import { problemWords } from "../../../lib/problem-words.ts";
import type { Keepable } from "../keepable-facts.ts";

type KeepFactsProps = {
  facts: readonly Keepable[];
  onKeep: (facts: readonly Keepable[]) => Promise<unknown>;
};

/** Offers to remember what was typed into a letter and holds for the next one too. */
export function KeepFacts({ facts, onKeep }: KeepFactsProps) {
  const [said, setSaid] = useState("");
  const [busy, setBusy] = useState(false);
  // The button goes away with what is kept; the focus stays where that is said.
  const place = useRef<HTMLDivElement>(null);
  const keep = async () => {
    setBusy(true);
    try {
      await onKeep(facts);
      setSaid(letterFactsTexts.kept);
      place.current?.focus();
    } catch (error) {
      const { title, body } = problemWords(error);
      setSaid(letterFactsTexts.notKept(title, body));
    } finally {
      setBusy(false);
    }
  };
  const names = facts.map(({ name }) => name).join(", ");
  return (
    <div ref={place} tabIndex={-1} data-focus-target className="above-4">
      <StatusLine>{said}</StatusLine>
      {facts.length > 0 ? (
        <>
          <p className="small soft">{letterFactsTexts.keepWhat(names)}</p>
          <Button kind="plain" busy={busy} onClick={keep}>
            {letterFactsTexts.keep}
          </Button>
        </>
      ) : null}
    </div>
  );
}
