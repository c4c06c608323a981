import { Button, NativeSelect } from "@mantine/core";
import { type Nearness, nearnesses } from "../../../core/casework/openness.ts";
import { type FactKey, factDefinitions } from "../../../core/law/facts/facts.ts";
import { isRemedyId, remedyTitles } from "../../../core/law/remedy-titles.ts";
import { useEndpoint } from "../../../web/api/use-endpoint.ts";
import { useSearchValues } from "../../../web/location.ts";
import { EmptyState } from "../../../web/parts/empty-state.tsx";
import { Loaded } from "../../../web/parts/loaded.tsx";
import { NameText } from "../../../web/parts/name-text.tsx";
import { PageLink } from "../../../web/parts/page-link.tsx";
import { PageTitle } from "../../../web/parts/page-title.tsx";
import { listWays, type NearWay, type WayLine } from "../way.contract.ts";
import classes from "./near-ways.module.css";
import { useWords } from "./words.ts";

const isNearness = (value: string | undefined): value is Nearness => nearnesses.some((one) => one === value);

/** The cases in which a remedy is under way, open, or lacks one fact. */
const NearWaysPage = () => {
  const t = useWords();
  const [{ nearness, remedy, from }] = useSearchValues();
  const query = {
    ...(isNearness(nearness) && { nearness }),
    ...(remedy && { remedy }),
    ...(from && { from }),
  };
  const found = useEndpoint(listWays, { query }, { keepPrevious: true });
  return (
    <>
      <PageTitle
        title={t("ways.title")}
        note={t("near.note")}
        actions={<PageLink to="/law">{t("near.law")}</PageLink>}
      />
      <Loaded from={found}>
        {({ lines, total, count, remedies, cases }) => (
          <>
            <Filters count={count} remedies={remedies} />
            <p className={classes.count} role="status">
              {t("near.count", { n: total, of: cases })}
            </p>
            {lines.length === 0 ? (
              <EmptyState title={t("near.none")}>{t("near.noneHint")}</EmptyState>
            ) : (
              <ul className={classes.lines}>
                {lines.map((line) => (
                  <CaseLine key={line.ledgerId} line={line} />
                ))}
              </ul>
            )}
            <Pages from={Number(from ?? 0)} shown={lines.length} total={total} />
          </>
        )}
      </Loaded>
    </>
  );
};
export default NearWaysPage;

type FiltersProps = { count: Record<string, number>; remedies: { id: string; cases: number }[] };

const Filters = ({ count, remedies }: FiltersProps) => {
  const t = useWords();
  const [{ nearness = "", remedy = "" }, change] = useSearchValues();
  return (
    <search className={classes.filters}>
      <NativeSelect
        label={t("near.nearness")}
        value={nearness}
        data={[
          { value: "", label: t("near.all") },
          ...nearnesses.map((value) => ({ value, label: `${t(`near.${value}`)} (${count[value] ?? 0})` })),
        ]}
        onChange={(event) => change({ nearness: event.currentTarget.value || undefined, from: undefined })}
      />
      <NativeSelect
        label={t("near.remedy")}
        value={remedy}
        data={[
          { value: "", label: t("near.all") },
          ...remedies.map(({ id, cases }) => ({ value: id, label: `${titleOf(id, t)} (${cases})` })),
        ]}
        onChange={(event) => change({ remedy: event.currentTarget.value || undefined, from: undefined })}
      />
    </search>
  );
};

const titleOf = (id: string, t: ReturnType<typeof useWords>): string =>
  isRemedyId(id) ? t.say(remedyTitles[id]) : id;

const CaseLine = ({ line: { ledgerId, title, latin, ways } }: { line: WayLine }) => (
  <li className={classes.line}>
    <NameText latin={latin}>
      <PageLink to={`/cases/${ledgerId}#ways-home`}>{title || "…"}</PageLink>
    </NameText>
    <ul className={classes.ways}>
      {ways.map((way) => (
        <Way key={way.remedy} way={way} />
      ))}
    </ul>
  </li>
);

/** The shape says the same as the word beside it. */
const shapes: Record<Nearness, string> = { "under way": "▶", open: "●", "to decide": "◐", "lacks one": "○" };

const Way = ({ way: { remedy, nearness, toFind } }: { way: NearWay }) => {
  const t = useWords();
  const missing = toFind.flatMap((key) => (key in factDefinitions ? factDefinitions[key as FactKey] : []));
  return (
    <li className={classes.way}>
      <span className={classes.nearness} data-nearness={nearness}>
        <span aria-hidden="true">{shapes[nearness]}</span> {t(`near.${nearness}`)}
      </span>
      <span>
        {titleOf(remedy, t)}
        {missing.map(({ asks, heldBy }) => (
          <span key={asks.en} className={classes.missing}>
            {t("near.missing", { what: t.say(asks), who: t.say(heldBy) })}
          </span>
        ))}
      </span>
    </li>
  );
};

type PagesProps = { from: number; shown: number; total: number };

const Pages = ({ from, shown, total }: PagesProps) => {
  const t = useWords();
  const [, change] = useSearchValues();
  if (from === 0 && shown === total) return null;
  const go = (to: number) => change({ from: to > 0 ? String(to) : undefined });
  return (
    <nav className={classes.pages} aria-label={t("near.pages")}>
      <Button variant="default" disabled={from === 0} onClick={() => go(from - 50)}>
        {t("near.before")}
      </Button>
      <span data-figures>
        {from + 1}–{from + shown} / {total}
      </span>
      <Button variant="default" disabled={from + shown >= total} onClick={() => go(from + shown)}>
        {t("near.after")}
      </Button>
    </nav>
  );
};
