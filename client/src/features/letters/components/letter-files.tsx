import {
  type Letter,
  type LetterPaper,
  type LetterPrint,
  letterPaperSchema,
  letterPrintSchema,
} from "@recourse/shared/api/letters";
import { letterOutputTexts } from "@recourse/shared/content/pages/letters/letter-output";
import { ButtonLink } from "../../../components/button.tsx";
import { Select } from "../../../components/choice-inputs.tsx";
import { DownloadLink, DownloadStatus, useDownload } from "../../../components/download.tsx";
import { Details } from "../../../components/marks.tsx";
import { isApiProblem } from "../../../lib/api-problem.ts";
import { setPrintLook, usePrintLook } from "../print-look.ts";

const papers: { value: LetterPaper; label: string }[] = letterPaperSchema.options.map((value) => ({
  value,
  label: letterOutputTexts.paperNames[value],
}));
const prints: { value: LetterPrint; label: string }[] = letterPrintSchema.options.map((value) => ({
  value,
  label: letterOutputTexts.printNames[value],
}));

/** The letter as files and as text to paste, on the paper and in the print that somebody chose. */
export function LetterFiles({ letter }: { letter: Pick<Letter, "id" | "caseId"> }) {
  const look = usePrintLook();
  const download = useDownload();
  const params = { caseId: letter.caseId, letterId: letter.id };
  const query = new URLSearchParams(look).toString();
  return (
    <>
      <DownloadLink href={`/api/v1/letters/${letter.id}/pdf?${query}`} download={download}>
        {letterOutputTexts.savePdf}
      </DownloadLink>
      <DownloadLink href={`/api/v1/letters/${letter.id}/docx?${query}`} download={download}>
        {letterOutputTexts.saveWord}
      </DownloadLink>
      <ButtonLink to="/cases/$caseId/letters/$letterId/copy" params={params}>
        {letterOutputTexts.copyText}
      </ButtonLink>
      <DownloadStatus download={download} otherWay={otherWay} />
      <div className="above-4">
        <Details summary={letterOutputTexts.look(look.paper, look.print)}>
          <Select
            id="paper"
            label={letterOutputTexts.paper}
            value={look.paper}
            choices={papers}
            onChange={(paper) => setPrintLook({ ...look, paper })}
          />
          <Select
            id="print"
            label={letterOutputTexts.print}
            value={look.print}
            choices={prints}
            onChange={(print) => setPrintLook({ ...look, print })}
          />
          <p className="small soft above-3">{letterOutputTexts.lookHint}</p>
          <p className="small soft above-2">{letterOutputTexts.windows}</p>
        </Details>
      </div>
    </>
  );
}

function otherWay(error: unknown): string | null {
  const reason = isApiProblem(error) ? error.problem.reason : undefined;
  return reason === "characters_not_printable" ? letterOutputTexts.notPrintable : null;
}
