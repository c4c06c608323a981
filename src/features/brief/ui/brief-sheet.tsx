import { Button } from "@mantine/core";
import { useEffect } from "react";
import { useEndpoint } from "../../../web/api/use-endpoint.ts";
import { useSearchValues } from "../../../web/location.ts";
import { Loaded } from "../../../web/parts/loaded.tsx";
import { PageLink } from "../../../web/parts/page-link.tsx";
import { writeSearch } from "../../../web/search-values.ts";
import { type BriefView, briefPdfPath, getBrief } from "../brief.contract.ts";
import classes from "./brief.module.css";
import { useWords } from "./words.ts";

type Props = { kind: "cases" | "affairs"; ledgerId: string };

/** One page for a meeting, made for paper. */
export const BriefSheet = ({ kind, ledgerId }: Props) => {
  const t = useWords();
  const [{ on, known }] = useSearchValues();
  const query = { lang: t.lang, ...(on && { on }), ...(known && { known }) };
  const brief = useEndpoint(getBrief, { params: { kind, ledgerId }, query });
  return (
    <div className={classes.sheet} lang={t.lang}>
      <nav className={`${classes.tools} screen-only`}>
        <PageLink to={`/${kind}/${ledgerId}${writeSearch({ on, known })}`}>{t("brief.back")}</PageLink>
        <Button variant="default" onClick={() => window.print()}>
          {t("brief.print")}
        </Button>
        <Button variant="default" component="a" href={`${briefPdfPath(kind, ledgerId)}${writeSearch(query)}`}>
          {t("brief.pdf")}
        </Button>
      </nav>
      <Loaded from={brief}>{(data) => <Sheet brief={data} />}</Loaded>
    </div>
  );
};

const Sheet = ({ brief }: { brief: BriefView }) => {
  const t = useWords();
  useEffect(() => {
    document.title = brief.title;
  }, [brief.title]);
  return (
    <article>
      <header className={classes.head}>
        <h1>{brief.title}</h1>
        {brief.subtitle && <p>{brief.subtitle}</p>}
        <p className={classes.asOf}>{t("brief.asOf", { date: brief.asOf })}</p>
      </header>
      {brief.sections.map(({ heading, lines }) => (
        <section key={heading} className={classes.section}>
          <h2>{heading}</h2>
          <ul>
            {lines.map((line) => (
              <Line key={`${line.text}/${line.citations}`} line={line} sources={brief.sources} />
            ))}
          </ul>
        </section>
      ))}
      {brief.sources.length > 0 && <Sources sources={brief.sources} />}
      <footer className={classes.footer}>{t("brief.footer")}</footer>
    </article>
  );
};

type LineProps = { line: BriefView["sections"][number]["lines"][number]; sources: BriefView["sources"] };

const Line = ({ line, sources }: LineProps) => {
  const t = useWords();
  return (
    <li>
      {line.text}
      {line.citations.map((number) => {
        const source = sources[number - 1];
        return (
          <a key={number} href={`#source-${number}`} className={classes.number} title={source?.title}>
            {" "}
            [{number}]
          </a>
        );
      })}
      {line.mark === "uncited" && <span className={classes.uncited}> ({t("brief.uncited")})</span>}
    </li>
  );
};

const Sources = ({ sources }: { sources: BriefView["sources"] }) => {
  const t = useWords();
  return (
    <section className={classes.sources}>
      <h2>{t("brief.sources")}</h2>
      <ol>
        {sources.map(({ number, id, title, outlet, date }) => (
          <li key={id} id={`source-${number}`}>
            <PageLink to={`/sources/${id}`}>{title}</PageLink>
            {[outlet, date].filter(Boolean).map((part) => `, ${part}`)}
          </li>
        ))}
      </ol>
    </section>
  );
};
