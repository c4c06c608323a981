import { Button } from "@mantine/core";
import { useState } from "react";
import { useShellWords } from "../words/shell-words.ts";
import classes from "./confirm-button.module.css";

type Props = {
  /** On the button at first. */
  label: string;
  /** The question asked before it is done. */
  question: string;
  /** On the button that does it. */
  confirm: string;
  onConfirm: () => void;
  /** For one of many: the line that it stands in is what is read. */
  quiet?: true;
  busy?: boolean;
  disabled?: boolean;
};

/** A button for what cannot be undone: it asks, in place, before it does it. */
export const ConfirmButton = ({
  label,
  question,
  confirm,
  onConfirm,
  quiet,
  busy = false,
  disabled = false,
}: Props) => {
  const t = useShellWords();
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <Button
        variant={quiet ? "subtle" : "default"}
        size={quiet ? "compact-sm" : "sm"}
        onClick={() => setAsked(true)}
        loading={busy}
        disabled={disabled}
      >
        {label}
      </Button>
    );
  }
  return (
    <fieldset
      className={classes.question}
      onKeyDown={(event) => event.key === "Escape" && setAsked(false)}
      aria-label={question}
    >
      <span>{question}</span>
      <Button
        variant="default"
        className={classes.confirm}
        onClick={() => {
          setAsked(false);
          onConfirm();
        }}
      >
        {confirm}
      </Button>
      <Button variant="subtle" autoFocus onClick={() => setAsked(false)}>
        {t("confirm.cancel")}
      </Button>
    </fieldset>
  );
};
