import { type Account, accountPatchSchema } from "@recourse/shared/api/account";
import { settingsTexts } from "@recourse/shared/content/pages/account/settings";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { useState } from "react";
import { Button } from "../../components/button.tsx";
import { Checkbox, Select } from "../../components/choice-inputs.tsx";
import { ErrorSummary } from "../../components/error-summary.tsx";
import { Note } from "../../components/marks.tsx";
import { RichText } from "../../components/rich-text.tsx";
import { StatusLine } from "../../components/status-line.tsx";
import { TextInput } from "../../components/text-input.tsx";
import { useForm } from "../../lib/use-form.ts";
import { useSaveAccount } from "./account-mutations.ts";
import { timeZoneChoices } from "./time-zones.ts";

/** Name, time zone, reminders. */
export function SettingsForm({ account }: { account: Account }) {
  const saveAccount = useSaveAccount();
  const [isSaved, setSaved] = useState(false);
  const { user, workspace, reminders } = account;
  const form = useForm({
    id: "settings",
    initial: {
      name: user.name,
      timeZone: workspace.timeZone,
      remindByEmail: reminders.byEmail,
    },
    schema: accountPatchSchema,
    notInDraft: "all",
    submit: (body) => {
      setSaved(false);
      return saveAccount(body);
    },
    onDone: () => setSaved(true),
  });
  const zones = timeZoneChoices(
    workspace.timeZone,
    Intl.DateTimeFormat().resolvedOptions().timeZone,
  );
  return (
    <>
      <ErrorSummary form={form} />
      <form noValidate onSubmit={form.onSubmit}>
        <TextInput label={settingsTexts.name} autoComplete="name" {...form.field("name")} />
        <div className="field">
          <Select {...settingsTexts.zone} choices={zones} {...form.field("timeZone")} />
        </div>
        <div className="field">
          {reminders.emailAvailable ? (
            <Checkbox
              label={settingsTexts.reminders.label(user.email)}
              hint={settingsTexts.reminders.hint}
              {...form.field("remindByEmail")}
            />
          ) : (
            <Note>
              <p>
                <RichText text={settingsTexts.reminders.off} />
              </p>
            </Note>
          )}
        </div>
        <div className="acts above-5">
          <Button type="submit" busy={form.isSending}>
            {commonTexts.save}
          </Button>
          <StatusLine>{isSaved ? commonTexts.saved : ""}</StatusLine>
        </div>
      </form>
    </>
  );
}
