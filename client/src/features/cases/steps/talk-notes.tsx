import { stepTexts } from "@recourse/shared/content/pages/cases/step";
import { useState } from "react";
import { TextArea } from "../../../components/text-input.tsx";
import { readTalkNotes, saveTalkNotes } from "../../../lib/talk-notes.ts";
import { Section } from "../components/section.tsx";

const texts = stepTexts.notes;

/** Own notes before a talk. They stay in this tab, and go with the talk onto the timeline. */
export function TalkNotes({ caseId, step }: { caseId: string; step: string }) {
  const [notes, setNotes] = useState(() => readTalkNotes(caseId, step));
  const change = (next: string) => {
    setNotes(next);
    saveTalkNotes(caseId, step, next);
  };
  return (
    <Section id="notes" heading={texts.heading}>
      <TextArea
        id="talk-notes"
        label={texts.label}
        hint={texts.hint}
        rows={5}
        optional
        value={notes}
        onChange={change}
      />
      <span className="room tall" aria-hidden />
    </Section>
  );
}
