import { describe, expect, test } from "@jest/globals";
import { render, screen } from "@testing-library/react";
import { RichText } from "./rich-text.tsx";

describe("a text with marks inside", () => {
  test("makes a link and weighty words where the marks stand, and keeps the order", () => {
    const { container } = render(
      <RichText
        text="Already here? <a>Sign in</a>, <b>now</b>, in < 1 minute."
        a={(words) => <a href="/sign-in">{words}</a>}
      />,
    );
    expect(container.textContent).toBe("Already here? Sign in, now, in < 1 minute.");
    expect(screen.getByRole("link", { name: "Sign in" })).toBeTruthy();
    expect(container.querySelector("b")?.textContent).toBe("now");
  });

  test("shows words plain that nobody makes a link of", () => {
    const { container } = render(<RichText text="See <a>the rules</a>." />);
    expect(container.textContent).toBe("See the rules.");
  });
});
