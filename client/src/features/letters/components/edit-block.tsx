import { longestOwnWords } from "@recourse/shared/api/letters";
import { ownWordsTexts } from "@recourse/shared/content/pages/letters/letter";
import type { LetterBlock } from "@recourse/shared/letters/letter";
import { segmentText } from "@recourse/shared/letters/letter-text";
import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { Button } from "../../../components/button.tsx";
import { LengthLeft } from "../../../components/length-left.tsx";
import { StateWord } from "../../../components/marks.tsx";
import { clearDraft, readDraft, saveDraft } from "../../../lib/draft-store.ts";
import { ChangedFacts } from "./changed-facts.tsx";

type EditBlockProps = {
  letterId: string;
  block: LetterBlock;
  words: ReactNode;
  name: string;
  busy: boolean;
  /** Saves the words; null takes them back. Answers whether it worked. */
  onSave: (words: string | null) => Promise<boolean>;
};

/** A paragraph that can be put into the user's own words, where it stands. */
export function EditBlock({ letterId, block, words, name, busy, onSave }: EditBlockProps) {
  const draftId = `letter-${letterId}-${block.id}`;
  const [text, setText] = useState<string | null>(() => restoreText(draftId));
  const opener = useRef<HTMLButtonElement>(null);
  useFocusOnClosed(opener, text !== null);
  const close = () => {
    clearDraft(draftId);
    setText(null);
  };
  const save = async (saved: string | null) => {
    if (await onSave(saved)) close();
  };
  if (text === null) {
    return (
      <div className="block">
        {words}
        <Button
          ref={opener}
          kind="plain"
          className="edit no-print"
          onClick={() => setText(block.segments.map(segmentText).join(""))}
        >
          {block.edited ? ownWordsTexts.editAgain : ownWordsTexts.edit}
          <span className="vh">: {name}</span>
        </Button>
        {block.changedFacts ? (
          <ChangedFacts
            facts={block.changedFacts}
            name={name}
            busy={busy}
            onKeep={() => onSave(block.segments.map(segmentText).join(""))}
            onTakeBack={() => onSave(null)}
          />
        ) : null}
      </div>
    );
  }
  return (
    <div className="block editing">
      <Editor
        id={`edit-${block.id}`}
        name={name}
        text={text}
        onChange={(changed) => {
          setText(changed);
          saveDraft(draftId, changed);
        }}
      />
      {text.trim() === "" ? (
        <StateWord as="p" kind="no">
          {ownWordsTexts.empty}
        </StateWord>
      ) : null}
      <div className="acts above-2">
        <Button
          small
          busy={busy}
          onClick={() => (text.trim() === "" ? undefined : save(text.trim()))}
        >
          {ownWordsTexts.keep}
        </Button>
        <Button kind="plain" onClick={() => (block.edited ? save(null) : close())}>
          {ownWordsTexts.takeBack}
        </Button>
      </div>
    </div>
  );
}

/** The button that opened the editor comes back into the page, and has the focus again. */
function useFocusOnClosed(opener: RefObject<HTMLElement | null>, isOpen: boolean): void {
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [opener, isOpen]);
}

type EditorProps = { id: string; name: string; text: string; onChange: (text: string) => void };

function Editor({ id, name, text, onChange }: EditorProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const end = area.current?.value.length ?? 0;
    area.current?.focus();
    area.current?.setSelectionRange(end, end);
  }, []);
  return (
    <>
      <label htmlFor={id}>{ownWordsTexts.field(name)}</label>
      <textarea
        ref={area}
        id={id}
        rows={Math.min(14, Math.max(3, Math.ceil(text.length / 70)))}
        value={text}
        onChange={({ target }) => onChange(target.value)}
      />
      <LengthLeft text={text} limit={longestOwnWords} />
    </>
  );
}

function restoreText(draftId: string): string | null {
  const draft = readDraft(draftId);
  return typeof draft === "string" ? draft : null;
}
