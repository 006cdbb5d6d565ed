import type { CaseDetail, EventPreview } from "@recourse/shared/api/cases";
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
    <Page key="check" title="Is this right?" heading={heading} crumb={crumb}>
      <StatusLine>
        {isFresh
          ? "Someone changed this case in the meantime. We looked again: this is what would change now."
          : null}
      </StatusLine>
      <div className="above-5">
        <EventPreviewView before={before} preview={preview} meaning={meaning} />
        <Answer heading="Is this right?">
          <p>{promise}</p>
          <div className="acts">
            <Button kind="act" busy={busy} onClick={props.onConfirm}>
              {confirm}
            </Button>
            <Button kind="plain" onClick={props.onChange}>
              No, change something
            </Button>
          </div>
        </Answer>
      </div>
    </Page>
  );
}
