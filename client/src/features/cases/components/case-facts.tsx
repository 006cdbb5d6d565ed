import type { CaseDetail } from "@recourse/shared/api/cases";
import { claimStageWords } from "@recourse/shared/content/claim-words";
import { askedForInWords } from "@recourse/shared/content/event-sentences";
import { holderKindWords } from "@recourse/shared/content/holder-words";
import { placeName } from "@recourse/shared/content/place-words";
import type { ReactNode } from "react";
import { Link } from "../../../components/link.tsx";
import { Section } from "./section.tsx";

const billingWords = { yes: "Yes", no: "No", unknown: "Not known" } as const;

/** What the case says about person, holder and request, each with a way to change it. */
export function CaseFactList({ seen }: { seen: CaseDetail }) {
  const { id: caseId, person, holder, askedFor, claimStage } = seen;
  const params = { caseId };
  return (
    <Section id="facts" heading="Names and details">
      <dl className="facts">
        <Fact
          label="Whose records"
          edit={
            <Link to="/cases/$caseId/person" params={params}>
              Change <span className="vh">whose records</span>
            </Link>
          }
        >
          {person.name}
          <small>{person.mailingAddress ?? "No mailing address yet"}</small>
        </Fact>
        <Fact
          label="Who has them"
          edit={
            <Link to="/cases/$caseId/holder" params={params}>
              Change <span className="vh">who has them</span>
            </Link>
          }
        >
          {holder.name}
          <small>
            {[
              holderKindWords[holder.kind].label,
              holder.doctorName,
              holder.jurisdiction ? placeName(holder.jurisdiction) : "State not known",
            ]
              .filter(Boolean)
              .join(" · ")}
          </small>
          <small>
            Bills insurance electronically: {billingWords[holder.hipaaCovered]}.{" "}
            <Link to="/cases/$caseId/check/hipaa" params={params}>
              Does HIPAA bind them?
            </Link>
          </small>
        </Fact>
        <Fact
          label="What you want"
          edit={
            <Link to="/cases/$caseId/details" params={params}>
              Change <span className="vh">what you want and your claim</span>
            </Link>
          }
        >
          {askedFor === null ? "Not said yet" : upperFirst(askedForInWords(askedFor))}
          <small>
            <Link to="/cases/$caseId/check/psychotherapy-notes" params={params}>
              Psychotherapy notes or not?
            </Link>
          </small>
          <small>
            Disability claim:{" "}
            {claimStage === "unknown" ? "Not said" : claimStageWords[claimStage].label}
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
