import { frameTexts } from "@recourse/shared/content/pages/frame/frame";
import type { MouseEvent } from "react";

/** The first stop of the keyboard: jumps over the frame. */
export function SkipLink() {
  const jump = (event: MouseEvent) => {
    event.preventDefault();
    const main = document.getElementById("main");
    main?.focus();
    main?.scrollIntoView();
  };
  return (
    // biome-ignore lint/a11y/useValidAnchor: it is a link within the page; the router must not see it
    <a className="skip" href="#main" onClick={jump}>
      {frameTexts.skip}
    </a>
  );
}
