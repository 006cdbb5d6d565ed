import { beforeEach, expect, jest, test } from "@jest/globals";
import { fileNameIn, saveFile } from "./save-file.ts";

type Pressed = { href: string; download: string };
let pressed: Pressed[];
let held: Blob[];

beforeEach(() => {
  pressed = [];
  held = [];
  jest.useFakeTimers();
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) held.push(blob);
    return "blob:held";
  };
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    pressed.push({ href: this.href, download: this.download });
  });
});

const answerWith = (body: BodyInit, headers: Record<string, string> = {}, status = 200) =>
  jest
    .spyOn(globalThis, "fetch")
    .mockImplementation(async () => new Response(body, { headers, status }));

test("a file is saved under the name that the server gives", async () => {
  answerWith("words", { "content-disposition": 'attachment; filename="letter-2026-11-19.txt"' });
  await saveFile("/api/v1/letters/1/text");
  expect(pressed).toEqual([{ href: "blob:held", download: "letter-2026-11-19.txt" }]);
  expect(held.map(({ size }) => size)).toEqual([5]);
});

test.each([
  ["that says so", "x", { "content-length": String(16 * 1024 * 1024 + 1) }],
  ["that does not say so", "x".repeat(16 * 1024 * 1024 + 1), {}],
])(
  "a large file %s is left to the browser, and not held in memory",
  async (_what, body, headers) => {
    answerWith(body, headers);
    await saveFile("/api/v1/documents/1/content");
    expect(pressed).toEqual([
      { href: "http://localhost/api/v1/documents/1/content", download: "" },
    ]);
    expect(held).toEqual([]);
  },
);

test("a refusal saves nothing", async () => {
  answerWith('{"title":"Not possible now","status":409}', {}, 409);
  await expect(saveFile("/api/v1/letters/1/pdf")).rejects.toMatchObject({ status: 409 });
  expect(pressed).toEqual([]);
});

test("a line that breaks in the middle of the file saves nothing", async () => {
  const breaking = new ReadableStream({
    pull: (controller) => controller.error(new TypeError("network error")),
  });
  answerWith(breaking);
  await expect(saveFile("/api/v1/letters/1/pdf")).rejects.toMatchObject({ status: 0 });
  expect(pressed).toEqual([]);
});

test.each([
  ["attachment; filename=timeline-check.html", "timeline-check.html"],
  ['attachment; filename="a \\"b\\".pdf"', 'a "b".pdf'],
  [`attachment; filename="?.pdf"; filename*=UTF-8''%E6%9D%8E.pdf`, "李.pdf"],
  ["attachment", ""],
])("reads the name in %s", (disposition, name) => {
  expect(fileNameIn(disposition)).toBe(name);
});
