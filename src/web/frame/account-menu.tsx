import { Button, Menu, useMantineColorScheme } from "@mantine/core";
import { langs } from "../../core/words/text.ts";
import { useGo } from "../location.ts";
import { signOut, useMe } from "../session.ts";
import { languages, useLanguage } from "../words/language.tsx";
import { useShellWords } from "../words/shell-words.ts";
import classes from "./frame.module.css";

const schemes = ["auto", "light", "dark"] as const;

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .map((part) => part.slice(0, 1))
    .slice(0, 2)
    .join("");

/** Who is signed in, their language and scheme, and the way out. */
export const AccountMenu = () => {
  const t = useShellWords();
  const go = useGo();
  const me = useMe();
  const { lang, chooseLanguage } = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const name = me?.name ?? "";
  return (
    <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button variant="subtle" className={classes.account} aria-label={t("account.open", { name })}>
          <span className={classes.whole}>{name || t("frame.menu")}</span>
          <span className={classes.initials}>{initialsOf(name) || t("frame.menu")}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t("account.language")}</Menu.Label>
        <Menu.RadioGroup
          value={lang}
          onChange={(value) => langs.filter((known) => known === value).forEach(chooseLanguage)}
        >
          {langs.map((known) => (
            <Menu.RadioItem key={known} value={known} lang={known}>
              {languages[known].name}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Label>{t("account.scheme")}</Menu.Label>
        <Menu.RadioGroup
          value={colorScheme}
          onChange={(value) => schemes.filter((known) => known === value).forEach(setColorScheme)}
        >
          {schemes.map((scheme) => (
            <Menu.RadioItem key={scheme} value={scheme}>
              {t(`account.${scheme}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item onClick={() => go("/account")}>{t("account.own")}</Menu.Item>
        <Menu.Item onClick={() => void signOut()}>{t("account.signOut")}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
