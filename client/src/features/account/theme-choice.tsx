import { settingsTexts } from "@recourse/shared/content/pages/account/settings";
import { RadioGroup } from "../../components/choice-inputs.tsx";
import { setTheme, useTheme } from "../../lib/theme.ts";

const { theme } = settingsTexts;

const choices = [
  { value: "system", label: theme.choices.system },
  { value: "light", label: theme.choices.light },
  { value: "dark", label: theme.choices.dark },
] as const;

/** Light or dark; kept in this browser only. */
export function ThemeChoice() {
  const { choice } = useTheme();
  return (
    <RadioGroup
      id="theme"
      legend={theme.legend}
      hint={theme.hint}
      value={choice}
      choices={choices}
      onChange={setTheme}
    />
  );
}
