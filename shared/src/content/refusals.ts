/** Why an event cannot be recorded. Words in braces are filled in. */
export const refusalWords = {
  date_in_future:
    "This date has not come yet. Enter a day up to today, {today}. If you know only a range, end it today.",
  event_id_taken: "This entry has been recorded already.",
  case_closed:
    "This case is closed. Open it again first. Until then you can add notes, calls and marks.",
  already_closed: "The case was closed on that day already.",
  not_closed: "The case was not closed on that day, so it cannot be opened again.",
  not_paused: "No break had begun by then, so none can end.",
  pause_already_over:
    "The day you want to come back must lie after the day the break begins ({begun}). Check both dates.",
  no_request_yet: "Nothing has been asked for yet. Record the request you sent first.",
  before_request:
    "This date is before the request was sent ({sent}). Check the date, or record the earlier request first.",
  unknown_request: "There is no such request on this case. Choose one of the requests on the case.",
  no_mailing: "Nothing had gone by certified mail by then. Record what you mailed first.",
  mailing_is_request:
    "This mailing asked for something, so the day it arrived starts a clock. Record that it arrived, or that it came back.",
  before_mailing:
    "This date is before you mailed it ({sent}). Check the date, or correct the day you mailed it.",
  certified_number_not_digits:
    "A certified mail number has only digits. Copy it from your receipt. You can also leave it out, and add it later.",
  certified_number_length:
    "A certified mail number has 20 or 22 digits, and this one has {count}. Compare it with your receipt, four digits at a time. You can also leave it out, and add it later.",
  certified_number_other_service:
    "This looks like the number of another service. One for certified mail begins with 70 or 71 (20 digits), or with 91 to 95 (22 digits). Look at your receipt once more. You can also leave it out, and add it later.",
  certified_number_wrong:
    "A digit of {number} is wrong, or two changed places: the last digit does not fit the others. Compare it with your receipt, four digits at a time. You can also leave it out, and add it later.",
  request_already_answered:
    "They had answered every request by then, so there was nothing left to take more time for.",
  completion_before_notice:
    "The day they name for sending the records comes before the date of the notice ({notice}). Check both dates.",
  promise_already_past:
    "The promised day comes before the day they made the promise ({made}). Check both dates.",
  snooze_without_day: "Choose the day on which the step should come back.",
  snooze_not_ahead:
    "The day on which it should come back must lie after the day you put it off ({said}).",
  snooze_past_last_day:
    "This step guards a right of yours. It can rest until {last} at the latest. Choose that day or an earlier one.",
  snooze_on_last_day:
    "This step guards a right of yours, and its last day is near. It could rest until {last}. From then on it stays in sight.",
  day_without_snooze: "Only a step that you put off comes back on a day. Leave the day out.",
  hearing_before_notice:
    "The day of the hearing comes before the day they told you of it ({told}). Check both dates.",
  next_day_already_past:
    "The day on which you want to ask again comes before this day ({asked}). Check both dates.",
  route_not_started: "You had not begun this way by then. Record the start first.",
  route_not_running: "This way had ended by then. Begin it again if you want to go on with it.",
  records_range_backwards:
    "The first date of the records must not come after the last date. Check both dates.",
  no_denial: "A review looks at a denial again. Record the denial first.",
  denial_not_reviewable:
    "The reason they gave is not one that another clinician reviews. You can still send the certified letter or complain.",
  review_not_requested: "You had not asked for a review by then. Record that first.",
  review_already_decided:
    "This review has been decided already. Correct that entry if it is wrong.",
  no_complaint_filed:
    "No complaint had been filed by then, so there was nothing to answer. Record the complaint first.",
  amendment_not_requested:
    "No change to the record was waiting for an answer then. Record what you asked for first.",
  amendment_not_refused:
    "They had not refused a change to the record by then. Record their answer first.",
  accounting_not_requested:
    "No list of who has seen the record was waiting for an answer then. Record what you asked for first.",
  nothing_came_yet:
    "No records had come by then, so there was nothing to compare. Record what came first.",
  no_statement_open:
    "No statement was marked by then that waits for anything. Mark the statement first.",
  unknown_statement: "There is no such mark on this case. Choose one of the marks on the case.",
  not_about_that_request:
    "This can only be about a request for records. Choose one of those, or leave the question open.",
  unknown_event: "There is no such entry on this case.",
  already_corrected: "This entry has been corrected already. Correct the newer one.",
  correction_cannot_be_replaced:
    "A correction can be taken back, but not changed. Take it back first, then correct the entry.",
  entry_in_the_way:
    "With this change, “{event}” ({date}) would no longer be possible. Correct that entry first.",
} as const;
export type RefusalReason = keyof typeof refusalWords;

