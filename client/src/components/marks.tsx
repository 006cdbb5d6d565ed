import type { ReactNode } from "react";

export type StateKind = "not_started" | "you" | "them" | "late" | "done" | "no";

const stateClasses: Record<StateKind, string> = {
  not_started: "state",
  you: "state state-you",
  them: "state state-them",
  late: "state state-late",
  done: "state state-done",
  no: "state state-no",
};

/** A status word with its shape. Ring: not started, disc: you, half disc: them, square: late, tick: done, dash: not given. */
export function StateWord({
  kind,
  as: Tag = "span",
  children,
}: {
  kind: StateKind;
  as?: "span" | "p" | "small";
  children: ReactNode;
}) {
  return <Tag className={stateClasses[kind]}>{children}</Tag>;
}

/** The marker pen: "yours to do now", nothing else, once on a page. */
export function Mark({ children }: { children: ReactNode }) {
  return <mark>{children}</mark>;
}

/** An aside: a caution, an explanation. */
export function Note({ children }: { children: ReactNode }) {
  return <div className="note">{children}</div>;
}

/** What can wait behind one press. */
export function Details({
  summary,
  open,
  printed = true,
  children,
}: {
  summary: ReactNode;
  open?: boolean;
  /** False for what is too much on paper; say there what stands for it. */
  printed?: boolean;
  children: ReactNode;
}) {
  return (
    <details className={printed ? "why" : "why no-print"} open={open}>
      <summary>{summary}</summary>
      <div className="why-body">{children}</div>
    </details>
  );
}

/** Where a rule is written, and how well it is known. */
export function Cite({ citation, children }: { citation: ReactNode; children?: ReactNode }) {
  return (
    <p className="cite">
      <cite>{citation}</cite>
      {children ? <> · {children}</> : null}
    </p>
  );
}
