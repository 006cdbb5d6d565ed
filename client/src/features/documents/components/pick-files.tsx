import { type ReactNode, type Ref, useId, useRef } from "react";
import { Button } from "../../../components/button.tsx";

type PickFilesProps = {
  label: string;
  /** Opens the camera of a phone. Where there is none, the button is not shown. */
  camera?: boolean;
  /** The button, to give it the focus. */
  button?: Ref<HTMLButtonElement>;
  onPicked: (files: readonly File[]) => void;
  children: ReactNode;
};

/** A button that asks for files. The input itself stays out of sight and out of the tab order. */
export function PickFiles({ label, camera, button, onPicked, children }: PickFilesProps) {
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <span className={camera ? "camera" : undefined}>
      <label className="vh" htmlFor={id}>
        {label}
      </label>
      <input
        ref={input}
        id={id}
        className="vh"
        type="file"
        {...(camera ? { accept: "image/*", capture: "environment" as const } : { multiple: true })}
        tabIndex={-1}
        onChange={({ target }) => {
          onPicked([...(target.files ?? [])]);
          target.value = "";
        }}
      />
      <Button ref={button} small onClick={() => input.current?.click()}>
        {children}
      </Button>
    </span>
  );
}
