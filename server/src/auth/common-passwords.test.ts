import { expect, test } from "@jest/globals";
import { isEasyToGuess } from "./common-passwords.ts";

test.each([
  "qazwsxedcrfv",
  "QazWsxEdcRfv",
  "password1234",
  "Password123!",
  "p4ssw0rd2026!",
  "!!!iloveyou!!!",
  "letmeinletmein",
  "abcabcabcabc",
  "aaaaaaaaaaaa",
  "ababababababab",
  "abcdefghijkl",
  "zyxwvutsrqpo",
  "123456789012",
  "987654321098",
])("%s is easy to guess", async (password) => {
  expect(await isEasyToGuess(password)).toBe(true);
});

test.each([
  "quiet otters swim at dawn",
  "correct horse battery staple",
  "Bahnhof-Regen-Teekanne",
  "gX9!fq-2Lw%z",
  "тихая река утром",
])("%s is not", async (password) => {
  expect(await isEasyToGuess(password)).toBe(false);
});
