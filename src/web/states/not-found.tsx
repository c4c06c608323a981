import { PageLink } from "../parts/page-link.tsx";
import { PageTitle } from "../parts/page-title.tsx";
import { useShellWords } from "../words/shell-words.ts";
import classes from "./states.module.css";

/** Shown for what does not exist and for what is not open to the reader, alike. */
export const NotFound = () => {
  const t = useShellWords();
  return (
    <div className={classes.page}>
      <PageTitle title={t("state.notFound")} />
      <p>{t("state.notFoundHint")}</p>
      <p>
        <PageLink to="/">{t("state.toStart")}</PageLink>
      </p>
    </div>
  );
};
