import { type ReactNode, useId } from "react";

/** One question and its answer, side by side on a wide page. */
export function Answer({
  heading,
  level = 2,
  children,
}: {
  heading: string;
  level?: 2 | 3;
  children: ReactNode;
}) {
  const id = useId();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section className="answer" aria-labelledby={id}>
      <Heading id={id}>{heading}</Heading>
      <div className="stack">{children}</div>
    </section>
  );
}
