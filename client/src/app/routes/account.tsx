import type { Account } from "@recourse/shared/api/account";
import { accountTexts } from "@recourse/shared/content/pages/account/account";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { useMutation, useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { Button } from "../../components/button.tsx";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { Loaded } from "../../components/loading.tsx";
import { Page } from "../../components/page.tsx";
import { StatusLine } from "../../components/status-line.tsx";
import { accountQuery } from "../../features/account/account-queries.ts";
import { ChangePasswordForm } from "../../features/account/change-password-form.tsx";
import { LeaveKeysChoice } from "../../features/account/leave-keys-choice.tsx";
import { SessionList } from "../../features/account/session-list.tsx";
import { endAllSessions } from "../../features/account/session-queries.ts";
import { SettingsForm } from "../../features/account/settings-form.tsx";
import { ThemeChoice } from "../../features/account/theme-choice.tsx";
import { DemoControls } from "../../features/demo/demo-controls.tsx";
import { endSession } from "../../lib/end-session.ts";
import { problemWords } from "../../lib/problem-words.ts";
import { useLeaveSession } from "../../lib/use-leave-session.ts";

export function AccountPage() {
  const query = useQuery(accountQuery);
  return (
    <Page title={commonTexts.account}>
      <Loaded query={query}>{(account) => <Sections account={account} />}</Loaded>
    </Page>
  );
}

function Sections({ account }: { account: Account }) {
  return (
    <>
      <p className="lead above-4">{accountTexts.signedInAs(account.user.email)}</p>
      <div className="acts above-3">
        <SignOutHere />
      </div>
      <Part id="settings" heading={accountTexts.settings}>
        <SettingsForm account={account} />
      </Part>
      <Part id="colors" heading={accountTexts.looks}>
        <ThemeChoice />
      </Part>
      <Part id="leaving" heading={accountTexts.leaving}>
        <LeaveKeysChoice />
      </Part>
      <Part id="password" heading={accountTexts.password}>
        <ChangePasswordForm email={account.user.email} />
      </Part>
      <Part id="sessions" heading={accountTexts.sessions}>
        <SessionList timeZone={account.workspace.timeZone} />
        <SignOutEverywhere />
      </Part>
      <Part id="demo" heading={accountTexts.demo.heading}>
        <p>{account.hasDemo ? accountTexts.demo.here : accountTexts.demo.notHere}</p>
        <DemoControls hasDemo={account.hasDemo} />
      </Part>
    </>
  );
}

function Part({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section className="answer above-6" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      <div className="stack">{children}</div>
    </section>
  );
}

/** Only a session that has ended is said to have ended. */
function useSignOut(end: () => Promise<unknown>) {
  const leaveSession = useLeaveSession();
  return useMutation({ mutationFn: end, onSuccess: () => leaveSession("signed_out") });
}

function StillSignedIn({ error }: { error: Error | null }) {
  const words = error === null ? "" : accountTexts.stillSignedIn(problemWords(error).body);
  return <StatusLine>{words}</StatusLine>;
}

function SignOutHere() {
  const signOut = useSignOut(endSession);
  return (
    <>
      <Button busy={signOut.isPending} onClick={() => signOut.mutate()}>
        {accountTexts.signOut}
      </Button>
      <StillSignedIn error={signOut.error} />
    </>
  );
}

function SignOutEverywhere() {
  const { everywhere } = accountTexts;
  const signOut = useSignOut(endAllSessions);
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button onClick={() => setAsking(true)}>{everywhere.open}</Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={everywhere.title}
        confirm={everywhere.confirm}
        busy={signOut.isPending}
        onConfirm={() => signOut.mutate()}
        onCancel={() => setAsking(false)}
      >
        <p>{everywhere.body}</p>
        <StillSignedIn error={signOut.error} />
      </ConfirmDialog>
    </>
  );
}
