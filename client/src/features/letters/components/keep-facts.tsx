import { letterFactsTexts } from "@recourse/shared/content/pages/letters/letter";
import { useState } from "react";
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
  const keep = async () => {
    setBusy(true);
    try {
      await onKeep(facts);
      setSaid(letterFactsTexts.kept);
    } catch (error) {
      const { title, body } = problemWords(error);
      setSaid(letterFactsTexts.notKept(title, body));
    } finally {
      setBusy(false);
    }
  };
  const names = facts.map(({ name }) => name).join(", ");
  return (
    <div className="above-4">
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
