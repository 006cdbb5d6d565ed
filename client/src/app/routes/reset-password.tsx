import { newPasswordTexts } from "@recourse/shared/content/pages/sign-in/new-password";
import { getRouteApi } from "@tanstack/react-router";
import { ButtonLink } from "../../components/button.tsx";
import { Page } from "../../components/page.tsx";
import { ResetPasswordForm } from "../../features/sign-in/reset-password-form.tsx";

const route = getRouteApi("/reset-password");

export function ResetPasswordPage() {
  const { token, error } = route.useSearch();
  return (
    <Page title={newPasswordTexts.title}>
      {token === undefined || error !== undefined ? (
        <div className="stack above-4">
          <p className="lead">{newPasswordTexts.oldLink}</p>
          <ButtonLink to="/forgot-password">{newPasswordTexts.askForLink}</ButtonLink>
        </div>
      ) : (
        <ResetPasswordForm token={token} />
      )}
    </Page>
  );
}
