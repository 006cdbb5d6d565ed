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
    <Page title="Something went wrong" heading="This page did not open">
      <Failure error={error} onRetry={retry} />
    </Page>
  );
}
