import type { ReactNode } from "react";
import { gapFieldId } from "../gaps-of.ts";

type GapLinkProps = { gapKey: string; className: string; children: ReactNode };

/** Leads to the field that fills a gap, with the focus in it. */
export function GapLink({ gapKey, className, children }: GapLinkProps) {
  const id = gapFieldId(gapKey);
  return (
    <a className={className} href={`#${id}`} onClick={() => document.getElementById(id)?.focus()}>
      {children}
    </a>
  );
}
