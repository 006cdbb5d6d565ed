import { requestOf, startCase } from "./support/case.ts";
import { everyScreen, expectReadableOnEveryScreen } from "./support/every-screen.ts";
import { journey } from "./support/journey.ts";

journey(`every page about a part of a case is readable on ${everyScreen}`, async (visitor) => {
  const { page } = visitor;
  const details = {
    everythingAskedFor: false,
    kinds: ["medication_records"],
    from: null,
    to: null,
  };
  const casePath = await startCase(
    visitor,
    [...requestOf(40), { type: "records_received", daysAgo: 5, details }],
    { claimStage: "hearing" },
  );
  const latePath = await startCase(visitor, requestOf(40));
  await expectReadableOnEveryScreen(page, [
    [`${latePath}/steps/talk_to_doctor`, /^Call Alan Reyes/],
    [`${casePath}/talk`, /^Write down a talk/],
    [`${casePath}/record?happened=nothing_came`, /^Nothing came/],
    [`${casePath}/routes/portal`, /portal/],
    [`${casePath}/routes/ssa_file`, /Social Security/],
    [`${casePath}/stop`, /^Stop, or rest/],
    [`${casePath}/history`, /^What has happened so far/],
    [`${casePath}/received`, /^Was it all/],
    [`${casePath}/reading`, /^Reading what came/],
  ]);
});
