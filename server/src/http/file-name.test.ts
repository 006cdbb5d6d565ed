import { expect, test } from "@jest/globals";
import { cleanFileName, nameForDownload } from "./file-name.ts";

test.each([
  ["letter.pdf", "letter.pdf"],
  ["C:\\Users\\me\\letter.pdf", "letter.pdf"],
  ["/etc/passwd", "passwd"],
  ["a\r\nSet-Cookie: x=1.pdf", "aSet-Cookie: x=1.pdf"],
  ["fdp\u202ecod.exe", "fdpcod.exe"],
  ["  two   spaces .txt ", "two spaces .txt"],
  ["", "document"],
  [undefined, "document"],
  ["..\u0000", ".."],
])("makes %j safe to show: %j", (sent, shown) => {
  expect(cleanFileName(sent)).toBe(shown);
});

test("keeps the extension of a name that is too long", () => {
  const name = cleanFileName(`${"ö".repeat(300)}.pdf`);
  expect([...name]).toHaveLength(200);
  expect(name).toMatch(/\.pdf$/);
});

test.each([
  ["letter.txt", "text/plain", "letter.txt"],
  ["table.CSV", "text/plain", "table.CSV"],
  ["page.html", "text/plain", "page.html.txt"],
  ["run", "text/plain", "run.txt"],
  ["scan.png", "application/pdf", "scan.png.pdf"],
  ["photo.jpg", "application/pdf", "photo.jpg.pdf"],
  ["Photo 1.JPEG", "image/jpeg", "Photo 1.JPEG"],
  ["IMG_1.jpg", "image/heic", "IMG_1.jpg.heic"],
  ["fax", "image/tiff", "fax.tif"],
  [
    "letter.doc",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "letter.doc.docx",
  ],
  ["mail.txt", "message/rfc822", "mail.txt.eml"],
  ["of another time.xyz", "application/x-unknown", "of another time.xyz"],
])("%s that is %s is offered as %s", (fileName, contentType, offered) => {
  expect(nameForDownload(fileName, contentType)).toBe(offered);
});
