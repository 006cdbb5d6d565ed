import type { CaseDetail } from "@recourse/shared/api/cases";
import { claimStageWords } from "@recourse/shared/content/claim-words";
import { askedForInWords } from "@recourse/shared/content/event-sentences";
import { holderKindWords } from "@recourse/shared/content/holder-words";
import { caseFactsTexts } from "@recourse/shared/content/pages/cases/case-facts";
import { caseFieldTexts } from "@recourse/shared/content/pages/cases/case-fields";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { placeName } from "@recourse/shared/content/place-words";
import type { ReactNode } from "react";
import { hideWords } from "../../../components/hide-words.tsx";
import { Link } from "../../../components/link.tsx";
import { RichText } from "../../../components/rich-text.tsx";
import { Section } from "./section.tsx";

const texts = caseFactsTexts;
const { labels } = caseFieldTexts;

/** What the case says about person, holder and request, each with a way to change it. */
export function CaseFactList({ seen }: { seen: CaseDetail }) {
  const { id: caseId, person, holder, askedFor, claimStage } = seen;
  const params = { caseId };
  return (
    <Section id="facts" heading={texts.heading}>
      <dl className="facts">
        <Fact
          label={labels.person}
          edit={
            <Link to="/cases/$caseId/person" params={params}>
              <RichText text={texts.person.change} b={hideWords} />
            </Link>
          }
        >
          {person.name}
          <small>{person.mailingAddress ?? texts.person.noAddress}</small>
        </Fact>
        <Fact
          label={labels.holder}
          edit={
            <Link to="/cases/$caseId/holder" params={params}>
              <RichText text={texts.holder.change} b={hideWords} />
            </Link>
          }
        >
          {holder.name}
          <small>
            {[
              holderKindWords[holder.kind].label,
              holder.doctorName,
              holder.jurisdiction ? placeName(holder.jurisdiction) : caseFieldTexts.place.notKnown,
            ]
              .filter(Boolean)
              .join(" · ")}
          </small>
          <small>
            {texts.holder.billing[holder.hipaaCovered]}{" "}
            <Link to="/cases/$caseId/check/hipaa" params={params}>
              {texts.holder.check}
            </Link>
          </small>
        </Fact>
        <Fact
          label={labels.wants}
          edit={
            <Link to="/cases/$caseId/details" params={params}>
              <RichText text={texts.wants.change} b={hideWords} />
            </Link>
          }
        >
          {askedFor === null ? caseFieldTexts.notSaid : upperFirst(askedForInWords(askedFor))}
          <small>
            <Link to="/cases/$caseId/check/psychotherapy-notes" params={params}>
              {texts.wants.check}
            </Link>
          </small>
          <small>
            {texts.wants.claim(
              claimStage === "unknown" ? commonTexts.notSaid : claimStageWords[claimStage].label,
            )}
          </small>
        </Fact>
      </dl>
    </Section>
  );
}

function Fact({ label, edit, children }: { label: string; edit: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
      <dd className="small no-print">{edit}</dd>
    </div>
  );
}

function upperFirst(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
