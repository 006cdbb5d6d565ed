import type { Letter } from "@recourse/shared/api/letters";
import { letterCopyTexts } from "@recourse/shared/content/pages/letters/letter-copy";
import { letterHashText } from "@recourse/shared/letters/letter-text";
import { shortestMessage, splitLetter } from "@recourse/shared/letters/split-letter";
import { useRef, useState } from "react";
import { Button, ButtonLink } from "../../../components/button.tsx";
import { Note } from "../../../components/marks.tsx";
import { StatusLine } from "../../../components/status-line.tsx";
import { TextInput } from "../../../components/text-input.tsx";

/** The words of a letter as plain text, in as many parts as the portal wants. */
export function CopyLetter({ letter }: { letter: Letter }) {
  const [typed, setTyped] = useState("");
  const params = { caseId: letter.caseId, letterId: letter.id };
  const text = letterHashText(letter.blocks);
  const limit = readLimit(typed);
  const parts = splitLetter(text, limit ?? text.length, letterCopyTexts.label);
  return (
    <div className="form">
      {letter.status === "draft" && letter.gapCount > 0 ? (
        <div className="field">
          <Note>
            <p>{letterCopyTexts.openGaps(letter.gapCount)}</p>
          </Note>
        </div>
      ) : null}
      <TextInput
        id="limit"
        label={letterCopyTexts.limit}
        hint={letterCopyTexts.limitHint}
        error={
          typed.trim() !== "" && limit === null
            ? letterCopyTexts.limitWrong(shortestMessage)
            : undefined
        }
        inputMode="numeric"
        autoComplete="off"
        maxLength={7}
        optional
        value={typed}
        onChange={setTyped}
      />
      <p className="small soft above-4" role="status">
        {parts.length === 1 ? "" : letterCopyTexts.inParts(sayCount(text), parts.length)}
      </p>
      {parts.map((part, index) => (
        <CopyField
          // biome-ignore lint/suspicious/noArrayIndexKey: a part has no other identity than its place
          key={index}
          id={`part-${index + 1}`}
          text={part}
          label={
            parts.length === 1
              ? letterCopyTexts.whole(sayCount(part))
              : letterCopyTexts.part(index + 1, parts.length, sayCount(part))
          }
          copied={
            parts.length === 1
              ? letterCopyTexts.copied
              : letterCopyTexts.copiedPart(index + 1, parts.length)
          }
        />
      ))}
      <p className="above-5">{letterCopyTexts.afterwards}</p>
      <div className="acts">
        {letter.status === "draft" ? (
          <ButtonLink to="/cases/$caseId/letters/$letterId/sent" params={params}>
            {letterCopyTexts.markSent}
          </ButtonLink>
        ) : null}
        <ButtonLink kind="plain" to="/cases/$caseId/letters/$letterId" params={params}>
          {letterCopyTexts.back}
        </ButtonLink>
      </div>
    </div>
  );
}

type CopyFieldProps = {
  id: string;
  label: string;
  text: string;
  /** What to say once it is copied. */
  copied: string;
};

/** The words lie in a field, so that they can be marked by hand where the browser does not let a page copy. */
function CopyField({ id, label, text, copied }: CopyFieldProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  const copy = async () => {
    const worked = await writeToClipboard(text);
    if (!worked) {
      area.current?.focus();
      area.current?.select();
    }
    setSaid(worked ? copied : letterCopyTexts.refused);
  };
  return (
    <div className="field above-5 copy-field">
      <label htmlFor={id}>{label}</label>
      <textarea ref={area} id={id} readOnly rows={10} value={text} />
      <p className="above-2">
        <Button kind="act" onClick={copy}>
          {letterCopyTexts.copy}
          <span className="vh">: {label}</span>
        </Button>
      </p>
      <StatusLine>{said}</StatusLine>
    </div>
  );
}

/** A browser has no clipboard on a page without https, and may say no on any other. */
async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function readLimit(typed: string): number | null {
  const digits = typed.replaceAll(/[\s,.]/g, "");
  if (!/^\d{1,6}$/.test(digits)) return null;
  const limit = Number(digits);
  return limit < shortestMessage ? null : limit;
}

function sayCount({ length }: string): string {
  return length.toLocaleString("en-US");
}
