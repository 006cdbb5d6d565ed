import type { AccountSession } from "@recourse/shared/api/auth";
import { formatDate } from "@recourse/shared/calendar/plain-date";
import { sessionTexts } from "@recourse/shared/content/pages/account/sessions";
import { useQuery } from "@tanstack/react-query";
import { Button } from "../../components/button.tsx";
import { Loaded } from "../../components/loading.tsx";
import { StatusLine } from "../../components/status-line.tsx";
import { localToday } from "../../lib/local-today.ts";
import { problemWords } from "../../lib/problem-words.ts";
import { sessionsQuery, useEndSession } from "./session-queries.ts";

/** Where the account is signed in, each with a way to end it. */
export function SessionList({ timeZone }: { timeZone: string }) {
  const query = useQuery(sessionsQuery);
  const end = useEndSession();
  return (
    <Loaded query={query}>
      {({ items }) => (
        <>
          <ul className="rows">
            {items.map((session) => (
              <li key={session.id} className="session">
                <div>
                  <b>{deviceWords(session.userAgent)}</b>
                  <small>{sessionWords(session, timeZone)}</small>
                </div>
                {session.current ? null : (
                  <Button
                    small
                    busy={end.isPending}
                    aria-label={sessionTexts.signOutOf(deviceWords(session.userAgent))}
                    onClick={() => end.mutate(session.id)}
                  >
                    {sessionTexts.signOut}
                  </Button>
                )}
              </li>
            ))}
          </ul>
          <StatusLine>
            {end.isSuccess ? sessionTexts.signedOut : ""}
            {end.isError ? problemWords(end.error).body : ""}
          </StatusLine>
        </>
      )}
    </Loaded>
  );
}

function sessionWords(
  { current, trustedDevice, lastUsedAt }: AccountSession,
  zone: string,
): string {
  const used = formatDate(localToday(zone, new Date(lastUsedAt)), { weekday: true });
  const kind = trustedDevice ? sessionTexts.onlyYours : sessionTexts.perhapsShared;
  return current ? sessionTexts.here(kind) : sessionTexts.elsewhere(used, kind);
}

const browsers = [
  [sessionTexts.browsers.firefox, /Firefox\//],
  [sessionTexts.browsers.edge, /Edg\//],
  [sessionTexts.browsers.opera, /OPR\//],
  [sessionTexts.browsers.chrome, /Chrome\//],
  [sessionTexts.browsers.safari, /Safari\//],
] as const;
const systems = [
  [sessionTexts.systems.ios, /iPhone|iPad/],
  [sessionTexts.systems.android, /Android/],
  [sessionTexts.systems.windows, /Windows/],
  [sessionTexts.systems.mac, /Macintosh/],
  [sessionTexts.systems.linux, /Linux/],
] as const;

/** "Chrome on Windows", as far as the browser told. */
function deviceWords(userAgent: string | null): string {
  const text = userAgent ?? "";
  const browser = browsers.find(([, sign]) => sign.test(text))?.[0] ?? sessionTexts.browsers.other;
  const system = systems.find(([, sign]) => sign.test(text))?.[0];
  return system ? sessionTexts.device(browser, system) : browser;
}
