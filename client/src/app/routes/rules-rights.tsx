import { rightsTexts } from "@recourse/shared/content/pages/rules/rights";
import { ruleTexts } from "@recourse/shared/content/pages/rules/rule";
import { placeName } from "@recourse/shared/content/place-words";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { Loaded } from "../../components/loading.tsx";
import { Page } from "../../components/page.tsx";
import { ChooseRightsPlace } from "../../features/rules/choose-rights-place.tsx";
import { RightsSheet } from "../../features/rules/rights-sheet.tsx";
import { jurisdictionsQuery, rightsQuery } from "../../features/rules/rules-queries.ts";

/** "Your rights here": one sheet per place, to print and take along. */
export function RightsPage() {
  const { jurisdiction } = useParams({ from: "/rules/rights/$jurisdiction" });
  const card = useQuery(rightsQuery(jurisdiction));
  const places = useQuery(jurisdictionsQuery);
  const name = card.data?.name ?? placeName(jurisdiction);
  return (
    <Page
      title={rightsTexts.title}
      heading={rightsTexts.heading(name)}
      crumb={
        <Link to="/rules" search={{ place: jurisdiction }}>
          {ruleTexts.allRules}
        </Link>
      }
    >
      {/* The card does not wait for the list of places: it may be printed before that comes. */}
      <ChooseRightsPlace
        key={jurisdiction}
        place={jurisdiction}
        places={places.data?.items ?? []}
      />
      <Loaded query={card}>{(seen) => <RightsSheet card={seen} />}</Loaded>
    </Page>
  );
}
