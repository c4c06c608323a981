import type { ReactNode } from "react";
import { sayDate } from "../../../core/dates/say-date.ts";
import { NameText } from "../../../web/parts/name-text.tsx";
import { PageLink } from "../../../web/parts/page-link.tsx";
import { saySize } from "./say-size.ts";
import classes from "./source-page.module.css";
import type { SourceView } from "./source-page.tsx";
import { useWords } from "./words.ts";

/** What is known of the document, apart from what it says. */
export const About = ({ source }: { source: SourceView }) => {
  const t = useWords();
  const { author, receivedOn, lang, uploadedAt, uploadedBy, openToAll, attachments } = source;
  const { forLedger, attachedTo } = source;
  const added = new Date(uploadedAt).toLocaleDateString("sv");
  return (
    <dl className={classes.about} aria-label={t("page.about")}>
      <One label={t("about.received")}>{sayDate(receivedOn, t.lang)}</One>
      {author && (
        <One label={t("about.author")}>
          <bdi>{author}</bdi>
        </One>
      )}
      {lang && <One label={t("about.lang")}>{languageName(lang, t.lang)}</One>}
      <One label={t("about.file")}>
        <bdi>{source.filename}</bdi> <span className={classes.quiet}>{saySize(source.bytes, t.lang)}</span>
      </One>
      <One label={t("about.added")}>
        {t("about.addedBy", { date: sayDate(added, t.lang), name: uploadedBy })}
      </One>
      <One label={t("about.open")}>{t(openToAll ? "about.openToAll" : "about.openToTeam")}</One>
      {forLedger && (
        <One label={t("about.for")}>
          <NameText latin={forLedger.latin}>
            <PageLink to={`/${forLedger.kind}s/${forLedger.id}`}>{forLedger.title}</PageLink>
          </NameText>
        </One>
      )}
      {attachedTo && (
        <One label={t("about.attached")}>
          <SourceLink {...attachedTo} />
        </One>
      )}
      {attachments.length > 0 && (
        <One label={t("about.attachments")}>
          {attachments.map((one) => (
            <div key={one.id}>
              <SourceLink {...one} />
            </div>
          ))}
        </One>
      )}
    </dl>
  );
};

const One = ({ label, children }: { label: string; children: ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

const SourceLink = ({ id, title }: { id: string; title: string }) => (
  <PageLink to={`/sources/${id}`}>
    <bdi>{title}</bdi>
  </PageLink>
);

const languageName = (code: string, lang: string): string => {
  try {
    return new Intl.DisplayNames([lang], { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
};
