import type { LetterKind } from "../letter.ts";
import type { LetterTemplate } from "../letter-template.ts";
import { accountingRequest } from "./accounting-request.ts";
import { amendmentRequest } from "./amendment-request.ts";
import { authorizationNote } from "./authorization-note.ts";
import { certifiedLetter } from "./certified-letter.ts";
import { complaintToHolder } from "./complaint-to-holder.ts";
import { denialAnswer } from "./denial-answer.ts";
import { disabilityExaminer } from "./disability-examiner.ts";
import { disagreementStatement } from "./disagreement-statement.ts";
import { doctorLetter } from "./doctor-letter.ts";
import { evidenceNotice } from "./evidence-notice.ts";
import { extensionAnswer } from "./extension-answer.ts";
import { feeEstimate } from "./fee-estimate.ts";
import { feeObjection } from "./fee-objection.ts";
import { firstRequest } from "./first-request.ts";
import { followUp } from "./follow-up.ts";
import { freeCopy } from "./free-copy.ts";
import { gapLetter } from "./gap-letter.ts";
import { hearingOffice } from "./hearing-office.ts";
import { informationBlockingReport } from "./information-blocking-report.ts";
import { lawyerFollowUp } from "./lawyer-follow-up.ts";
import { lawyerRequest } from "./lawyer-request.ts";
import { lettingGo } from "./letting-go.ts";
import { newTherapist } from "./new-therapist.ts";
import { ocrComplaint } from "./ocr-complaint.ts";
import { preserveRecords } from "./preserve-records.ts";
import { releaseTheRest } from "./release-the-rest.ts";
import { reviewRequest } from "./review-request.ts";
import { sessionAnswer } from "./session-answer.ts";
import { ssaFile } from "./ssa-file.ts";
import { summaryObjection } from "./summary-objection.ts";

/** Every letter that can be written, by kind, in the order in which those that fit are proposed. */
export const letterTemplates: Readonly<Record<LetterKind, LetterTemplate>> = {
  first_request: firstRequest,
  free_copy: freeCopy,
  fee_estimate: feeEstimate,
  follow_up: followUp,
  summary_objection: summaryObjection,
  authorization_note: authorizationNote,
  fee_objection: feeObjection,
  extension_answer: extensionAnswer,
  doctor_letter: doctorLetter,
  session_answer: sessionAnswer,
  gap_letter: gapLetter,
  denial_answer: denialAnswer,
  release_the_rest: releaseTheRest,
  review_request: reviewRequest,
  certified_letter: certifiedLetter,
  complaint_to_holder: complaintToHolder,
  ocr_complaint: ocrComplaint,
  information_blocking_report: informationBlockingReport,
  amendment_request: amendmentRequest,
  disagreement_statement: disagreementStatement,
  accounting_request: accountingRequest,
  new_therapist: newTherapist,
  lawyer_request: lawyerRequest,
  lawyer_follow_up: lawyerFollowUp,
  hearing_office: hearingOffice,
  disability_examiner: disabilityExaminer,
  evidence_notice: evidenceNotice,
  ssa_file: ssaFile,
  preserve_records: preserveRecords,
  letting_go: lettingGo,
};
