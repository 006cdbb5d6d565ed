import { createLink } from "@tanstack/react-router";
import type { ComponentPropsWithRef, MouseEvent } from "react";

type Look = {
  /** `act` is the one main button of a page; `plain` looks like a link. */
  kind?: "act" | "ruled" | "plain";
  small?: boolean;
};

function buttonClass({ kind = "ruled", small }: Look, extra?: string): string {
  if (kind === "plain") return ["plain", extra].filter(Boolean).join(" ");
  const parts = ["btn", kind === "act" && "btn-act", small && "btn-small", extra];
  return parts.filter(Boolean).join(" ");
}

type ButtonProps = ComponentPropsWithRef<"button"> & Look & { busy?: boolean };

/** A native button. While busy it stays focusable and ignores presses. */
export function Button({ kind, small, busy, className, onClick, ...rest }: ButtonProps) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      type="button"
      {...rest}
      className={buttonClass({ kind, small }, className)}
      aria-disabled={busy || undefined}
      onClick={press}
    />
  );
}

type ButtonAnchorProps = ComponentPropsWithRef<"a"> & Look;

/** A link that looks like a button, to somewhere outside the router (`tel:`, a download). */
export function ButtonAnchor({
  kind,
  small,
  className,
  // As in `Link`: no button stands for the page one is on.
  "aria-current": _current,
  ...rest
}: ButtonAnchorProps) {
  return <a {...rest} className={buttonClass({ kind, small }, className)} />;
}

/** A link of the router that looks like a button. */
export const ButtonLink = createLink(ButtonAnchor);
