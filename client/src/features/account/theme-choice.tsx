import { RadioGroup } from "../../components/choice-inputs.tsx";
import { setTheme, useTheme } from "../../lib/theme.ts";

const choices = [
  { value: "system", label: "Like my device" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
] as const;

/** Light or dark; kept in this browser only. */
export function ThemeChoice() {
  const { choice } = useTheme();
  return (
    <RadioGroup
      id="theme"
      legend="Colors of the pages"
      hint="Kept in this browser only."
      value={choice}
      choices={choices}
      onChange={setTheme}
    />
  );
}
