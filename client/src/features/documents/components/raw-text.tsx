import { paperTexts } from "@recourse/shared/content/pages/documents/paper";

type RawTextProps = {
  name: string;
  text: string;
  isCut: boolean;
  /** The words of a letter, and not signs whose places in a line count. */
  isProse?: boolean;
};

/** A text letter by letter, as it lies in its file. */
export function RawText({ name, text, isCut, isProse = false }: RawTextProps) {
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section className={isProse ? "raw-text prose" : "raw-text"} tabIndex={0} aria-label={name}>
        <pre>{text}</pre>
      </section>
      {isCut ? <p>{paperTexts.beginningOnly}</p> : null}
    </>
  );
}
