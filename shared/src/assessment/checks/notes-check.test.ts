import { describe, expect, test } from "@jest/globals";
import { checkNotes } from "./notes-check.ts";

type Known = boolean | null;
const check = (mentalHealthProfessional: Known, aboutASession: Known, keptSeparate: Known) =>
  checkNotes({ mentalHealthProfessional, aboutASession, keptSeparate });

describe("psychotherapy notes or not (PSY-01)", () => {
  test.each<[Known, Known, Known, string]>([
    [true, true, true, "are"],
    [true, true, false, "are_not"],
    [true, false, true, "are_not"],
    [false, true, true, "are_not"],
    [false, false, false, "are_not"],
    [null, null, false, "are_not"],
    [true, true, null, "open"],
    [true, null, true, "open"],
    [null, null, null, "open"],
  ])("written by a professional %p, about a session %p, kept apart %p: %s", (...row) => {
    const [wrote, session, apart, outcome] = row;
    expect(check(wrote, session, apart).outcome).toBe(outcome);
  });

  test("nothing is claimed before anything is answered", () => {
    expect(checkNotes({}).outcome).toBe("open");
  });

  test("a no names the part that fails, in what it means and in the words to say", () => {
    const { means, say, rules } = check(true, true, false);
    expect(means.join(" ")).toContain("not kept apart");
    expect(say).toContain("not kept apart");
    expect(rules.map(({ id }) => id)).toEqual(["PSY-01", "DENY-U1a"]);
  });

  test("true notes leave the rest to be asked for (PARTIAL-01), and no right to the notes (PSY-02)", () => {
    const { say, rules } = check(true, true, true);
    expect(say).toContain("all the rest");
    expect(rules.map(({ id }) => id)).toEqual(["PSY-01", "PSY-02", "DENY-U1a", "PARTIAL-01"]);
  });
});
