const common = [
  { value: "America/New_York", label: "Eastern (New York)" },
  { value: "America/Chicago", label: "Central (Chicago)" },
  { value: "America/Denver", label: "Mountain (Denver)" },
  { value: "America/Phoenix", label: "Arizona (Phoenix)" },
  { value: "America/Los_Angeles", label: "Pacific (Los Angeles)" },
  { value: "America/Anchorage", label: "Alaska (Anchorage)" },
  { value: "Pacific/Honolulu", label: "Hawaii (Honolulu)" },
  { value: "America/Puerto_Rico", label: "Puerto Rico (San Juan)" },
  { value: "Pacific/Guam", label: "Guam" },
];

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
