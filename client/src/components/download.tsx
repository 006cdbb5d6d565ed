import { downloadTexts as texts } from "@recourse/shared/content/pages/frame/downloads";
import { problemTexts } from "@recourse/shared/content/pages/frame/problems";
import type { ComponentPropsWithRef, MouseEvent, ReactNode } from "react";
import { useState } from "react";
import { problemWords } from "../lib/problem-words.ts";
import { saveFile } from "../lib/save-file.ts";
import { ButtonAnchor } from "./button.tsx";
import { Note } from "./marks.tsx";
import { StatusLine } from "./status-line.tsx";

type Standing = "idle" | "getting" | "started" | { readonly error: unknown };

/** The files of a page that can be saved: one at a time, and what became of the last one. */
export type Download = {
  readonly standing: Standing;
  readonly get: (path: string) => Promise<void>;
};

export function useDownload(): Download {
  const [standing, setStanding] = useState<Standing>("idle");
  const get = async (path: string) => {
    if (standing === "getting") return;
    setStanding("getting");
    try {
      await saveFile(path);
      setStanding("started");
    } catch (error) {
      setStanding({ error });
    }
  };
  return { standing, get };
}

type DownloadLinkProps = Pick<ComponentPropsWithRef<"a">, "children"> & {
  href: string;
  download: Download;
};

/** A file of the API. A true link, so that “Save link as” works; pressed, a refusal is told by the `DownloadStatus` beside it. */
export function DownloadLink({ href, download, children }: DownloadLinkProps) {
  const press = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void download.get(href);
  };
  return (
    <ButtonAnchor
      href={href}
      download
      aria-disabled={download.standing === "getting" || undefined}
      onClick={press}
    >
      {children}
    </ButtonAnchor>
  );
}

type DownloadStatusProps = {
  download: Download;
  /** What to do instead, for what went wrong. */
  otherWay?: (error: unknown) => ReactNode;
};

/** Says what became of a download: always in the page, so that it is read out. The place of the keyboard stays at the link. */
export function DownloadStatus({ download: { standing }, otherWay }: DownloadStatusProps) {
  const said = { idle: "", getting: texts.getting, started: texts.started };
  return (
    <div className="no-print">
      <StatusLine>{typeof standing === "string" ? said[standing] : ""}</StatusLine>
      <div role="alert">
        {typeof standing === "string" ? null : (
          <WentWrong error={standing.error} otherWay={otherWay?.(standing.error)} />
        )}
      </div>
    </div>
  );
}

function WentWrong({ error, otherWay }: { error: unknown; otherWay: ReactNode }) {
  const { title, body, requestId } = problemWords(error);
  const number = requestId ? <small>{problemTexts.giveNumber(requestId)}</small> : null;
  // Who is shown another way needs no help.
  const then = otherWay ?? number;
  return (
    <div className="above-4">
      <Note>
        <p>
          <b>{title}</b>
        </p>
        <p>{body}</p>
        {then === null ? null : <p>{then}</p>}
      </Note>
    </div>
  );
}
