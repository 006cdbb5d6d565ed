/** Words of what the forms turn down before anything is sent. */
export const checkWords = {
  enterTheDay: "Enter the day. If you are not sure, tick “I know only about when”.",
  notYetCome: "This day has not come yet. Check the year.",
  badMoney: "Write the amount in dollars, like 25 or 6.50.",
  nameTheAmount: "Write what each amount is for.",
  badPages: "Write the number of pages as a whole number, like 20.",
} as const;
