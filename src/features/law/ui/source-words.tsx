import { sayDate } from "../../../core/dates/say-date.ts";
import type { Mark, Source } from "../../../core/law/source.ts";
import lawClasses from "./law.module.css";
import classes from "./provision.module.css";
import { useWords } from "./words.ts";

/** "ohchr.org", "github.com/owner/repository": what a reader knows a source by; the whole address is behind it. */
const hostOf = (address: string): string => {
  if (!URL.canParse(address)) return address;
  const { hostname, pathname } = new URL(address);
  const host = hostname.replace(/^www\./, "");
  return host === "github.com" ? [host, ...pathname.split("/").slice(1, 3)].join("/") : host;
};

/** What was not read in whole is told by its shape as well. */
const Read = ({ mark }: { mark: Mark }) => {
  const t = useWords();
  return <span className={mark === "verified" ? undefined : lawClasses.unread}>{t(`mark.${mark}`)}</span>;
};

/** Where a text stands, how far it was read there and when last. */
export const SourceWords = ({ source: { address, mark, checked } }: { source: Source }) => {
  const t = useWords();
  return (
    <span className={classes.source}>
      <a href={address} title={address} rel="noreferrer noopener" target="_blank">
        {hostOf(address)}
      </a>{" "}
      · <Read mark={mark} /> · {t("law.checked", { day: sayDate(checked, t.lang) })}
    </span>
  );
};
