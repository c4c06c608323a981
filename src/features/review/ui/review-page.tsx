import { useState } from "react";
import { sayDate } from "../../../core/dates/say-date.ts";
import { useEndpoint } from "../../../web/api/use-endpoint.ts";
import { usePathParam } from "../../../web/location.ts";
import { Loaded } from "../../../web/parts/loaded.tsx";
import { PageLink } from "../../../web/parts/page-link.tsx";
import { PageTitle } from "../../../web/parts/page-title.tsx";
import { Alike } from "../../source/ui/alike.tsx";
import { getSourceReview, type SourceReview } from "../review.contract.ts";
import { EditDialog } from "./edit-dialog.tsx";
import { KeysDialog } from "./keys-dialog.tsx";
import { NothingProposed, NotRead } from "./nothing.tsx";
import { PeoplePanel } from "./people-panel.tsx";
import { ProposalList } from "./proposal-list.tsx";
import { RejectDialog } from "./reject-dialog.tsx";
import classes from "./review.module.css";
import { ReviewActions } from "./review-actions.tsx";
import { SecondNote } from "./second-note.tsx";
import { SourceText } from "./source-text.tsx";
import { DeskProvider, useDesk, useNewDesk } from "./use-desk.ts";
import { useDeskKeys } from "./use-desk-keys.ts";
import { useWords } from "./words.ts";

/** What was read in a source, beside its text: who the people are, and which entries to make of it. */
export default function ReviewPage() {
  const sourceId = usePathParam("sourceId");
  const review = useEndpoint(getSourceReview, { params: { sourceId } });
  return (
    <Loaded page from={review}>
      {(found) => <Review key={found.source.id} review={found} />}
    </Loaded>
  );
}

const Review = ({ review }: { review: SourceReview }) => {
  const desk = useNewDesk(review);
  const [showsKeys, setShowsKeys] = useState(false);
  useDeskKeys(desk, () => setShowsKeys(true));
  return (
    <DeskProvider value={desk}>
      <Head onKeys={() => setShowsKeys(true)} />
      {review.readAt === undefined ? <NotRead review={review} /> : <Workplace />}
      {desk.asking?.what === "edit" && <EditDialog proposal={desk.asking.proposal} />}
      {desk.asking?.what === "reject" && <RejectDialog proposal={desk.asking.proposal} />}
      {showsKeys && <KeysDialog onClose={() => setShowsKeys(false)} />}
    </DeskProvider>
  );
};

const Head = ({ onKeys }: { onKeys: () => void }) => {
  const t = useWords();
  const { review, deciding } = useDesk();
  const { source, proposals, mayDecide } = review;
  const left = proposals.filter((proposal) => deciding.stateOf(proposal) === "open").length;
  const about = [source.outlet, source.published && sayDate(source.published, t.lang)].filter(Boolean);
  return (
    <PageTitle
      title={source.title}
      note={
        <>
          <bdi>{about.join(" · ")}</bdi>
          {about.length > 0 && review.readAt !== undefined && " · "}
          {review.readAt !== undefined && <span role="status">{t("page.left", { n: left })}</span>}
          {!source.published && review.readAt !== undefined && (
            <>
              {" · "}
              <PageLink to={`/sources/${source.id}`}>{t("page.undated")}</PageLink>
            </>
          )}
          {!mayDecide && ` · ${t("page.readOnly")}`}
        </>
      }
      actions={<ReviewActions left={left} onKeys={onKeys} />}
    />
  );
};

const Workplace = () => {
  const { review } = useDesk();
  return (
    <div className={classes.workplace}>
      <SourceText />
      <div className={classes.found}>
        <Alike when="earlier" sources={review.earlier} />
        {review.second && <SecondNote second={review.second} />}
        <PeoplePanel />
        {review.proposals.length === 0 ? <NothingProposed /> : <ProposalList />}
      </div>
    </div>
  );
};
