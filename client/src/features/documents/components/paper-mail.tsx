import type { CaseDocument } from "@recourse/shared/api/documents";
import { mailTexts as texts } from "@recourse/shared/content/pages/documents/mail";
import { useQuery } from "@tanstack/react-query";
import { Loaded } from "../../../components/loading.tsx";
import { Details } from "../../../components/marks.tsx";
import { kindInWords } from "../../../lib/kind-in-words.ts";
import { sizeInWords } from "../../../lib/size-in-words.ts";
import { paperMailQuery } from "../queries.ts";
import type { AttachedFile, ShownMail } from "../read-mail.ts";
import { RawText } from "./raw-text.tsx";

/** A saved e-mail as a person reads it. How it lies in its file stands behind a press. */
export function PaperMail({ paper }: { paper: CaseDocument }) {
  const query = useQuery(paperMailQuery(paper));
  return (
    <Loaded query={query}>
      {({ mail, text, isTextCut, isMailCut }) =>
        mail === null ? (
          <>
            <p className="soft">{texts.cannotRead}</p>
            <RawText name={texts.asSaved} text={text} isCut={isTextCut} />
          </>
        ) : (
          <>
            {isMailCut ? <p className="soft">{texts.beginningOnly}</p> : null}
            <MailHead mail={mail} />
            <MailWords mail={mail} />
            <AttachedFiles files={mail.attached} />
            <div className="no-print">
              <Details summary={texts.asSaved}>
                <RawText name={texts.asSaved} text={text} isCut={isTextCut} />
              </Details>
            </div>
          </>
        )
      }
    </Loaded>
  );
}

/** Whoever writes a mail can turn its letters around; `bdi` keeps that inside the line. */
function MailHead({ mail: { from, to, copyTo, date, subject } }: { mail: ShownMail }) {
  const lines = [
    [texts.from, from],
    [texts.to, to],
    [texts.copyTo, copyTo],
    [texts.date, date === "" ? [] : [date]],
    [texts.subject, [subject === "" ? texts.noSubject : subject]],
  ] as const;
  return (
    <dl className="facts">
      {lines.map(([label, values]) =>
        values.length === 0 ? null : (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {values.map((value) => (
                <bdi className="mail-line" key={value}>
                  {value}
                </bdi>
              ))}
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}

function MailWords({ mail: { words, isFromHtml } }: { mail: ShownMail }) {
  if (words === "") return <p className="soft">{texts.noWords}</p>;
  return (
    <>
      {isFromHtml ? <p className="soft">{texts.fromHtml}</p> : null}
      <p className="mail-words">{words}</p>
    </>
  );
}

function AttachedFiles({ files }: { files: readonly AttachedFile[] }) {
  if (files.length === 0) return null;
  return (
    <section aria-labelledby="attached">
      <h2 id="attached">{texts.attached}</h2>
      <ul className="rows above-3">
        {files.map(({ key, name, contentType, sizeBytes }) => (
          <li key={key}>
            <bdi>{name === "" ? texts.unnamed : name}</bdi>
            <small>{texts.attachedFacts(kindInWords(contentType), sizeInWords(sizeBytes))}</small>
          </li>
        ))}
      </ul>
      <p className="hint">{texts.attachedHint}</p>
    </section>
  );
}
