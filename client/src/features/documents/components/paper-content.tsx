import type { CaseDocument } from "@recourse/shared/api/documents";
import { useQuery } from "@tanstack/react-query";
import { Loaded } from "../../../components/loading.tsx";
import { paperName } from "../paper-words.ts";
import { paperTextQuery } from "../queries.ts";

const pictures = new Set(["image/jpeg", "image/png"]);
const texts = new Set(["text/plain", "message/rfc822"]);

/** A paper to look at. Nothing in it is run: a picture is a picture, and text is shown letter by letter. */
export function PaperContent({ paper }: { paper: CaseDocument }) {
  const { id, contentType } = paper;
  if (pictures.has(contentType)) {
    return <img src={`/api/v1/documents/${id}/content`} alt={paperName(paper)} />;
  }
  if (texts.has(contentType)) return <PaperText documentId={id} name={paperName(paper)} />;
  return (
    <p className="soft">
      This kind of file cannot be shown here. Download it, and open it on your device.
    </p>
  );
}

function PaperText({ documentId, name }: { documentId: string; name: string }) {
  const query = useQuery(paperTextQuery(documentId));
  return (
    <Loaded query={query}>
      {({ text, isCut }) => (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
          <section tabIndex={0} aria-label={name}>
            <pre>{text}</pre>
          </section>
          {isCut ? <p>This is its beginning. Download it to read the rest.</p> : null}
        </>
      )}
    </Loaded>
  );
}
