import type { AccountSession } from "@recourse/shared/api/auth";
import { formatDate } from "@recourse/shared/calendar/plain-date";
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
                  <Button small busy={end.isPending} onClick={() => end.mutate(session.id)}>
                    Sign out there
                    <span className="vh">: {deviceWords(session.userAgent)}</span>
                  </Button>
                )}
              </li>
            ))}
          </ul>
          <StatusLine>
            {end.isSuccess ? "Signed out there." : ""}
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
  const device = trustedDevice ? "Only yours" : "Perhaps shared";
  return `${current ? "This device" : `Last used on ${used}`}. ${device}.`;
}

const browsers = [
  ["Firefox", /Firefox\//],
  ["Edge", /Edg\//],
  ["Opera", /OPR\//],
  ["Chrome", /Chrome\//],
  ["Safari", /Safari\//],
] as const;
const systems = [
  ["iPhone or iPad", /iPhone|iPad/],
  ["Android", /Android/],
  ["Windows", /Windows/],
  ["Mac", /Macintosh/],
  ["Linux", /Linux/],
] as const;

/** "Chrome on Windows", as far as the browser told. */
function deviceWords(userAgent: string | null): string {
  const text = userAgent ?? "";
  const browser = browsers.find(([, sign]) => sign.test(text))?.[0] ?? "A browser";
  const system = systems.find(([, sign]) => sign.test(text))?.[0];
  return system ? `${browser} on ${system}` : browser;
}
