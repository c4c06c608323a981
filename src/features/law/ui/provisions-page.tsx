import { TextInput } from "@mantine/core";
import { useState } from "react";
import { sayDate } from "../../../core/dates/say-date.ts";
import type { Provision } from "../../../core/law/provision.ts";
import { provisions } from "../../../core/law/provisions.ts";
import { PageLink } from "../../../web/parts/page-link.tsx";
import { PageTitle } from "../../../web/parts/page-title.tsx";
import lawClasses from "./law.module.css";
import classes from "./provision.module.css";
import { useReleaseWords } from "./release-words.ts";
import { remediesOn } from "./remedies-on.ts";
import { useWords } from "./words.ts";

/** Every provision that the program stands on, by how it is cited. */
const ProvisionsPage = () => {
  const t = useWords();
  const release = useReleaseWords();
  const [sought, setSought] = useState("");
  const fits = ({ cite, title, paragraphs }: Provision) =>
    [cite, t.say(title), ...Object.values(paragraphs).map(({ says }) => t.say(says))].some((words) =>
      words.toLowerCase().includes(sought.trim().toLowerCase()),
    );
  const sorted = provisions
    .filter(fits)
    .sort((a, b) => a.cite.localeCompare(b.cite, "en", { numeric: true }));
  return (
    <div className={classes.page}>
      <PageTitle title={t("law.title")} note={t("law.note")} />
      <p className={lawClasses.note}>
        <PageLink to="/release-rules">{release("release.others")}</PageLink>
      </p>
      <TextInput
        className={classes.seek}
        label={t("law.seek")}
        value={sought}
        onChange={(event) => setSought(event.currentTarget.value)}
      />
      <p className={lawClasses.note} role="status">
        {t("law.found", { n: sorted.length, of: provisions.length })}
      </p>
      <ul className={classes.provisions}>
        {sorted.map((provision) => (
          <li key={provision.id}>
            <span className={classes.provisionWords}>
              <PageLink to={`/law/${provision.id}`}>{t.say(provision.title)}</PageLink>
              <Standing provision={provision} />
            </span>
            <span className={lawClasses.cited}>{provision.cite}</span>
          </li>
        ))}
      </ul>
    </div>
  );
};
export default ProvisionsPage;

/** How far its text was read, when last, and what stands on it. */
const Standing = ({ provision }: { provision: Provision }) => {
  const t = useWords();
  const sources = Object.values(provision.paragraphs).map(({ source }) => source);
  const read = sources.filter(({ mark }) => mark === "verified").length;
  const [checked] = sources.map((source) => source.checked).sort();
  const parts = [
    read === sources.length ? t("law.allRead") : t("law.read", { n: read, of: sources.length }),
    checked && t("law.checked", { day: sayDate(checked, t.lang) }),
    ...remediesOn(provision).map(({ title }) => t.say(title)),
  ];
  return <span className={classes.standing}>{parts.filter(Boolean).join(" · ")}</span>;
};
