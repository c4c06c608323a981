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
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={wide ? "50rem" : "36rem"}
      fullScreen={narrow}
      closeOnClickOutside={false}
      closeButtonProps={{ "aria-label": t("cite.close") }}
      classNames={{ title: classes.title ?? "", content: classes.content ?? "" }}
    >
      {children}
    </Modal>
  );
};
