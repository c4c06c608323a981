import { kindOf } from "../../../core/ledger/kinds/index.ts";
import { PageLink } from "../../../web/parts/page-link.tsx";
import { useSourceTitle } from "../../ledger/ui/source-titles.ts";
import type { ProposalView } from "../review.contract.ts";
import { OtherClaim } from "./other-claim.tsx";
import classes from "./proposal-line.module.css";
import { useDesk } from "./use-desk.ts";
import { useWords } from "./words.ts";

type Other = ProposalView["otherwise"][number];

/** Entries that say otherwise, each with its source: both stay until somebody decides. */
export const Otherwise = ({ proposal: { otherwise, otherwiseMore } }: { proposal: ProposalView }) => {
  const t = useWords();
  if (otherwise.length === 0) return null;
  return (
    <div className={classes.otherwise}>
      {otherwise.map((other) => (
        <OneOther key={JSON.stringify([other.file, other.claim])} other={other} />
      ))}
      {otherwiseMore > 0 && <p>{t("otherwise.more", { n: otherwiseMore })}</p>}
      <p className={classes.quiet}>{t("otherwise.stay")}</p>
    </div>
  );
};

const OneOther = ({ other: { file, claim, differsIn } }: { other: Other }) => {
  const t = useWords();
  const { fields } = kindOf(claim.kind);
  const aspects = differsIn.map((aspect) => {
    const label = fields[aspect]?.label;
    return label ? t.say(label).toLowerCase() : t("otherwise.date");
  });
  return (
    <p>
      <strong>{file ? t("otherwise.file", { title: file.title }) : t("otherwise.here")}</strong>{" "}
      <OtherClaim claim={claim} /> ({t("otherwise.in", { what: aspects.join(", ") })}).{" "}
      {file && <Sources sourceIds={[...new Set(claim.citations.map(({ sourceId }) => sourceId))]} />}
    </p>
  );
};

const Sources = ({ sourceIds }: { sourceIds: string[] }) => {
  const t = useWords();
  const { review } = useDesk();
  if (sourceIds.length === 0) return t("otherwise.noSource");
  return (
    <>
      {t("otherwise.source")}{" "}
      {sourceIds.map((id, place) => (
        <span key={id}>
          {place > 0 && ", "}
          {id === review.source.id ? t("otherwise.thisSource") : <SourceLink sourceId={id} />}
        </span>
      ))}
    </>
  );
};

const SourceLink = ({ sourceId }: { sourceId: string }) => {
  const t = useWords();
  const title = useSourceTitle(sourceId);
  return (
    <PageLink to={`/sources/${sourceId}`}>
      <bdi>{title ?? t("otherwise.aSource")}</bdi>
    </PageLink>
  );
};
