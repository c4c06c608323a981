import { Button } from "@mantine/core";
import { sayDate } from "../../../core/dates/say-date.ts";
import classes from "./as-of.module.css";
import type { AsOfDays } from "./as-of.ts";
import { isPast } from "./file-data.ts";
import { useWords } from "./words.ts";

type Props = { days: AsOfDays; openedOn: string; onBack: () => void };

/** Says that the page shows another day than today, and leads back. */
export const AsOfBanner = ({ days, openedOn, onBack }: Props) => {
  const t = useWords();
  if (!isPast(days)) return null;
  const { on, known } = days;
  const said = [
    on && t("asOf.saidOn", { date: sayDate(on, t.lang) }),
    known && t("asOf.saidKnown", { date: sayDate(known, t.lang) }),
    known && known < openedOn && t("asOf.notOpened", { date: sayDate(openedOn, t.lang) }),
  ];
  return (
    <div className={classes.banner} role="status">
      <p>
        <strong>{t("asOf.banner")}</strong> {said.filter(Boolean).join(" · ")}
      </p>
      <Button variant="default" onClick={onBack}>
        {t("asOf.back")}
      </Button>
    </div>
  );
};
