import type { LetterKind } from "../letters/letter.ts";

/** Under which heading a letter is found. */
export type LetterGroup = "asking" | "money" | "answers" | "formal" | "record" | "others";

export const letterGroupNames: Readonly<Record<LetterGroup, string>> = {
  asking: "Asking for the records",
  money: "Fees and free copies",
  answers: "Answers to what they sent or said",
  formal: "Formal steps",
  record: "The record itself, and letting go",
  others: "Other people and offices",
};

interface LetterWords {
  readonly group: LetterGroup;
  /** What the letter does. */
  readonly about: string;
  /** Why it fits now, where the case calls for it. */
  readonly why: string;
}

export const letterWords: Readonly<Record<LetterKind, LetterWords>> = {
  first_request: {
    group: "asking",
    about:
      "Asks for your records in plain words, and names the form you want. Send it by portal, e-mail, fax or mail. Their time begins when it arrives.",
    why: "Nothing has reached them yet. This starts it.",
  },
  free_copy: {
    group: "money",
    about:
      "Asks for the records free of charge, as the law of the state has it. The proof of your claim goes along.",
    why: "The law of this state gives a free copy. Put the proof of your claim with it.",
  },
  fee_estimate: {
    group: "money",
    about: "Asks what the copy will cost before anybody makes it.",
    why: "They want a fee and have not said how much.",
  },
  follow_up: {
    group: "asking",
    about: "A short letter about a request that is late. It changes no date.",
    why: "Their answer is late. It may only lie in the wrong tray.",
  },
  summary_objection: {
    group: "answers",
    about: "Says that a summary is not the record, and asks for the records themselves.",
    why: "They sent a summary in place of the records.",
  },
  authorization_note: {
    group: "answers",
    about: "Goes with a form that they want. Says that your request counts from the day it came.",
    why: "They want a form before they go on.",
  },
  fee_objection: {
    group: "money",
    about: "Says what may not be charged, and asks for a corrected bill.",
    why: "Something on their bill may not be charged.",
  },
  extension_answer: {
    group: "answers",
    about: "Says why the notice does not move the date.",
    why: "Their notice of more time does not count.",
  },
  doctor_letter: {
    group: "asking",
    about:
      "Asks the doctor for help, where the office has not given any. A doctor may make an exception.",
    why: "The office has not helped. The doctor can decide what an office cannot.",
  },
  session_answer: {
    group: "answers",
    about: "Says yes to going through the notes together, and keeps your right to the copy.",
    why: "They offered to go through the notes with you.",
  },
  gap_letter: {
    group: "answers",
    about: "Compares what you asked for with what came, and asks for the rest.",
    why: "A part came. This asks for what is missing.",
  },
  denial_answer: {
    group: "answers",
    about: "Says what their refusal leaves out, and asks for it point by point.",
    why: "Their refusal leaves out what it must say, or rests on no reason that counts.",
  },
  release_the_rest: {
    group: "answers",
    about: "Asks for everything that their reason does not cover.",
    why: "Whatever their reason, the rest has to come.",
  },
  review_request: {
    group: "formal",
    about: "Asks that another clinician looks at the refusal, one who took no part in it.",
    why: "On this reason another clinician has to look at it, if you ask.",
  },
  certified_letter: {
    group: "formal",
    about:
      "Goes to the doctor by certified mail, with five points: the full request, the rule, the review, the complaint, and the part they can send now. It often moves an office that does not answer.",
    why: "They are late, or said no. This asks them to name their reason.",
  },
  complaint_to_holder: {
    group: "formal",
    about:
      "Goes to the person there who looks after privacy. You do not have to complain here first.",
    why: "You asked formally, and it did not help. Somebody there has to take complaints.",
  },
  ocr_complaint: {
    group: "formal",
    about:
      "Says what went wrong, in the order of the form of the Office for Civil Rights. You file it with that form.",
    why: "There is something to complain of. This is the statement for the form.",
  },
  information_blocking_report: {
    group: "formal",
    about: "Tells the National Coordinator what gets in the way of your electronic records.",
    why: "They get in the way of the electronic records you asked for.",
  },
  amendment_request: {
    group: "record",
    about: "Asks them to correct a statement that is wrong. It has its own 60 days.",
    why: "You have records. If one says something wrong, you can ask them to correct it.",
  },
  disagreement_statement: {
    group: "record",
    about: "A page of your own, after they refused a correction.",
    why: "They refused to correct it. You may add a page of your own.",
  },
  accounting_request: {
    group: "record",
    about: "Asks for the list of those to whom your record was given.",
    why: "The records went to somebody you did not choose.",
  },
  new_therapist: {
    group: "others",
    about: "Asks a new therapist to give you a copy of what is sent there.",
    why: "They offered to send the records to another therapist.",
  },
  lawyer_request: {
    group: "others",
    about: "Asks your lawyer for the claim file and the records in it.",
    why: "A lawyer represents you, and may have the file already.",
  },
  lawyer_follow_up: {
    group: "others",
    about: "A short letter to send again and again, until the file comes.",
    why: "You asked the lawyer, and not everything has come.",
  },
  hearing_office: {
    group: "others",
    about: "Asks the hearing office to collect the records, and then to send you the file.",
    why: "A hearing is ahead. That office can collect the records itself.",
  },
  disability_examiner: {
    group: "others",
    about: "Asks the examiner to collect the records, and to wait until they are in.",
    why: "Your claim is with an examiner, who can collect the records.",
  },
  evidence_notice: {
    group: "others",
    about: "Tells the hearing office in time which records you asked for and do not have.",
    why: "A hearing is ahead. Tell them in time what is still missing.",
  },
  ssa_file: {
    group: "others",
    about: "Asks Social Security for your file, and names a person who may receive it for you.",
    why: "Your claim file may hold the records too.",
  },
  preserve_records: {
    group: "record",
    about: "Asks them to destroy nothing while it is open.",
    why: "It may take long. Nothing should get lost meanwhile.",
  },
  letting_go: {
    group: "record",
    about:
      "Tells them that they need do nothing more. When you mark it as sent, the case closes. You can open it again.",
    why: "You may stop at any time.",
  },
};
