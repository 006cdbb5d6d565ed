import { frameTexts } from "@recourse/shared/content/pages/frame/frame";
import { type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import { Failure } from "../components/failure.tsx";
import { Page } from "../components/page.tsx";

/** A page that broke. What was saved is safe; say so. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const retry = () => {
    reset();
    return router.invalidate();
  };
  return (
    <Page title={frameTexts.broken.title} heading={frameTexts.broken.heading}>
      <Failure error={error} onRetry={retry} />
    </Page>
  );
}
