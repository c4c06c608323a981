import { Button, CopyButton } from "@mantine/core";
import { sayMoment } from "../../../web/words/say-moment.ts";
import classes from "./account.module.css";
import { useWords } from "./words.ts";

type Props = { name: string; link: { path: string; expiresAt: string } };

/** A link that was just made, to be sent to its owner; it cannot be shown again. */
export const NewLink = ({ name, link }: Props) => {
  const t = useWords();
  const until = sayMoment(link.expiresAt, t.lang);
  const address = location.origin + link.path;
  return (
    <section className={classes.link} aria-live="polite">
      <h2>{t("link.title", { name })}</h2>
      <p className={classes.hint}>{t("link.hint", { until })}</p>
      <div className={classes.line}>
        <code className={classes.address}>{address}</code>
        <CopyButton value={address}>
          {({ copied, copy }) => <Button onClick={copy}>{copied ? t("link.copied") : t("link.copy")}</Button>}
        </CopyButton>
      </div>
    </section>
  );
};
