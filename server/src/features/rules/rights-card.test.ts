import { describe, expect, test } from "@jest/globals";
import type { RightsCard } from "@recourse/shared/api/rules";
import { packCatalogue } from "@recourse/shared/rules/catalogue";
import { loadPack } from "@recourse/shared/rules/load-pack";
import { isRefusal } from "../../http/refusal.ts";
import { readRightsCard } from "./rights-card.service.ts";
import { rightsSections } from "./rights-sections.ts";

async function cardOf(code: string): Promise<RightsCard> {
  const card = await readRightsCard(code);
  if (isRefusal(card)) throw new Error(`No card for ${code}.`);
  return card;
}

const idsOn = ({ sections }: RightsCard) =>
  sections.flatMap(({ rules }) => rules.map(({ id }) => id));

describe("the card of a place", () => {
  test("has every federal rule that was chosen for it", async () => {
    expect(idsOn(await cardOf("US"))).toEqual(rightsSections.flatMap(({ federal }) => federal));
  });

  test("puts the rules of a state before the federal ones, part by part", async () => {
    const card = await cardOf("US-TX");
    expect(card).toMatchObject({ name: "Texas", ownLawRead: true });
    expect(card.sections[0]?.rules.map(({ id }) => id)).toEqual([
      "TX-MH-01",
      "TX-PHYS-01",
      "FED-CLOCK-01",
      "FED-CLOCK-02",
    ]);
  });

  test("says beside a wider ground of a state what counts where HIPAA binds", async () => {
    const rules = (await cardOf("US-TX")).sections.flatMap((section) => section.rules);
    expect(rules.find(({ id }) => id === "TX-MH-02")?.hipaaNote).toContain("wider");
  });

  test("says of a state whose law was not read that only federal law is shown", async () => {
    const card = await cardOf("US-AL");
    expect(card.ownLawRead).toBe(false);
    expect(card.remarks[0]).toContain("Alabama is not verified");
    expect(idsOn(card)).toEqual(idsOn(await cardOf("US")));
  });

  test("has no United States law abroad, and nothing where nothing is known", async () => {
    expect(idsOn(await cardOf("IE"))).toEqual(expect.arrayContaining(["IE-FOI-01", "EU-SAR-01"]));
    expect(idsOn(await cardOf("GB")).every((id) => id.startsWith("UK-"))).toBe(true);
    const unknown = await cardOf("BR");
    expect(unknown.sections).toEqual([]);
    expect(unknown.remarks.join(" ")).toContain("no verified rule for Brazil");
  });

  test.each(packCatalogue.filter(({ id }) => id !== "us-federal" && id !== "ssa"))(
    "$name: leaves out no verified rule of its own",
    async ({ id, jurisdiction }) => {
      const { rules } = await loadPack(id);
      const own = rules.filter(({ confidence }) => confidence !== "M").map((rule) => rule.id);
      expect(idsOn(await cardOf(jurisdiction))).toEqual(expect.arrayContaining(own));
    },
  );

  test.each(packCatalogue.filter(({ jurisdiction }) => jurisdiction !== "US"))(
    "$name: is short enough for one sheet",
    async ({ jurisdiction }) => {
      const { sections, remarks } = await cardOf(jurisdiction);
      const text = sections
        .flatMap(({ rules }) => rules.map(({ statement }) => statement))
        .concat(remarks);
      expect(text.join(" ").split(" ").length).toBeLessThan(700);
    },
  );

  test("is not found for a place that is nowhere", async () => {
    expect(await readRightsCard("US-ZZ")).toMatchObject({ status: 404 });
  });
});
