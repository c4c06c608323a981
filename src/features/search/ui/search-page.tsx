import { Switch } from "@mantine/core";
import { Fragment, type ReactNode } from "react";
import type { EndpointResponse } from "../../../core/api/endpoint.ts";
import { sayDate } from "../../../core/dates/say-date.ts";
import { findKind } from "../../../core/ledger/kinds/index.ts";
import { useEndpoint } from "../../../web/api/use-endpoint.ts";
import { useSearchValues } from "../../../web/location.ts";
import { EmptyState } from "../../../web/parts/empty-state.tsx";
import { Loaded } from "../../../web/parts/loaded.tsx";
import { NameText } from "../../../web/parts/name-text.tsx";
import { PageLink } from "../../../web/parts/page-link.tsx";
import { PageTitle } from "../../../web/parts/page-title.tsx";
import { Section } from "../../../web/parts/section.tsx";
import { factAnchor } from "../../ledger/ui/fact-anchor.ts";
import { search } from "../search.contract.ts";
import classes from "./search.module.css";
import { useWords } from "./words.ts";

type Found = EndpointResponse<typeof search>;

const exact = "exact" as const;

/** What one box finds over people, sources, statements and entries. */
export default function SearchPage() {
  const t = useWords();
  const [{ q }] = useSearchValues();
  if (!q?.trim())
    return (
      <>
        <PageTitle title={t("search.ask")} />
        <EmptyState title={t("search.notAsked")}>{t("search.askHint")}</EmptyState>
      </>
    );
  return <Results q={q.trim()} />;
}

const Results = ({ q }: { q: string }) => {
  const t = useWords();
  const [{ spelling }, change] = useSearchValues();
  const isExact = spelling === exact;
  const query = { q, ...(isExact && { spelling: exact }) };
  const found = useEndpoint(search, { query }, { keepPrevious: true });
  return (
    <>
      <PageTitle title={t("search.title", { q })} />
      <Switch
        className={classes.spelling}
        label={t("search.spelling")}
        description={t(isExact ? "search.exact" : "search.tolerant")}
        checked={!isExact}
        onChange={(event) => change({ spelling: event.currentTarget.checked ? undefined : exact })}
      />
      <Loaded from={found}>
        {(data) =>
          Object.values(data).every((list) => list.length === 0) ? (
            <EmptyState title={t("search.none")}>
              {t(isExact ? "search.noneExact" : "search.noneHint")}
            </EmptyState>
          ) : (
            <div className={classes.found}>
              <People found={data.people} />
              <Entries title={t("search.statements")} found={data.statements} />
              <Entries title={t("search.entries")} found={data.entries} />
              <Sources found={data.sources} />
            </div>
          )
        }
      </Loaded>
    </>
  );
};

type ListProps<T> = { title: string; found: readonly T[]; children: (one: T) => ReactNode };

const List = <T,>({ title, found, children }: ListProps<T>) =>
  found.length === 0 ? null : (
    <Section title={title} count={found.length}>
      <ul className={classes.list}>{found.map(children)}</ul>
    </Section>
  );

const People = ({ found }: { found: Found["people"] }) => {
  const t = useWords();
  return (
    <List title={t("search.people")} found={found}>
      {({ ledgerId, kind, title, latin, match }) => (
        <li key={ledgerId}>
          <NameText latin={latin}>
            <PageLink to={`/${kind}s/${ledgerId}`}>{title}</PageLink>
          </NameText>
          {kind === "affair" && <span className={classes.quiet}> · {t("search.affair")}</span>}
          {match && <Match match={match} />}
        </li>
      )}
    </List>
  );
};

/** The other name that was found, and what makes it alike. */
const Match = ({ match: { name, latin, why } }: { match: NonNullable<Found["people"][number]["match"]> }) => {
  const t = useWords();
  return (
    <p className={classes.match}>
      {t("search.also")} <NameText latin={latin}>{name}</NameText>
      {why.length > 0 && <span className={classes.quiet}> · {why.map((one) => t.say(one)).join(" ")}</span>}
    </p>
  );
};

const Entries = ({ title, found }: { title: string; found: Found["entries"] }) => {
  const t = useWords();
  return (
    <List title={title} found={found}>
      {(entry) => (
        <li key={`${entry.ledgerId}/${entry.seq}`}>
          <NameText latin={entry.latin}>
            {entry.isOpen ? (
              <PageLink to={`/${entry.ledgerKind}s/${entry.ledgerId}#${factAnchor(entry)}`}>
                {entry.title}
              </PageLink>
            ) : (
              entry.title
            )}
          </NameText>
          <span className={classes.quiet}>
            {[
              findKind(entry.kind)?.label,
              entry.on && { en: sayDate(entry.on, "en"), ru: sayDate(entry.on, "ru") },
            ]
              .flatMap((text) => (text ? ` · ${t.say(text)}` : []))
              .join("")}
          </span>
          <Excerpt parts={entry.excerpt} />
        </li>
      )}
    </List>
  );
};

const Sources = ({ found }: { found: Found["sources"] }) => {
  const t = useWords();
  return (
    <List title={t("search.sources")} found={found}>
      {({ id, title, outlet, published, excerpt }) => (
        <li key={id}>
          <PageLink to={`/sources/${id}`}>{title}</PageLink>
          <span className={classes.quiet}>
            {[outlet, published && sayDate(published, t.lang)].filter(Boolean).map((part) => ` · ${part}`)}
          </span>
          <Excerpt parts={excerpt} />
        </li>
      )}
    </List>
  );
};

const Excerpt = ({ parts }: { parts: Found["sources"][number]["excerpt"] }) => (
  <p className={classes.excerpt}>
    {parts.map(({ text, found, at }) => (
      <Fragment key={at}>{found ? <mark>{text}</mark> : text}</Fragment>
    ))}
  </p>
);
