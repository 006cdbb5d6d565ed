import { pdfTexts } from "@recourse/shared/content/pages/documents/paper";
import { type FormEvent, useState } from "react";
import { Button } from "../../../components/button.tsx";
import { TextInput } from "../../../components/text-input.tsx";

type UnlockPdfProps = { wasWrong: boolean; give: (password: string) => void };

/** Asks for the password of a PDF. It opens the paper in this page and goes nowhere else. */
export function UnlockPdf({ wasWrong, give }: UnlockPdfProps) {
  const [password, setPassword] = useState("");
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (password !== "") give(password);
  };
  return (
    <form className="form" onSubmit={onSubmit}>
      <TextInput
        id="pdf-password"
        type="password"
        autoComplete="off"
        label={pdfTexts.password}
        hint={pdfTexts.passwordHint}
        error={wasWrong ? pdfTexts.wrongPassword : undefined}
        value={password}
        onChange={setPassword}
      />
      <p className="acts">
        <Button small type="submit">
          {pdfTexts.unlock}
        </Button>
      </p>
    </form>
  );
}
