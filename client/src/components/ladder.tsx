import type { ReactNode } from "react";

export type Rung = {
  key: string;
  title: ReactNode;
  note: ReactNode;
  state: "reached" | "here" | "skipped" | "ahead";
};

const rungClasses = {
  reached: "reached",
  here: "reached here",
  skipped: "skipped",
  ahead: undefined,
};

/** The ladder, first rung on top, as a list that says which step is the current one. */
export function Ladder({ rungs }: { rungs: readonly Rung[] }) {
  return (
    <ol className="ladder">
      {rungs.map(({ key, title, note, state }) => (
        <li
          key={key}
          className={rungClasses[state]}
          aria-current={state === "here" ? "step" : undefined}
        >
          <b>{title}</b>
          <span>{note}</span>
        </li>
      ))}
    </ol>
  );
}
