import type { ReactNode } from "react";

/** Says that something was done, where it was done. Always in the page, so that it is read out when it changes. */
export function StatusLine({ children }: { children?: ReactNode }) {
  return (
    <p className="status-line" role="status">
      {children}
    </p>
  );
}
