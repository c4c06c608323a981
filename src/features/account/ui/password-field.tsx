import { PasswordInput } from "@mantine/core";
import { useWords } from "./words.ts";

type Props = {
  label: string;
  /** A password that is being chosen, in place of one that is known. */
  chosen?: true;
  autoFocus?: boolean;
  value: string;
  onChange: (value: string) => void;
};

/** A password, which can be looked at while it is typed. */
export const PasswordField = ({ label, chosen, autoFocus = false, value, onChange }: Props) => {
  const t = useWords();
  return (
    <PasswordInput
      label={label}
      {...(chosen && { description: t("password.hint"), minLength: 12 })}
      autoComplete={chosen ? "new-password" : "current-password"}
      maxLength={128}
      required
      withAsterisk={false}
      autoFocus={autoFocus}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      visibilityToggleButtonProps={{ "aria-label": t("password.show") }}
    />
  );
};
