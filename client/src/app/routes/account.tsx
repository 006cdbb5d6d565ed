import type { Account } from "@recourse/shared/api/account";
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
    <Page title="Account">
      <Loaded query={query}>{(account) => <Sections account={account} />}</Loaded>
    </Page>
  );
}

function Sections({ account }: { account: Account }) {
  return (
    <>
      <p className="lead above-4">You are signed in as {account.user.email}.</p>
      <div className="acts above-3">
        <SignOutHere />
      </div>
      <Part id="settings" heading="You and your reminders">
        <SettingsForm account={account} />
      </Part>
      <Part id="colors" heading="How it looks">
        <ThemeChoice />
      </Part>
      <Part id="leaving" heading="Leaving quickly">
        <LeaveKeysChoice />
      </Part>
      <Part id="password" heading="Your password">
        <ChangePasswordForm email={account.user.email} />
      </Part>
      <Part id="sessions" heading="Where you are signed in">
        <SessionList timeZone={account.workspace.timeZone} />
        <SignOutEverywhere />
      </Part>
      <Part id="demo" heading="Made-up cases">
        <p>
          {account.hasDemo
            ? "Invented people and offices are among your cases. Taking them away leaves your own cases as they are."
            : "See how a case climbs, with invented people and offices. One press takes them away again."}
        </p>
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
  const words = error === null ? "" : `You are still signed in. ${problemWords(error).body}`;
  return <StatusLine>{words}</StatusLine>;
}

function SignOutHere() {
  const signOut = useSignOut(endSession);
  return (
    <>
      <Button busy={signOut.isPending} onClick={() => signOut.mutate()}>
        Sign out
      </Button>
      <StillSignedIn error={signOut.error} />
    </>
  );
}

function SignOutEverywhere() {
  const signOut = useSignOut(endAllSessions);
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button onClick={() => setAsking(true)}>Sign out everywhere</Button>
      <ConfirmDialog
        isOpen={isAsking}
        title="Sign out everywhere?"
        confirm="Yes, sign out everywhere"
        busy={signOut.isPending}
        onConfirm={() => signOut.mutate()}
        onCancel={() => setAsking(false)}
      >
        <p>Every device is signed out, this one too. Your cases stay as they are.</p>
        <StillSignedIn error={signOut.error} />
      </ConfirmDialog>
    </>
  );
}
