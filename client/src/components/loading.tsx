import { commonTexts } from "@recourse/shared/content/pages/common";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Failure } from "./failure.tsx";

/** Keeps the room, says it only after a moment. */
export function Loading({ words = commonTexts.oneMoment }: { words?: string }) {
  return (
    <div className="loading above-4" role="status">
      <p>{words}</p>
    </div>
  );
}

type LoadedProps<T> = {
  query: UseQueryResult<T>;
  words?: string;
  children: (data: T) => ReactNode;
};

/** The three states of a query: under way, failed with a way on, there. Old data stays while new comes. */
export function Loaded<T>({ query, words, children }: LoadedProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) return <Failure error={query.error} onRetry={() => query.refetch()} />;
  return <Loading words={words} />;
}
