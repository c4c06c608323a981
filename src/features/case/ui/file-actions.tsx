import { Button, Menu } from "@mantine/core";
import { useState } from "react";
import { PageLink } from "../../../web/parts/page-link.tsx";
import { useKeys } from "../../../web/parts/use-keys.ts";
import { writeSearch } from "../../../web/search-values.ts";
import { AddDialog } from "../../ledger/ui/add-dialog.tsx";
import { useFilePlace } from "../../ledger/ui/file-place.ts";
import { withinPage } from "../../ledger/ui/within-page.ts";
import type { FileView } from "../case.contract.ts";
import { AccessDialog } from "./access-dialog.tsx";
import type { AsOfDays } from "./as-of.ts";
import { AsOfControl } from "./as-of-control.tsx";
import classes from "./file.module.css";
import { JoinDialog } from "./join-dialog.tsx";
import { useWords } from "./words.ts";

type Props = { view: FileView; days: AsOfDays; setDays: (days: AsOfDays) => void; title: string };
type Opened = "add" | "access" | "join";

/** What can be done with a file. */
export const FileActions = ({ view, days, setDays, title }: Props) => {
  const t = useWords();
  const { mayWork } = useFilePlace();
  const [opened, setOpened] = useState<Opened>();
  const close = () => setOpened(undefined);
  useKeys(mayWork ? { n: () => setOpened("add") } : {});
  return (
    <>
      {mayWork && (
        <Button onClick={() => setOpened("add")} aria-keyshortcuts="n">
          {t("do.add")}
        </Button>
      )}
      <Button
        component={PageLink}
        to={`/${view.kind}s/${view.ledgerId}/brief${writeSearch(days)}`}
        variant="default"
        className={classes.link ?? ""}
      >
        {t("do.brief")}
      </Button>
      <AsOfControl days={days} onShow={setDays} />
      <Menu position="bottom-end" {...withinPage}>
        <Menu.Target>
          <Button variant="default">{t("do.more")}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setOpened("access")}>{t("do.access")}</Menu.Item>
          {mayWork && view.kind === "case" && (
            <Menu.Item onClick={() => setOpened("join")}>{t("do.join")}</Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {opened === "add" && <AddDialog onClose={close} />}
      {opened === "access" && <AccessDialog view={view} onClose={close} />}
      {opened === "join" && <JoinDialog ledgerId={view.ledgerId} name={title} onClose={close} />}
    </>
  );
};
