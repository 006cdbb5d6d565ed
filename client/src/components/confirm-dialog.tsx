import { formTexts } from "@recourse/shared/content/pages/frame/forms";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { Button } from "./button.tsx";

type ConfirmDialogProps = {
  isOpen: boolean;
  title: ReactNode;
  children: ReactNode;
  /** What the button does, as a verb. */
  confirm: string;
  busy?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
};

/**
 * A native dialog for one short question. The browser traps the focus, Escape closes, the focus returns. It begins on the way back: the press
 * that opened it may come twice.
 */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { isOpen, title, children, confirm, busy, onConfirm, onCancel } = props;
  const ref = useRef<HTMLDialogElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (isOpen && !dialog?.open) {
      dialog?.showModal();
      back.current?.focus();
    }
    if (!isOpen && dialog?.open) dialog.close();
  }, [isOpen]);
  return (
    <dialog ref={ref} aria-labelledby={titleId} onClose={onCancel}>
      <h2 id={titleId}>{title}</h2>
      {children}
      <div className="acts">
        <Button busy={busy} onClick={onConfirm}>
          {confirm}
        </Button>
        <Button ref={back} kind="plain" onClick={onCancel}>
          {formTexts.goBack}
        </Button>
      </div>
    </dialog>
  );
}
