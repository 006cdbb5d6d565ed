import { type Account, accountPatchSchema } from "@recourse/shared/api/account";
import { useState } from "react";
import { Button } from "../../components/button.tsx";
import { Checkbox, Select } from "../../components/choice-inputs.tsx";
import { ErrorSummary } from "../../components/error-summary.tsx";
import { Note } from "../../components/marks.tsx";
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
        <TextInput label="Your name" autoComplete="name" {...form.field("name")} />
        <div className="field">
          <Select
            label="Where you are"
            hint="Decides what “today” is, and on which morning a reminder comes."
            choices={zones}
            {...form.field("timeZone")}
          />
        </div>
        <div className="field">
          {reminders.emailAvailable ? (
            <Checkbox
              label={`Send reminders to ${user.email}`}
              hint="The message names nobody and nothing. It holds one link."
              {...form.field("remindByEmail")}
            />
          ) : (
            <Note>
              <p>
                <b>E-mail is off.</b> This copy of Recourse has no mail server, so reminders show on
                Today only.
              </p>
            </Note>
          )}
        </div>
        <div className="acts above-5">
          <Button type="submit" busy={form.isSending}>
            Save
          </Button>
          <StatusLine>{isSaved ? "Saved." : ""}</StatusLine>
        </div>
      </form>
    </>
  );
}
