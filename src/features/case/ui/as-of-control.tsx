import { Button, Popover, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { popoverWithinPage } from "../../ledger/ui/within-page.ts";
import classes from "./as-of.module.css";
import type { AsOfDays } from "./as-of.ts";
import { useWords } from "./words.ts";

type Props = { days: AsOfDays; onShow: (days: AsOfDays) => void };

/** Asks for the two days at which the file is to be looked at. */
export const AsOfControl = ({ days, onShow }: Props) => {
  const t = useWords();
  const [opened, setOpened] = useState(false);
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      trapFocus
      shadow="sm"
      {...popoverWithinPage}
    >
      <Popover.Target>
        <Button variant="default" onClick={() => setOpened(!opened)}>
          {t("do.asOf")}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t("asOf.title")}>
        <DaysForm
          days={days}
          onShow={(chosen) => {
            setOpened(false);
            onShow(chosen);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
};

const DaysForm = ({ days, onShow }: Props) => {
  const t = useWords();
  const [on, setOn] = useState(days.on ?? "");
  const [known, setKnown] = useState(days.known ?? "");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onShow({ on: on || undefined, known: known || undefined });
  };
  return (
    <form onSubmit={submit} className={classes.form}>
      <TextInput
        type="date"
        label={t("asOf.on")}
        value={on}
        onChange={(event) => setOn(event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label={t("asOf.known")}
        value={known}
        onChange={(event) => setKnown(event.currentTarget.value)}
      />
      <Button type="submit">{t("asOf.show")}</Button>
    </form>
  );
};
