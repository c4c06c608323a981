import { ActionIcon, Menu } from "@mantine/core";
import type { Fact } from "../../../core/ledger/resolve.ts";
import { lineOf } from "../../../core/ledger/say-fact.ts";
import { useFactDialog } from "./fact-dialogs.tsx";
import classes from "./fact-line.module.css";
import { useFilePlace } from "./file-place.ts";
import { useLedgerWords } from "./ledger-words.ts";
import { withinPage } from "./within-page.ts";

const shortened = (words: string) => (words.length > 70 ? `${words.slice(0, 70)}…` : words);

/** What can be done with a fact; what comes from another file is worked on there. */
export const FactMenu = ({ fact }: { fact: Fact }) => {
  const t = useLedgerWords();
  const { ledgerId, mayWork } = useFilePlace();
  const open = useFactDialog();
  const own = fact.ledgerId === ledgerId && mayWork;
  return (
    <div className={classes.menu}>
      <Menu position="bottom-end" shadow="sm" {...withinPage}>
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t("fact.menu", { words: shortened(lineOf(fact, t.lang)) })}
          >
            <span aria-hidden="true" className={classes.dots}>
              ···
            </span>
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {own && <Menu.Item onClick={() => open("correct", fact)}>{t("menu.correct")}</Menu.Item>}
          {own && <Menu.Item onClick={() => open("withdraw", fact)}>{t("menu.withdraw")}</Menu.Item>}
          <Menu.Item onClick={() => open("history", fact)}>{t("menu.history")}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
};
