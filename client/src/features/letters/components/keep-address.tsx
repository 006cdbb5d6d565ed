import { letterFactsTexts } from "@recourse/shared/content/pages/letters/letter";
import { useState } from "react";
import { Button } from "../../../components/button.tsx";
import { StatusLine } from "../../../components/status-line.tsx";
import { problemWords } from "../../../lib/problem-words.ts";

type KeepAddressProps = { address: string; onKeep: (address: string) => Promise<unknown> };

/** Offers to remember the address that was typed into a letter. */
export function KeepAddress({ address, onKeep }: KeepAddressProps) {
  const [said, setSaid] = useState("");
  const [busy, setBusy] = useState(false);
  const keep = async () => {
    setBusy(true);
    try {
      await onKeep(address);
      setSaid(letterFactsTexts.addressKept);
    } catch (error) {
      const { title, body } = problemWords(error);
      setSaid(letterFactsTexts.notKept(title, body));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="above-4">
      <StatusLine>{said}</StatusLine>
      <Button kind="plain" busy={busy} onClick={keep}>
        {letterFactsTexts.keepAddress}
      </Button>
    </div>
  );
}
