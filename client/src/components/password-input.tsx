import { formTexts } from "@recourse/shared/content/pages/frame/forms";
import { type ComponentProps, useState } from "react";
import { TextInput } from "./text-input.tsx";

/** A password that can be looked at while typing. */
export function PasswordInput(props: Omit<ComponentProps<typeof TextInput>, "type" | "children">) {
  const [isShown, setShown] = useState(false);
  return (
    <TextInput
      {...props}
      type={isShown ? "text" : "password"}
      spellCheck={false}
      autoCapitalize="none"
    >
      <button
        className="plain"
        type="button"
        aria-pressed={isShown}
        aria-controls={props.id}
        onClick={() => setShown(!isShown)}
      >
        {formTexts.showPassword}
      </button>
    </TextInput>
  );
}
