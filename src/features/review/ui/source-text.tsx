import { Button, Drawer } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useCallback, useMemo, useState } from "react";
import { MarkedText } from "../../../web/parts/marked-text.tsx";
import { useShellWords } from "../../../web/words/shell-words.ts";
import { KindLabel } from "./kind-label.tsx";
import { marksOf, pickedBy } from "./marks.ts";
import classes from "./review.module.css";
import { useDesk } from "./use-desk.ts";
import { useWords } from "./words.ts";

/** The text beside the list; where there is no room for both, a sheet that is opened over the list. */
export const SourceText = () => {
  const t = useWords();
  const narrow = useMediaQuery("(max-width: 60em)", false, { getInitialValueInEffect: false });
  const [opened, setOpened] = useState(false);
  if (!narrow) {
    return (
      <section className={classes.text} aria-label={t("text.label")} tabIndex={-1}>
        <Legend />
        <Text />
      </section>
    );
  }
  return (
    <div className={classes.toText}>
      <Button onClick={() => setOpened(true)}>{t("text.show")}</Button>
      <Drawer
        opened={opened}
        onClose={() => setOpened(false)}
        position="bottom"
        size="85%"
        title={t("text.label")}
        closeButtonProps={{ "aria-label": t("text.close") }}
      >
        <Legend />
        <Text onPicked={() => setOpened(false)} />
      </Drawer>
    </div>
  );
};

const Text = ({ onPicked }: { onPicked?: () => void }) => {
  const { review, current, select } = useDesk();
  const marks = useMemo(() => marksOf(review), [review]);
  const pick = useCallback(
    (mark: string) => {
      const id = pickedBy(mark, review);
      if (id) select(id);
      onPicked?.();
    },
    [review, select, onPicked],
  );
  const { text, lang } = review.source;
  return <MarkedText text={text} marks={marks} current={current?.id} onPick={pick} lang={lang} />;
};

const Legend = () => {
  const s = useShellWords();
  return (
    <p className={classes.legend}>
      {(["person", "statement", "event", "custody"] as const).map((found) => (
        <KindLabel key={found} found={found}>
          {s(`mark.${found}`)}
        </KindLabel>
      ))}
    </p>
  );
};
