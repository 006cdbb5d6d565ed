import { checkNotes } from "@recourse/shared/assessment/checks/notes-check";
import { alwaysYours } from "@recourse/shared/content/checks/notes-check-words";
import { notesTestQuestions } from "@recourse/shared/content/denial-interview-words";
import { checkTexts } from "@recourse/shared/content/pages/checks/checks";
import { commonTexts } from "@recourse/shared/content/pages/common";
import type { ReactNode } from "react";
import { Answer } from "../../components/answer.tsx";
import { RadioGroup } from "../../components/choice-inputs.tsx";
import { RuleCite } from "../../components/rule-cite.tsx";
import type { NotesCheckSearch } from "../../lib/search-params.ts";

type NotesCheckProps = {
  answers: NotesCheckSearch;
  onAnswer: (answers: NotesCheckSearch) => unknown;
  /** Under the result: where to go from here. */
  children?: ReactNode;
};

const questions = [
  { name: "wrote", ...notesTestQuestions.mentalHealthProfessional },
  { name: "session", ...notesTestQuestions.aboutASession },
  { name: "apart", ...notesTestQuestions.keptSeparate },
] as const;

const choices = [
  { value: "yes", label: commonTexts.yes },
  { value: "no", label: commonTexts.no },
  { value: "unknown", label: commonTexts.notSure },
] as const;

/** Three questions, and whether these are psychotherapy notes (PSY-01). */
export function NotesCheck({ answers, onAnswer, children }: NotesCheckProps) {
  return (
    <>
      <div className="form">
        {questions.map(({ name, label, hint }) => (
          <RadioGroup
            key={name}
            id={`notes-${name}`}
            legend={label}
            hint={hint}
            row
            value={answers[name] ?? null}
            choices={choices}
            onChange={(answer) => onAnswer({ ...answers, [name]: answer })}
          />
        ))}
      </div>
      <div role="status" className="above-6">
        <NotesResult answers={answers}>{children}</NotesResult>
      </div>
    </>
  );
}

/** One certain no is enough to tell; otherwise all three are awaited. */
function NotesResult({ answers, children }: Pick<NotesCheckProps, "answers" | "children">) {
  const result = checkNotes({
    mentalHealthProfessional: known(answers.wrote),
    aboutASession: known(answers.session),
    keptSeparate: known(answers.apart),
  });
  const isComplete = questions.every(({ name }) => answers[name] !== undefined);
  if (result.outcome === "open" && !isComplete) return null;
  return (
    <>
      <Answer heading={checkTexts.notes.means}>
        <p className="verdict">{result.title}</p>
        {result.means.map((words) => (
          <p key={words}>{words}</p>
        ))}
        {result.rules.map((rule) => (
          <RuleCite key={rule.id} rule={rule} />
        ))}
      </Answer>
      <Answer heading={checkTexts.notes.alwaysYours}>
        <p>{checkTexts.notes.never}</p>
        <ul className="bullets">
          {alwaysYours.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </Answer>
      <Answer heading={checkTexts.notes.say}>
        <p className="lead">{result.say}</p>
        <p className="soft">{checkTexts.notes.how}</p>
      </Answer>
      {children}
    </>
  );
}

function known(answer: NotesCheckSearch["wrote"]): boolean | null {
  return answer === "yes" ? true : answer === "no" ? false : null;
}
