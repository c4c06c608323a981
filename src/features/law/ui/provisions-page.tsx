import { provisions } from "../../../core/law/provisions.ts";
import { PageLink } from "../../../web/parts/page-link.tsx";
import { PageTitle } from "../../../web/parts/page-title.tsx";
import classes from "./law.module.css";
import { useWords } from "./words.ts";

/** Every provision that the program stands on. */
const ProvisionsPage = () => {
  const t = useWords();
  return (
    <>
      <PageTitle title={t("law.title")} note={t("law.note")} />
      <ul className={classes.provisions}>
        {provisions.map(({ id, title, cite }) => (
          <li key={id}>
            <PageLink to={`/law/${id}`}>{t.say(title)}</PageLink>
            <span className={classes.cited}>{cite}</span>
          </li>
        ))}
      </ul>
    </>
  );
};
export default ProvisionsPage;
