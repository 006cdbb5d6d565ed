import {
  letterChoicesSchema,
  letterFileQuerySchema,
  letterPatchSchema,
  letterSchema,
  lettersPageSchema,
  listLettersQuerySchema,
  newLetterSchema,
  sendLetterSchema,
} from "@recourse/shared/api/letters";
import { z } from "zod";
import { fileOf } from "../../http/answer.ts";
import { isRefusal } from "../../http/refusal.ts";
import { defineRoute } from "../../http/route.ts";
import { caseParamsSchema } from "../cases/case-params.ts";
import {
  createLetter,
  listLetterChoices,
  listLetters,
  patchLetter,
  readLetter,
  removeDraft,
} from "./letters.service.ts";
import {
  docxType,
  printLetter,
  textType,
  writeLetterDocx,
  writeLetterText,
} from "./print-letter.service.ts";
import { sendLetter } from "./send-letter.service.ts";

const tag = "Letters";
const params = z.strictObject({ letterId: z.uuid() });

export const lettersRoutes = [
  defineRoute(
    {
      method: "get",
      path: "/cases/:caseId/letters",
      tag,
      summary: "The letters of a case, newest first",
      params: caseParamsSchema,
      query: listLettersQuerySchema,
      response: lettersPageSchema,
      can: "read_records",
    },
    ({ tx, scope, params, query, today }) =>
      listLetters(tx, scope, params.caseId, { ...query, today }),
  ),
  defineRoute(
    {
      method: "post",
      path: "/cases/:caseId/letters",
      tag,
      summary: "Start a letter from what the case knows",
      description:
        "Answers 409 where the law that the letter cites does not bind the holder: outside the United States, or not under HIPAA.",
      params: caseParamsSchema,
      body: newLetterSchema,
      response: letterSchema,
      can: "change_records",
      audit: "letter.created",
    },
    async ({ tx, scope, params, body, now, today, audit }) => {
      const letter = await createLetter(tx, scope, params.caseId, body, { now, today });
      if (isRefusal(letter)) return letter;
      audit({ subjectId: letter.id, details: { caseId: params.caseId, kind: letter.kind } });
      return letter;
    },
  ),
  defineRoute(
    {
      method: "get",
      path: "/cases/:caseId/letter-choices",
      tag,
      summary: "Which letters fit the case today, the recommended one first",
      description:
        "`fits`: the case calls for it. `possible`: it may be written all the same. `refused`: the law that carries it does not bind the holder, and `message` says so.",
      params: caseParamsSchema,
      response: letterChoicesSchema,
      can: "read_records",
    },
    ({ tx, scope, params, today }) => listLetterChoices(tx, scope, params.caseId, today),
  ),
  defineRoute(
    {
      method: "get",
      path: "/letters/:letterId",
      tag,
      summary: "One letter",
      description:
        "A draft is written anew from the current facts of its case. A sent letter stays as it went out; `textHashFits` is false where the stored words are not those that `textHash` was made of, and no file of it is given out then. `readable` is false where what is stored is no letter any more: `blocks` is empty then.",
      params,
      response: letterSchema,
      can: "read_records",
    },
    ({ tx, scope, params, today }) => readLetter(tx, scope, params.letterId, today),
  ),
  defineRoute(
    {
      method: "patch",
      path: "/letters/:letterId",
      tag,
      summary: "Change the tone, a fact or the words of a draft",
      description:
        "Only what is sent changes. Facts go by fact key and win over the case; edits go by block id and stay when facts change, and `changedFacts` of the block then says which facts did. A null takes the words back. Optional parts are put in with true and left out with false.",
      params,
      body: letterPatchSchema,
      response: letterSchema,
      can: "change_records",
      audit: "letter.changed",
    },
    ({ tx, scope, params, body, ifMatch, now, today, audit }) => {
      audit({ details: { fields: Object.keys(body) } });
      const target = { id: params.letterId, version: ifMatch };
      return patchLetter(tx, scope, target, body, { now, today });
    },
  ),
  defineRoute(
    {
      method: "get",
      path: "/letters/:letterId/pdf",
      tag,
      summary: "A letter as PDF",
      description:
        "Tagged PDF/UA-1. Folded in three, the addresses show in a #10 envelope with two windows. Large print has 18 points; the addresses are as large as their windows allow. A missing fact is a line to fill by hand.",
      params,
      query: letterFileQuerySchema,
      response: fileOf("application/pdf"),
      can: "read_records",
      audit: "letter.printed",
    },
    ({ tx, scope, params, query, today }) =>
      printLetter(tx, scope, params.letterId, { ...query, today }),
  ),
  defineRoute(
    {
      method: "get",
      path: "/letters/:letterId/docx",
      tag,
      summary: "A letter as a Word file",
      description:
        "A real heading, paragraphs and a list, in US English. Folded in three, the addresses show in a #10 envelope with two windows. A missing fact is a line to fill by hand.",
      params,
      query: letterFileQuerySchema,
      response: fileOf(docxType),
      can: "read_records",
      audit: "letter.printed",
    },
    ({ tx, scope, params, query, today }) =>
      writeLetterDocx(tx, scope, params.letterId, { ...query, today }),
  ),
  defineRoute(
    {
      method: "get",
      path: "/letters/:letterId/text",
      tag,
      summary: "The words of a letter as plain text",
      description:
        "UTF-8, one empty line between paragraphs. Of a sent letter these are the very bytes whose SHA-256 is `textHash`.",
      params,
      response: fileOf(textType),
      can: "read_records",
      audit: "letter.printed",
    },
    ({ tx, scope, params, today }) => writeLetterText(tx, scope, params.letterId, today),
  ),
  defineRoute(
    {
      method: "post",
      path: "/letters/:letterId/sent",
      tag,
      summary: "Mark a letter as sent",
      description:
        "Records the event on the case and freezes the words; `textHash` is the SHA-256 of the frozen text. Lines to fill by hand may be left open; what is asked for may not.",
      params,
      body: sendLetterSchema,
      response: letterSchema,
      can: "change_records",
      audit: "letter.sent",
      status: 200,
    },
    async ({ tx, scope, params, body, ifMatch, now, today, timeZone, audit }) => {
      const target = { id: params.letterId, version: ifMatch };
      const letter = await sendLetter(tx, scope, target, body, { now, today, timeZone });
      if (isRefusal(letter)) return letter;
      const { id, caseId, kind, eventId } = letter;
      audit({ subjectId: id, details: { kind, eventId } });
      audit({ action: "case.event_appended", subjectId: caseId, details: { eventId } });
      return letter;
    },
  ),
  defineRoute(
    {
      method: "delete",
      path: "/letters/:letterId",
      tag,
      summary: "Throw a draft away",
      description:
        "Also one that the law does not let go to this office any more. Answers 409 for a letter that was sent: it stays.",
      params,
      response: z.undefined(),
      can: "change_records",
      audit: "letter.removed",
    },
    async ({ tx, scope, params, audit }) => {
      const removed = await removeDraft(tx, scope, params.letterId);
      if (isRefusal(removed)) return removed;
      audit({ subjectId: params.letterId, details: removed });
      return undefined;
    },
  ),
] as const;
