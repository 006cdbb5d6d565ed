import { createLink } from "@tanstack/react-router";
import type { ComponentPropsWithRef } from "react";

/**
 * A link in the text of a page. The router would call every link to a part of the present address "the current page", also the one
 * back to the case; only the navigation may say that.
 */
export const Link = createLink(function Anchor({
  "aria-current": _current,
  ...rest
}: ComponentPropsWithRef<"a">) {
  return <a {...rest} />;
});
