import type { ReactNode } from "react";
import { langs } from "../../../core/words/text.ts";
import { PageTitle } from "../../../web/parts/page-title.tsx";
import { languages, useLanguage } from "../../../web/words/language.tsx";
import classes from "./account.module.css";

type Props = { title: string; note?: ReactNode; foot?: ReactNode; children?: ReactNode };

/** What the pages before the sign-in have in common: the program's name above, the languages below. */
export const Entrance = ({ title, note, foot, children }: Props) => (
  <>
    <p className={classes.name}>Homeward</p>
    <PageTitle title={title} note={note} />
    {children}
    <div className={classes.foot}>
      {foot}
      <Languages />
    </div>
  </>
);

const Languages = () => {
  const { lang, chooseLanguage } = useLanguage();
  return (
    <div className={classes.languages}>
      {langs.map((known) => (
        <button
          key={known}
          type="button"
          lang={known}
          className={classes.language}
          aria-pressed={known === lang}
          onClick={() => chooseLanguage(known)}
        >
          {languages[known].name}
        </button>
      ))}
    </div>
  );
};
