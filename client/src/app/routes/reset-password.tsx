import { getRouteApi } from "@tanstack/react-router";
import { ButtonLink } from "../../components/button.tsx";
import { Page } from "../../components/page.tsx";
import { ResetPasswordForm } from "../../features/sign-in/reset-password-form.tsx";

const route = getRouteApi("/reset-password");

export function ResetPasswordPage() {
  const { token, error } = route.useSearch();
  return (
    <Page title="Choose a new password">
      {token === undefined || error !== undefined ? (
        <div className="stack above-4">
          <p className="lead">This link was used already, or is too old.</p>
          <ButtonLink to="/forgot-password">Ask for a new link</ButtonLink>
        </div>
      ) : (
        <ResetPasswordForm token={token} />
      )}
    </Page>
  );
}
