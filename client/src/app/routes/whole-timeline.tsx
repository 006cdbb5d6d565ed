import { wholeTimelineTexts as texts } from "@recourse/shared/content/pages/timeline/whole-timeline";
import { groupSeal } from "@recourse/shared/timeline/group-seal";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { DownloadLink, DownloadStatus, useDownload } from "../../components/download.tsx";
import { Band } from "../../components/entry.tsx";
import { Loaded } from "../../components/loading.tsx";
import { Page } from "../../components/page.tsx";
import { timelineProofQuery } from "../../features/timeline/timeline-queries.ts";
import { TimelineVerdict } from "../../features/timeline/timeline-verdict.tsx";
import { CaseCrumb } from "../case-crumb.tsx";

/** Says whether the timeline of a case is what was recorded, and gives the file with which anybody can check it. */
export function WholeTimelinePage() {
  const { caseId } = useParams({ from: "/cases/$caseId/whole" });
  const proof = useQuery(timelineProofQuery(caseId));
  const download = useDownload();
  return (
    <Page title={texts.title} crumb={<CaseCrumb caseId={caseId} />}>
      <p className="lead above-4">{texts.how}</p>
      <Loaded query={proof}>
        {({ length, head, firstBreak }) => (
          <>
            <TimelineVerdict count={length} firstBreak={firstBreak} />
            {head === null ? null : (
              <Band heading={texts.sealHeading}>
                <p className="above-4">
                  <code className="fingerprint">{groupSeal(head)}</code>
                </p>
                <p className="small above-2">{texts.sealHint}</p>
              </Band>
            )}
            <Band heading={texts.fileHeading}>
              <p className="above-4">{texts.fileHint}</p>
              <p className="above-4 no-print">
                <DownloadLink
                  href={`/api/v1/cases/${caseId}/timeline-proof/page`}
                  download={download}
                >
                  {texts.file}
                </DownloadLink>
              </p>
              <DownloadStatus download={download} />
            </Band>
          </>
        )}
      </Loaded>
    </Page>
  );
}
