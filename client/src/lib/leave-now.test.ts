import { describe, expect, test } from "@jest/globals";
import { answerFetch, json } from "../testing/answer-fetch.ts";
import { isSharedDevice, rememberDevice } from "./device.ts";
import { leaveNow } from "./leave-now.ts";
import { createQueryClient } from "./query-client.ts";

describe("leaving now", () => {
  test("blanks the page before it goes, ends the session, forgets, and replaces the address", () => {
    const calls = answerFetch({ "POST /api/auth/sign-out": () => json({}) });
    const queryClient = createQueryClient(() => undefined);
    queryClient.setQueryData(["today"], { secret: true });
    sessionStorage.setItem("recourse.draft.office", "Larkspur");
    rememberDevice(true);
    const blankWhenGoing: boolean[] = [];
    const gone: string[] = [];
    leaveNow(queryClient, (url) => {
      blankWhenGoing.push(document.documentElement.dataset.left === "true");
      gone.push(url);
    });
    expect(gone).toEqual(["https://www.weather.gov/"]);
    expect(blankWhenGoing).toEqual([true]);
    expect(document.title).not.toContain("Recourse");
    expect(calls).toEqual([
      expect.objectContaining({ method: "POST", path: "/api/auth/sign-out", keepalive: true }),
    ]);
    expect(queryClient.getQueryData(["today"])).toBeUndefined();
    expect(isSharedDevice()).toBe(true);
    expect({ ...sessionStorage }).toEqual({ "recourse.left": "1" });
  });
});
