import { timeZoneNames } from "@recourse/shared/content/pages/account/settings";

const common = Object.entries(timeZoneNames).map(([value, label]) => ({ value, label }));

/** The zones of the United States, then the saved one and the browser's where they are others. */
export function timeZoneChoices(saved: string, browser: string) {
  const others = [...new Set([saved, browser])].filter(
    (zone) => !common.some(({ value }) => value === zone),
  );
  return [...common, ...others.map((zone) => ({ value: zone, label: readable(zone) }))];
}

/** "America/Argentina/Salta" as "Salta (America)". */
function readable(zone: string): string {
  const parts = zone.replaceAll("_", " ").split("/");
  const place = parts.at(-1) ?? zone;
  return parts.length > 1 ? `${place} (${parts[0]})` : place;
}
