import { describe, expect, test } from "@jest/globals";
import { readMail } from "./read-mail.ts";

const bytesOf = (mail: string) => new TextEncoder().encode(mail.replaceAll("\n", "\r\n")).buffer;
const base64 = (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

const head = `From: =?UTF-8?Q?Ren=C3=A9e_M=C3=BCller=2C_Records?= <records@brookside.example.org>
To: Robin Vale <robin@example.org>, office: a@example.org, b@example.org;
Cc: robin@example.org
Subject: =?ISO-8859-1?Q?Ihre_Anfrage_f=FCr?= =?UTF-8?B?${base64(" „Akten“")}?=
Date: Mon, 16 Nov 2026 15:30:00 +0000
MIME-Version: 1.0
`;

test("names, addresses, subject and day are decoded", async () => {
  const mail = await readMail(bytesOf(`${head}Content-Type: text/plain\n\nHello`));
  expect(mail).toMatchObject({
    from: ["Renée Müller, Records <records@brookside.example.org>"],
    to: ["Robin Vale <robin@example.org>", "a@example.org", "b@example.org"],
    copyTo: ["robin@example.org"],
    subject: "Ihre Anfrage für „Akten“",
    words: "Hello",
  });
  expect(mail?.date).toMatch(/^Monday, November 16, 2026 at \d+:30 [AP]M .+/);
});

test("a day that is none stays as it is written", async () => {
  const mail = await readMail(bytesOf("Date: last Monday or so\n\nHello"));
  expect(mail?.date).toBe("last Monday or so");
});

describe("the words", () => {
  test.each([
    ["quoted-printable", "caf=C3=A9 =\nand more", "café and more"],
    ["base64", base64("café and more"), "café and more"],
    ["8bit", "café and more", "café and more"],
  ])("are decoded from %s", async (encoding, body, words) => {
    const kind = `Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: ${encoding}`;
    const mail = await readMail(bytesOf(`${head}${kind}\n\n${body}\n`));
    expect(mail?.words).toBe(words);
    expect(mail?.isFromHtml).toBe(false);
  });

  test("of a web page are its words alone, with nothing of what it would do", async () => {
    const page = `<html><head><title>T</title><style>p{}</style></head><body><h1>A message</h1>
      <p>Dear Robin,<br>it is <b>ready</b> &amp; free.</p><img src="https://x.example/a.png">
      <script>alert(1)</script><a href="javascript:alert(2)">See it</a></body></html>`;
    const mail = await readMail(
      bytesOf(`${head}Content-Type: text/html; charset=utf-8\n\n${page}`),
    );
    expect(mail?.words).toBe("A message\n\nDear Robin,\nit is ready & free.\nSee it");
    expect(mail?.isFromHtml).toBe(true);
  });
});

test("what is attached is named, with its size; of two forms of the words the plain one is shown", async () => {
  const mail = await readMail(
    bytesOf(`${head}Content-Type: multipart/mixed; boundary=out

--out
Content-Type: multipart/alternative; boundary=in

--in
Content-Type: text/plain

Plain words
--in
Content-Type: text/html

<p>Other words</p>
--in--
--out
Content-Type: application/pdf; name="=?UTF-8?Q?Formular_f=C3=BCr_Sie.pdf?="
Content-Disposition: attachment
Content-Transfer-Encoding: base64

${base64("12345")}
--out
Content-Type: image/png
Content-Disposition: inline
Content-Transfer-Encoding: base64

${base64("123")}
--out--
`),
  );
  expect(mail?.words).toBe("Plain words");
  expect(mail?.attached).toEqual([
    { key: "0", name: "Formular für Sie.pdf", contentType: "application/pdf", sizeBytes: 5 },
    { key: "1", name: "", contentType: "image/png", sizeBytes: 3 },
  ]);
});

test.each([
  ["nothing", ""],
  ["parts within parts without an end", nest(300)],
])("%s is no mail to lay out", async (_what, content) => {
  expect(await readMail(bytesOf(content))).toBeNull();
});

function nest(depth: number): string {
  const lines = Array.from(
    { length: depth },
    (_, level) => `Content-Type: multipart/mixed; boundary=b${level}\n\n--b${level}\n`,
  );
  return lines.join("");
}
