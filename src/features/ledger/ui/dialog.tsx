import { Modal } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import type { ReactNode } from "react";
import classes from "./dialog.module.css";
import { useFormWords } from "./form-words.ts";

type Props = { title: string; onClose: () => void; wide?: true; children: ReactNode };

/** A dialog over the page; on a phone it fills the screen. Typing in it is never closed away by a click beside it. */
export const Dialog = ({ title, onClose, wide, children }: Props) => {
  const t = useFormWords();
  const narrow = useMediaQuery("(max-width: 40em)", false, { getInitialValueInEffect: false });
  return (
    <Modal.Root
      opened
      onClose={onClose}
      size={wide ? "50rem" : "36rem"}
      fullScreen={narrow}
      closeOnClickOutside={false}
      classNames={{ content: classes.content ?? "" }}
    >
      <Modal.Overlay />
      <Modal.Content>
        <div className={classes.top}>
          <Modal.Title className={classes.title ?? ""}>{title}</Modal.Title>
          <Modal.CloseButton aria-label={t("cite.close")} />
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
};
