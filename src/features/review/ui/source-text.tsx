import { Button, Drawer } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useCallback, useMemo } from "react";
import { MarkedText } from "../../../web/parts/marked-text.tsx";
import { PageLink } from "../../../web/parts/page-link.tsx";
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
  const { isTextOpen, openText } = useDesk();
  const close = () => openText(false);
  if (!narrow) {
    return (
      <section className={classes.text} aria-label={t("text.label")}>
        <Legend />
        <Text />
      </section>
    );
  }
  return (
    <Drawer.Root opened={isTextOpen} onClose={close} position="bottom" size="85%">
      <Drawer.Overlay />
      <Drawer.Content>
        <Drawer.Body>
          <div className={classes.sheetHead}>
            <Drawer.Title>{t("text.label")}</Drawer.Title>
            <Button variant="default" size="compact-sm" onClick={close}>
              {t("text.close")}
            </Button>
          </div>
          <Legend />
          <Text onPicked={close} />
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
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

/** What the highlights mean. The link also lets the keyboard into the text, to scroll it. */
const Legend = () => {
  const s = useShellWords();
  const t = useWords();
  const { review } = useDesk();
  return (
    <p className={classes.legend}>
      {(["person", "statement", "event", "custody"] as const).map((found) => (
        <KindLabel key={found} found={found}>
          {s(`mark.${found}`)}
        </KindLabel>
      ))}
      <PageLink to={`/sources/${review.source.id}`} className={classes.toSource}>
        {t("page.source")}
      </PageLink>
    </p>
  );
};
