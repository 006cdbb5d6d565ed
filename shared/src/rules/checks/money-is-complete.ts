import type { RuleCheck } from "./check.ts";

/** A price per page leads through its steps to an open end, and a free copy can be found under its topic. */
export const moneyIsComplete: RuleCheck = ({
  feeLimit,
  freeCopy,
  topics,
  conditions,
  clockConditions,
}) => {
  const steps = feeLimit?.perPage.map(({ upToPage }) => upToPage) ?? [];
  const bounded = steps.slice(0, -1);
  const more = [
    ...(feeLimit?.conditions ?? []),
    ...(freeCopy?.conditions ?? []),
    ...clockConditions,
  ];
  return [
    ...(feeLimit !== null && steps.at(-1) !== null ? ["The last step of a price is open."] : []),
    ...(bounded.some((page, at) => page === null || page <= (bounded[at - 1] ?? 0))
      ? ["The steps of a price follow the pages."]
      : []),
    ...(feeLimit !== null && !topics.includes("fee") ? ["A limit of a fee is about fees."] : []),
    ...(freeCopy !== null && !topics.includes("free_copy") ? ["Not filed as a free copy."] : []),
    ...(more.some((condition) => conditions.includes(condition))
      ? ["Names a condition twice."]
      : []),
  ];
};
