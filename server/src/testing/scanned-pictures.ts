/** A fax of two pages of 24 × 16 points, each with its table behind its one strip (Group 4). */
export const faxTiff = Buffer.from(
  [
    "SUkqAIAAAACSEXRHRHQIJT6CCERaYIEIkdEdEdBBMJQghI6I6CCHaCC8QghFgkggmkkoIEJHQIElsL+yhwmtIIL+xYTC//qTVAgmF/9psIIL/7CYSsL/7CYQsIL/tJJAglaSSSQQTCFIWkkkhYQhBC",
    "UOCCtJIocECSCCEWoAIAIJAAABAwABAAAAGAAAAAEBAwABAAAAEAAAAAIBAwABAAAAAQAAAAMBAwABAAAABAAAAAYBAwABAAAAAQAAABEBBAABAAAACAAAABYBAwABAAAAEAAAABcBBAABAAAAeAAA",
    "ABwBAwABAAAAAQAAAIQBAAAAAAAAAAAAAAAAAAAAAElJKgCEAAAAJqiOKR8jojojojoJbI6I8EKQtJJYiEEIQTI6BJJJKyh0ggmE0kkklQpJJBBf9sIJhML/7VMJhf/aVpBBf/YIWv/7CZQ4V/2tII",
    "IWv7C0hEECGkkkEE0yhyhwhBBfaCCwghEQghiwhERI6BAhggSRHRHRHQQQjERERgAgAgkAAAEDAAEAAAAYAAAAAQEDAAEAAAAQAAAAAgEDAAEAAAABAAAAAwEDAAEAAAAEAAAABgEDAAEAAAABAAAA",
    "EQEEAAEAAAAIAQAAFgEDAAEAAAAQAAAAFwEEAAEAAAB8AAAAHAEDAAEAAAABAAAAAAAAAAAAAAAAAAAAAAA=",
  ].join(""),
  "base64",
);

/** A TIFF of 40 × 60 points in ten strips, whose lists lie behind the table of the page. */
export const stripedTiff = Buffer.from(
  [
    "SUkqAAYCAACAACBQOBP+DQeDQSCQiEQqHQqGQeHgCIwmJw+Kv+JxmLxiKxuPx2ISGHRyRQuSSOIxOAiAACBQOBP+DQeDQSCQiEQqHQqGQeHgCIwmHxV/xOMRqMRWORGPx2GxePSSRSOHRuTQyAiAP+",
    "BQOBACDQeDQSCQiEQqHQqGQeHv+IwmJw+KgCJxmLxiKxuPx6IyCRyKMwySSiTQiAiAACBQOBP+DQeDQSCQiEQqHQqGQeHgCIwmJw+Kv+JxmLxiKxuPx2ISGHRyRQuSSOIxOAiAP+BQOBACDQeDQSCQ",
    "iEQqHQqGQeHv+IwmJw+KgCJxmLxiKxuPx2ISGHRyRQuSSOIxOAiAP+BQOBACDQeDQSCQiEQqHQqGQeHv+IwmHxUAROMRqMRWORGPx2GxePSSRSOHRuTQyAiAACBQOBP+DQeDQSCQiEQqHQqGQeHgCI",
    "wmJw+Kv+JxmLxiKxuPx6IyCRyKMwySSiTQiAiAP+BQOBACDQeDQSCQiEQqHQqGQeHv+IwmJw+KgCJxmLxiKxuPx2ISGHRyRQuSSOIxOAiAACBQOBP+DQeDQSCQiEQqHQqGQeHgCIwmJw+Kv+JxmLxi",
    "KxuPx2ISGHRyRQuSSOIxOAiAACBQOBP+DQeDQSCQiEQqHQqGQeHgCIwmHxV/xOMRqMRWORGPx2GxePSSRSOHRuTQyAgJAAABAwABAAAAKAAAAAEBAwABAAAAPAAAAAIBAwABAAAACAAAAAMBAwABAA",
    "AABQAAAAYBAwABAAAAAQAAABEBBAAKAAAAjAIAABYBAwABAAAABgAAABcBAwAKAAAAeAIAABwBAwABAAAAAQAAAAAAAAAzADMAMwAzADMAMwAzADMAMwAzAAgAAAA7AAAAbgAAAKEAAADUAAAABwEA",
    "ADoBAABtAQAAoAEAANMBAAA=",
  ].join(""),
  "base64",
);

/** A HEIC of 64 × 64 points, as a phone writes it: what the picture is, then the picture. */
export const plainHeic = Buffer.from(
  [
    "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAUJtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAAAAABAAAAImlsb2MAAAAAREAAAQABAAAAAAFmAA",
    "EAAAAAAAAAqgAAACNpaW5mAAAAAAABAAAAFWluZmUCAAAAAAEAAGh2YzEAAAAAwmlwcnAAAACkaXBjbwAAAHhodmNDAQNwAAAAAAAAAAAAHvAA/P34+AAADwMgAAEAGEABDAH//wNwAAADAJAAAAMA",
    "AAMAHroCQCEAAQArQgEBA3AAAAMAkAAAAwAAAwAeoCCBBZbqSSmubgQEDAgAAAMACAAAAwAIQCIAAQAHRAHBcrAiQAAAABRpc3BlAAAAAAAAAEAAAABAAAAAEHBpeGkAAAAAAwgICAAAABZpcG1hAA",
    "AAAAAAAAEAAQOBAoMAAACybWRhdAAAAKYoAa8LYPJ1ocue3angdLhoF/HWySc/NVq7e1/cSMaPSyFbFIHQUX4XqQF75kNfGRYSnPiWuGcR2Lyz3VmGI06jK5CWbCLqbjpoz3OucKt0zvf18k7JRvhs",
    "35aadNAAGbjblpL24BWaIV9ElDmEP5gakiX1GEwDm5tmLVG5qmu1wy8D7NqRuThDj4tHidVeUe+//nVgfYlEWjGzSoMGwfyIg7E52BeA",
  ].join(""),
  "base64",
);

const width = 24;
const height = 16;
const rowsOfAStrip = 8;

/** A TIFF of grey points with its table first and two strips behind it, in the other order of bytes. */
export function tableFirstTiff(): Buffer {
  const stripBytes = width * rowsOfAStrip;
  const lists = 8 + 2 + 12 * 9 + 4;
  const strips = lists + 16;
  const short = (tag: number, value: number) => [tag, 3, 0, 1, value, 0];
  const list = (tag: number, at: number) => [tag, 4, 0, 2, 0, at];
  const table = [
    ...short(256, width),
    ...short(257, height),
    ...short(258, 8),
    ...short(259, 1),
    ...short(262, 1),
    ...list(273, lists),
    ...short(277, 1),
    ...short(278, rowsOfAStrip),
    ...list(279, lists + 8),
  ];
  const places = [0, strips, 0, strips + stripBytes, 0, stripBytes, 0, stripBytes];
  const words = Buffer.alloc(2 * (1 + table.length + 2 + places.length));
  for (const [index, word] of [9, ...table, 0, 0, ...places].entries())
    words.writeUInt16BE(word, 2 * index);
  return Buffer.concat([
    Buffer.from("4d4d002a00000008", "hex"),
    words,
    Buffer.alloc(2 * stripBytes, 0x80),
  ]);
}
