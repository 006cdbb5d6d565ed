import { accountSchema } from "@recourse/shared/api/account";

export const account = accountSchema.parse({
  user: { id: "u1", name: "Renata", email: "renata@example.org", emailVerified: true },
  workspace: {
    id: "99999999-9999-4999-8999-999999999999",
    name: "Renata",
    timeZone: "America/Chicago",
  },
  reminders: { byEmail: true, emailAvailable: false },
  hasDemo: false,
});
