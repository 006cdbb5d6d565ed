import { type ReactNode, useId } from "react";

type BandProps = {
  heading: ReactNode;
  /** At the right of the heading: a status word. */
  state?: ReactNode;
  /** Puts the `from` part of entries into a third column. */
  ledger?: boolean;
  id?: string;
  children: ReactNode;
};

/** A section of a page, opened by a rule. */
export function Band({ heading, state, ledger, id, children }: BandProps) {
  const ownId = useId();
  const headingId = id ?? ownId;
  return (
    <section className={ledger ? "band ledger" : "band"} aria-labelledby={headingId}>
      <div className="band-head">
        <h2 id={headingId}>{heading}</h2>
        {state}
      </div>
      {children}
    </section>
  );
}

type EntryProps = {
  /** A `DateMargin`. */
  date: ReactNode;
  heading: ReactNode;
  /** The first entry of a page may be large. */
  lead?: boolean;
  /** Where it comes from: a link and a line. */
  from?: ReactNode;
  children?: ReactNode;
};

/** Text that hangs from its date. */
export function Entry({ date, heading, lead, from, children }: EntryProps) {
  return (
    <article className={lead ? "entry lead-entry" : "entry"}>
      {date}
      <div className="entry-body">
        <h3>{heading}</h3>
        {children}
        {from ? <p className="from">{from}</p> : null}
      </div>
    </article>
  );
}
