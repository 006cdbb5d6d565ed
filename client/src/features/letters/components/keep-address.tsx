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
      setSaid("Kept. The next letter has it already.");
    } catch (error) {
      const { title, body } = problemWords(error);
      setSaid(`${title}. ${body}`);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="above-4">
      <StatusLine>{said}</StatusLine>
      <Button kind="plain" busy={busy} onClick={keep}>
        Keep this address for the next letter
      </Button>
    </div>
  );
}