/** What is unusual but possible: the event is accepted, and this is said. */
export const warningWords = {
  request_over_two_years_old:
    "This request is more than two years old. A new request starts a new clock, and is easier to prove.",
  receipt_long_after_sending:
    "It arrived {days} days after it was sent. That is unusual. Check both dates.",
  receipt_already_known:
    "The day it arrived is on the case already. A proof counts more than an estimate; of two proofs, the earlier day counts.",
  came_back_and_arrived:
    "You have recorded both that this request arrived and that it came back. Correct the one that is wrong.",
  certified_letter_first:
    "There is no earlier request on this case. The letter counts as your first request.",
  certified_letter_early:
    "Their answer is due {due}. You can send the letter before that, but they may say they still have time.",
  summaries_without_request:
    "You have not recorded a request from before this. The summary goes on the timeline, but it answers nothing you asked for.",
  nothing_asked_yet:
    "You have not recorded a request from before this. Their time to answer starts only with a request.",
  nothing_to_complain_of:
    "Nothing on the case shows a broken rule yet. You may send it, but the office may close it. It is stronger once an answer is late or they have said no.",
  complaint_window_passed:
    "The 180 days that we count came to {date}. The office may still take it for good cause. Say in it why it is late.",
  complaint_already_filed: "You have filed this before. The first one counts for the time limit.",
  review_already_requested: "You have asked for a review that is not decided yet.",
  review_of_spoken_denial:
    "They have said no only by phone or in person. Ask for the denial in writing too: it must say how the review works.",
  extension_after_answer:
    "The request this belongs to had been answered. If it is about another request, choose that one.",
  extension_after_denial: "They had said no before this. More time after a denial is unusual.",
  dated_after_arrival: "The letter carries a later date than the day you got it. Check both dates.",
  notice_older_than_request:
    "The letter carries a date from before the request it belongs to. Check both dates.",
  fee_does_not_add_up: "The items add up to {items}, but the total is {total}.",
  records_later_than_receipt: "The records go up to a day after you got them. Check both dates.",
  denied_after_all_received: "You have recorded that everything you asked for came before this.",
  received_after_not_held: "They had said that they do not have these records.",
  closed_without_records: "The case has no entry yet that says records came.",
  closed_without_not_held:
    "The case has no entry yet in which they say they do not have the records.",
  clock_keeps_running:
    "Closing does not stop the time to complain to the federal office. We count its 180 days to {date}. You can open the case again at any time.",
  correction_waits:
    "They have not answered about your correction yet. While the case is closed we do not remind you of its date.",
  route_already_running: "You are on this way already. We count this as asking again.",
  route_clock_stays:
    "This does not count as an answer to your request. What you asked the office for stays due, with its date.",
  same_again: "The same kind of entry with the same date is on the case already.",
  entry_moved: "“{event}” ({date}) now counts for the request of {sent}.",
} as const;
export type WarningCode = keyof typeof warningWords;

/**
 * Fills the words in braces. What has no value stays as it is.
 * @example fillWords("It ends {date}.", { date: "May 11" }) // "It ends May 11."
 */
export function fillWords(words: string, values: Readonly<Record<string, string>>): string {
  return words.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
