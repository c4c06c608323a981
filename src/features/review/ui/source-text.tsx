import { Button, Drawer } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { type RefObject, useCallback, useMemo, useRef } from "react";
import { useGo } from "../../../web/location.ts";
import { MarkedText } from "../../../web/parts/marked-text.tsx";
import { PageLink } from "../../../web/parts/page-link.tsx";
import { useShellWords } from "../../../web/words/shell-words.ts";
import { CiteSelection } from "../../source/ui/cite-selection.tsx";
import type { SourceReview } from "../review.contract.ts";
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
  const box = useRef<HTMLDivElement>(null);
  return (
    <div className={classes.textRoom}>
      <div ref={box}>
        <MarkedText text={text} marks={marks} current={current?.id} onPick={pick} lang={lang} />
      </div>
      <AddFromText box={box} />
    </div>
  );
};

/** The only file that the people of the source are linked to. */
const onlyFile = ({ subjects }: SourceReview) => {
  const links = subjects.flatMap(({ link }) => (link && link !== "not ours" ? [link] : []));
  const [first, ...others] = new Map(links.map((link) => [link.ledgerId, link])).values();
  return others.length === 0 ? first : undefined;
};

/** What the reader missed is entered from the words themselves; then it goes on here. */
const AddFromText = ({ box }: { box: RefObject<HTMLElement | null> }) => {
  const t = useWords();
  const go = useGo();
  const { review } = useDesk();
  const { id, text } = review.source;
  const file = onlyFile(review);
  const into = file ? `&${file.kind === "case" ? "ledger" : "affair"}=${file.ledgerId}` : "";
  return (
    <CiteSelection
      {...{ box, text }}
      label={t("text.add")}
      onCite={({ start, end }) => go(`/entries/new?source=${id}&from=${start}&to=${end}&back=review${into}`)}
    />
  );
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
