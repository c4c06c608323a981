import { Button } from "@mantine/core";
import classes from "./review.module.css";
import { useDesk } from "./use-desk.ts";
import { useWords } from "./words.ts";

/** Opens the text over the list, where there is no room for both. */
export const ShowText = () => {
  const t = useWords();
  const { openText } = useDesk();
  return (
    <Button size="compact-sm" variant="default" className={classes.showText} onClick={() => openText(true)}>
      {t("text.show")}
    </Button>
  );
};
