import type { ExhibitIndex } from "@recourse/shared/api/exhibits";
import { exhibitsPatchSchema } from "@recourse/shared/api/exhibits";
import {
  exhibitsPageTexts,
  packetKindWords,
} from "@recourse/shared/content/pages/packet/exhibits-page";
import type { Exhibit } from "@recourse/shared/packet/exhibits";
import { type PacketKind, packetKindSchema } from "@recourse/shared/packet/packet";
import { useState } from "react";
import { Button } from "../../../components/button.tsx";
import { CheckboxGroup, Select } from "../../../components/choice-inputs.tsx";
import { ErrorSummary } from "../../../components/error-summary.tsx";
import { StatusLine } from "../../../components/status-line.tsx";
import { TextInput } from "../../../components/text-input.tsx";
import { useForm } from "../../../lib/use-form.ts";
import { patchExhibits } from "../mutations.ts";

/** An event that a paper can show. */
export type EventChoice = { readonly value: string; readonly label: string };

type ExhibitFormProps = {
  caseId: string;
  exhibit: Exhibit;
  events: readonly EventChoice[];
  onSaved: (index: ExhibitIndex) => void;
};

type Values = { title: string; proves: string; kinds: readonly PacketKind[] };

const { form: texts } = exhibitsPageTexts;
const kinds = packetKindSchema.options;

/** What an exhibit is called, which event it shows, and into which packets it goes. */
export function ExhibitForm({ caseId, exhibit, events, onSaved }: ExhibitFormProps) {
  const [said, setSaid] = useState("");
  const initial: Values = {
    title: exhibit.title,
    proves: "",
    kinds: kinds.filter((kind) => !exhibit.leftOutOf.includes(kind)),
  };
  const form = useForm({
    id: `exhibit-${exhibit.id}`,
    initial,
    schema: exhibitsPatchSchema,
    toBody: (values: Values) => ({ exhibits: { [exhibit.id]: toChoice(values, exhibit) } }),
    notInDraft: "all",
    submit: (body) => patchExhibits(caseId, body),
    onDone: (changed) => {
      setSaid(exhibitsPageTexts.saved);
      onSaved(changed);
    },
  });
  return (
    <form noValidate onSubmit={form.onSubmit}>
      <ErrorSummary form={form} />
      <TextInput {...form.field("title")} label={texts.title} hint={texts.titleHint} />
      {exhibit.source === "paper" ? (
        <Select
          {...form.field("proves")}
          label={texts.proves}
          hint={texts.provesHint}
          choices={[
            { value: "", label: exhibit.proves.length > 0 ? texts.nothingMore : texts.nothing },
            ...events,
          ]}
        />
      ) : null}
      <CheckboxGroup
        {...form.field("kinds")}
        legend={texts.kinds}
        choices={kinds.map((kind) => ({ value: kind, label: packetKindWords[kind] }))}
      />
      <p className="above-3">
        <Button small type="submit" busy={form.isSending}>
          {texts.save}
        </Button>
      </p>
      <StatusLine>{said}</StatusLine>
    </form>
  );
}

/** A title that was not touched stays the name of the paper, whatever that is later. */
function toChoice({ title, proves, kinds: into }: Values, exhibit: Exhibit) {
  return {
    ...(title.trim() === exhibit.title ? {} : { title: title.trim() || null }),
    ...(proves === "" ? {} : { proves }),
    leftOutOf: kinds.filter((kind) => !into.includes(kind)),
  };
}
