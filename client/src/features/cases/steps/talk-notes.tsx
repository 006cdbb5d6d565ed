import { useState } from "react";
import { TextArea } from "../../../components/text-input.tsx";
import { readTalkNotes, saveTalkNotes } from "../../../lib/talk-notes.ts";
import { Section } from "../components/section.tsx";

/** Own notes before a talk. They stay in this tab, and go with the talk onto the timeline. */
export function TalkNotes({ caseId, step }: { caseId: string; step: string }) {
  const [notes, setNotes] = useState(() => readTalkNotes(caseId, step));
  const change = (next: string) => {
    setNotes(next);
    saveTalkNotes(caseId, step, next);
  };
  return (
    <Section id="notes" heading="Your own notes">
      <TextArea
        id="talk-notes"
        label="What you want to say, or not to forget"
        hint="Kept in this tab only, until you write down the talk. Then they go along, if you like."
        rows={5}
        optional
        value={notes}
        onChange={change}
      />
      <span className="room tall" aria-hidden />
    </Section>
  );
}
