import { changePasswordSchema } from "@recourse/shared/api/auth";
import { settingsTexts } from "@recourse/shared/content/pages/account/settings";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { z } from "zod";
import { Button } from "../../components/button.tsx";
import { ErrorSummary } from "../../components/error-summary.tsx";
import { PasswordInput } from "../../components/password-input.tsx";
import { StatusLine } from "../../components/status-line.tsx";
import { callApi } from "../../lib/api-client.ts";
import { queryKeys } from "../../lib/query-keys.ts";
import { useForm } from "../../lib/use-form.ts";

const { password } = settingsTexts;

/** A new password ends every other session of the account. */
export function ChangePasswordForm({ email }: { email: string }) {
  const queryClient = useQueryClient();
  const [isSaved, setSaved] = useState(false);
  const form = useForm({
    id: "change-password",
    initial: { currentPassword: "", newPassword: "" },
    schema: changePasswordSchema,
    notInDraft: "all",
    submit: (body) => {
      setSaved(false);
      return callApi({
        method: "POST",
        path: "/api/auth/change-password",
        body,
        schema: z.unknown(),
      });
    },
    onDone: () => {
      form.reset();
      setSaved(true);
      return queryClient.invalidateQueries({ queryKey: queryKeys.sessions });
    },
  });
  return (
    <>
      <ErrorSummary form={form} />
      <form noValidate onSubmit={form.onSubmit}>
        {/* Tells a password manager whose password this is. */}
        <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
        <PasswordInput
          label={password.now}
          autoComplete="current-password"
          {...form.field("currentPassword")}
        />
        <PasswordInput
          label={password.next}
          hint={password.hint}
          autoComplete="new-password"
          {...form.field("newPassword")}
        />
        <div className="acts above-5">
          <Button type="submit" busy={form.isSending}>
            {password.change}
          </Button>
          <StatusLine>{isSaved ? password.changed : ""}</StatusLine>
        </div>
      </form>
    </>
  );
}
