import { Button } from "@mantine/core";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";
import { useShellWords } from "../words/shell-words.ts";
import classes from "./notices.module.css";

type Notice = { words: string; undo?: (() => void) | undefined };
type Notify = (words: string, undo?: () => void) => void;

const NoticeContext = createContext<Notify>(() => {});

const shownFor = 10_000;

/** Says in one line below what was just done, with a way back where there is one: `notify(t('accepted'), undo)`. */
export const useNotify = (): Notify => useContext(NoticeContext);

/** The place where notices appear; one at a time, the newest. */
export const Notices = ({ children }: { children: ReactNode }) => {
  const [notice, setNotice] = useState<Notice>();
  const notify = useCallback<Notify>((words, undo) => setNotice({ words, undo }), []);
  const close = useCallback(() => setNotice(undefined), []);
  return (
    <NoticeContext value={notify}>
      {children}
      <NoticePlace notice={notice} onEnd={close} />
    </NoticeContext>
  );
};

const NoticePlace = ({ notice, onEnd }: { notice: Notice | undefined; onEnd: () => void }) => {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held || !notice) return;
    const timer = setTimeout(onEnd, shownFor);
    return () => clearTimeout(timer);
  }, [held, notice, onEnd]);
  const hold = () => setHeld(true);
  const letGo = () => setHeld(false);
  return (
    <output className={classes.place} onMouseEnter={hold} onMouseLeave={letGo} onFocus={hold} onBlur={letGo}>
      {notice && <NoticeLine notice={notice} onEnd={onEnd} />}
    </output>
  );
};

const NoticeLine = ({ notice, onEnd }: { notice: Notice; onEnd: () => void }) => {
  const t = useShellWords();
  const undo = () => {
    notice.undo?.();
    onEnd();
  };
  return (
    <div className={classes.notice}>
      <span className={classes.words}>{notice.words}</span>
      {notice.undo && (
        <Button variant="default" onClick={undo}>
          {t("notice.undo")}
        </Button>
      )}
      <Button variant="subtle" onClick={onEnd}>
        {t("notice.close")}
      </Button>
    </div>
  );
};
