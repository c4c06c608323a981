import type { EndpointResponse } from "../../../core/api/endpoint.ts";
import { sayDate } from "../../../core/dates/say-date.ts";
import { useEndpoint } from "../../../web/api/use-endpoint.ts";
import { usePathParam } from "../../../web/location.ts";
import { Loaded } from "../../../web/parts/loaded.tsx";
import { PageTitle } from "../../../web/parts/page-title.tsx";
import { getSource } from "../source.contract.ts";
import { About } from "./about.tsx";
import { Alike } from "./alike.tsx";
import { useInWork } from "./in-work.ts";
import { sayReason } from "./reasons.ts";
import { SourceActions } from "./source-actions.tsx";
import classes from "./source-page.module.css";
import { SourceText } from "./source-text.tsx";
import { Unreadable } from "./unreadable.tsx";
import { useWords } from "./words.ts";

export type SourceView = EndpointResponse<typeof getSource>;

/** One source: what is known of it, its text with the cited words, and the files that cite it. */
export default function SourcePage() {
  const sourceId = usePathParam("sourceId");
  const source = useEndpoint(getSource, { params: { sourceId } });
  return (
    <Loaded page from={source}>
      {(view) => (
        <article key={view.id}>
          <Head source={view} />
          {view.state === "unreadable" && <Unreadable source={view} />}
          {(view.state === "waiting" || view.state === "reading") && (
            <InWork waiting={view.state === "waiting"} onChange={source.refetch} />
          )}
          {view.state === "ready" && view.problemId && <NotRead source={view} />}
          {view.text !== undefined && <SourceText source={view} text={view.text} />}
        </article>
      )}
    </Loaded>
  );
}

const Head = ({ source }: { source: SourceView }) => {
  const t = useWords();
  const { origin, outlet, published, title } = source;
  const parts = [t(`origin.${origin}`), outlet, published && sayDate(published, t.lang)];
  return (
    <>
      <PageTitle
        title={title}
        note={<bdi>{parts.filter(Boolean).join(" · ")}</bdi>}
        actions={<SourceActions source={source} />}
      />
      <Alike when="earlier" sources={source.earlier} />
      <Alike when="later" sources={source.later} />
      <About source={source} />
    </>
  );
};

/** The text is there, and can be cited; only the reader did not get through it. */
const NotRead = ({ source: { problemId, problem } }: { source: SourceView }) => {
  const t = useWords();
  return (
    <section className={classes.unreadable}>
      <h2>{t("state.notRead")}</h2>
      <p>{sayReason(t, problemId, problem)}</p>
    </section>
  );
};

const InWork = ({ waiting, onChange }: { waiting: boolean; onChange: () => void }) => {
  const t = useWords();
  useInWork(onChange);
  return (
    <p className={classes.inWork} role="status">
      {t(waiting ? "page.waiting" : "page.beingRead")}
    </p>
  );
};
