import { useState } from "react";
import type { Citation, Claim } from "../../../core/ledger/entry.ts";
import type { Field } from "../../../core/ledger/field.ts";
import { findKind } from "../../../core/ledger/kinds/index.ts";
import { useEndpoint } from "../../../web/api/use-endpoint.ts";
import { useGo, useSearchValues } from "../../../web/location.ts";
import { Loaded } from "../../../web/parts/loaded.tsx";
import { PageTitle } from "../../../web/parts/page-title.tsx";
import { useDraft } from "../../../web/parts/use-draft.ts";
import { getSource } from "../../source/source.contract.ts";
import { Quotation } from "./citations-input.tsx";
import { EntryForm } from "./entry-form.tsx";
import { FilesInput, type ForFiles, filesIn } from "./files-input.tsx";
import { useLedgerWords } from "./ledger-words.ts";
import classes from "./new-entry-page.module.css";
import { useAdd } from "./use-add.ts";
import { useFactsOf } from "./use-facts-of.ts";

/** Adds an entry to one file, or one act to several, citing the words that the address names. */
const NewEntryPage = () => {
  const t = useLedgerWords();
  const [{ source, from, to }] = useSearchValues();
  return (
    <>
      <PageTitle title={t("new.title")} />
      {source && from && to ? (
        <Cited sourceId={source} start={Number(from)} end={Number(to)} />
      ) : (
        <NewEntry citations={[]} />
      )}
    </>
  );
};
export default NewEntryPage;

const Cited = ({ sourceId, start, end }: Omit<Citation, "quote">) => {
  const source = useEndpoint(getSource, { params: { sourceId } });
  return (
    <Loaded from={source}>
      {({ text = "" }) => {
        const quote = text.slice(start, end);
        return <NewEntry citations={quote ? [{ sourceId, start, end, quote }] : []} />;
      }}
    </Loaded>
  );
};

/** The address may name a kind and begin its fields: `?kind=circumstance&circumstance=judgmentFinal`, `?kind=exception&of=7`. */
const begunClaim = ({ kind, ...fields }: Partial<Record<string, string>>): Claim | undefined => {
  const known = kind === undefined ? undefined : findKind(kind);
  if (!known) return undefined;
  const body = Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      const input = (known.fields as Record<string, Field>)[name]?.input.type;
      if (input === undefined) return [];
      return [[name, input === "facts" ? [Number(value)] : value]];
    }),
  );
  return { kind: known.kind, body, citations: [] } as unknown as Claim;
};

const NewEntry = ({ citations }: { citations: Citation[] }) => {
  const t = useLedgerWords();
  const go = useGo();
  const [{ ledger, affair, back, ...begun }] = useSearchValues();
  const first = citations[0];
  const initial = begunClaim(begun);
  const review = first && back === "review" ? `/review/${first.sourceId}` : undefined;
  const file = ledger ? `/cases/${ledger}` : affair && `/affairs/${affair}`;
  const origin = review ?? file;
  const name = `entry.new.${initial ? `${JSON.stringify(begun)}.` : ""}${first ? `${first.sourceId}.${first.start}.${first.end}` : (ledger ?? affair ?? "")}`;
  const [files, setFiles, forget] = useDraft<ForFiles>(`${name}.for`, {
    cases: ledger ? [ledger] : [],
    affair: affair ?? "",
  });
  const [asked, setAsked] = useState(false);
  const { add, busy, problem } = useAdd();
  const { kind, ids } = filesIn(files);
  const facts = useFactsOf(kind, ids.length === 1 ? ids[0] : undefined);
  return (
    <div className={classes.page}>
      {first && (
        <div className={classes.cited}>
          <span>{t("new.cited")}</span>
          <Quotation citation={first} />
        </div>
      )}
      <FilesInput files={files} onChange={setFiles} missing={asked && ids.length === 0} />
      <EntryForm
        key={kind}
        draft={name}
        ledgerKind={kind}
        facts={facts}
        citations={citations}
        initial={initial}
        submitLabel={t("new.save")}
        busy={busy}
        problem={problem}
        onSubmit={async (claim, marks) => {
          setAsked(true);
          if (ids.length === 0) throw new Error("No file is chosen.");
          await add(ids, claim, marks);
          forget();
          go(review ?? `/${kind}s/${ids[0]}`);
        }}
        onCancel={origin ? () => go(origin) : undefined}
      />
    </div>
  );
};
