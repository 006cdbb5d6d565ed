import { type ReactNode, useId } from "react";

/** One question and its answer, side by side on a wide page. */
export function Answer({ heading, children }: { heading: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="answer" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <div className="stack">{children}</div>
    </section>
  );
}
