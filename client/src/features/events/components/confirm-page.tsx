import type { CaseDetail, EventPreview } from "@recourse/shared/api/cases";
import { confirmTexts } from "@recourse/shared/content/pages/events/confirm-page";
import type { ReactNode } from "react";
import { Answer } from "../../../components/answer.tsx";
import { Button } from "../../../components/button.tsx";
import { Page } from "../../../components/page.tsx";
import { StatusLine } from "../../../components/status-line.tsx";
import { EventPreviewView } from "./event-preview.tsx";

type ConfirmPageProps = {
  heading: string;
  meaning: string;
  crumb: ReactNode;
  before: CaseDetail["assessment"];
  preview: EventPreview;
  /** The case was changed meanwhile, and this is a second look. */
  isFresh: boolean;
  busy: boolean;
  promise: string;
  confirm: string;
  onConfirm: () => void;
  onChange: () => void;
};

/** The second page of recording: what would change, and the question whether that is right. */
export function ConfirmPage(props: ConfirmPageProps) {
  const { heading, meaning, crumb, before, preview, isFresh, busy, promise, confirm } = props;
  return (
    <Page key="check" title={confirmTexts.title} heading={heading} crumb={crumb}>
      <StatusLine>{isFresh ? confirmTexts.changedMeanwhile : null}</StatusLine>
      <div className="above-5">
        <EventPreviewView before={before} preview={preview} meaning={meaning} />
        <Answer heading={confirmTexts.title}>
          <p>{promise}</p>
          <div className="acts">
            <Button kind="act" busy={busy} onClick={props.onConfirm}>
              {confirm}
            </Button>
            <Button kind="plain" onClick={props.onChange}>
              {confirmTexts.change}
            </Button>
          </div>
        </Answer>
      </div>
    </Page>
  );
}
