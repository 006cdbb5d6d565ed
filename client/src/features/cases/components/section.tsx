import type { ReactNode } from "react";

type SectionProps = { id: string; heading: ReactNode; note?: ReactNode; children: ReactNode };

/** One question of the case page. */
export function Section({ id, heading, note, children }: SectionProps) {
  return (
    <section className="q" aria-labelledby={id}>
      <h2 id={id}>
        {heading}
        {note ? <small>{note}</small> : null}
      </h2>
      {children}
    </section>
  );
}
