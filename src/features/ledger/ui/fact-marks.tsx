import { Fragment } from "react";
import { kindOf } from "../../../core/ledger/kinds/index.ts";
import type { Fact } from "../../../core/ledger/resolve.ts";
import { CitationMark, Uncited } from "../../../web/parts/citation-mark.tsx";
import { factKey } from "./fact-anchor.ts";
import { useFilePlace } from "./file-place.ts";

/** What says something about the file itself, or is our own note, needs no source. */
const needsNone = (fact: Fact): boolean => fact.kind === "note" || kindOf(fact.kind).chapter === "file";

/** The citation marks of a fact, by the numbers of the page. */
export const FactMarks = ({ fact }: { fact: Fact }) => {
  const { sources } = useFilePlace();
  if (fact.citations.length === 0) return needsNone(fact) ? null : <Uncited />;
  return fact.citations.map(({ sourceId, start, end, quote }) => {
    const place = sources.findIndex((source) => source.id === sourceId);
    return (
      <CitationMark
        key={`${sourceId} ${start} ${end}`}
        n={place + 1}
        title={sources[place]?.title ?? ""}
        {...{ sourceId, start, end }}
        words={quote}
      />
    );
  });
};

/** The marks of several facts, one after another; that some have no source is said once. */
export const MarksOf = ({ facts }: { facts: readonly Fact[] }) => {
  const cited = facts.filter(({ citations }) => citations.length > 0);
  const uncited = facts.find((fact) => fact.citations.length === 0 && !needsNone(fact));
  return [...cited, ...(uncited ? [uncited] : [])].map((fact) => (
    <Fragment key={factKey(fact)}>
      <FactMarks fact={fact} />{" "}
    </Fragment>
  ));
};
