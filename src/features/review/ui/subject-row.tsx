import { Button, Checkbox } from "@mantine/core";
import { useState } from "react";
import { NameText } from "../../../web/parts/name-text.tsx";
import { PageLink } from "../../../web/parts/page-link.tsx";
import type { SourceReview, Subject } from "../review.contract.ts";
import { ChooseDialog } from "./choose-dialog.tsx";
import { JoinOffer } from "./join-offer.tsx";
import { ModelMark } from "./model-mark.tsx";
import { OpenDialog } from "./open-dialog.tsx";
import classes from "./people.module.css";
import { usePeopleWords } from "./people-words.ts";
import { useDesk } from "./use-desk.ts";
import { useLink } from "./use-link.ts";

/** One person or group of a source: whose file it is, or the ways to say so. */
export const SubjectRow = ({ subject }: { subject: Subject }) => {
  const t = usePeopleWords();
  const { review } = useDesk();
  const [changing, setChanging] = useState(false);
  const { link } = subject;
  return (
    <li className={classes.person}>
      <span className={classes.name}>
        <NameText latin={subject.latin}>{subject.name}</NameText>
        {subject.model !== undefined && <ModelMark />}
        {subject.isGroup && <span className={classes.quiet}> {t("people.group")}</span>}
      </span>
      {link && !changing ? (
        <Linked subject={subject} link={link} onChange={() => setChanging(true)} />
      ) : (
        review.mayDecide && <Choices subject={subject} onDone={() => setChanging(false)} />
      )}
    </li>
  );
};

/** What concerns an affair as a whole is asked once, however many names its group has in the text. */
const isFirstOf = ({ subjects }: SourceReview, { id }: Subject, { ledgerId }: { ledgerId: string }) =>
  subjects.find(({ link }) => link && link !== "not ours" && link.ledgerId === ledgerId)?.id === id;

type LinkedProps = { subject: Subject; link: NonNullable<Subject["link"]>; onChange: () => void };

const Linked = ({ subject, link, onChange }: LinkedProps) => {
  const t = usePeopleWords();
  const { review, isShared, setShared } = useDesk();
  return (
    <div className={classes.linked}>
      <span>
        {"› "}
        {link === "not ours" ? (
          t("people.isNotOurs")
        ) : (
          <NameText latin={link.latin}>
            <PageLink to={`/${link.kind}s/${link.ledgerId}`}>{link.title}</PageLink>
          </NameText>
        )}
        {review.mayDecide && (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={`${t("people.change")}: ${subject.name}`}
            onClick={onChange}
          >
            {t("people.change")}
          </Button>
        )}
      </span>
      {link !== "not ours" &&
        link.kind === "affair" &&
        review.mayDecide &&
        isFirstOf(review, subject, link) && (
          <>
            <Checkbox
              size="xs"
              label={t("people.shared")}
              checked={isShared(link.ledgerId)}
              onChange={(event) => setShared(link.ledgerId, event.currentTarget.checked)}
            />
            <JoinOffer affair={link} people={subject.toJoin} />
          </>
        )}
    </div>
  );
};

type ChoicesProps = { subject: Subject; onDone: () => void };

/** The likeliest file first; the other ways stand behind it. */
const Choices = ({ subject, onDone }: ChoicesProps) => {
  const t = usePeopleWords();
  const [isOther, setIsOther] = useState(false);
  const { link, isPending } = useLink(subject.id, onDone);
  const [best] = subject.suggestions;
  if (!best || isOther || subject.link) return <OtherWays subject={subject} onDone={onDone} />;
  const yes = t(subject.isGroup ? "people.yesAffair" : "people.yes");
  return (
    <div className={classes.choices}>
      <span>{t("people.isCase", { title: best.latin ? `${best.title} (${best.latin})` : best.title })}</span>
      <div className={classes.ways}>
        <Button
          size="compact-sm"
          loading={isPending}
          aria-label={`${subject.name} → ${best.title}: ${yes}`}
          onClick={() => link({ ledgerId: best.ledgerId })}
        >
          {yes}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => setIsOther(true)}>
          {t(subject.isGroup ? "people.another" : "people.somebodyElse")}
        </Button>
      </div>
      {best.why.length > 0 && (
        <span className={classes.quiet}>{best.why.map((why) => t.say(why)).join(" ")}</span>
      )}
    </div>
  );
};

const OtherWays = ({ subject, onDone }: ChoicesProps) => {
  const t = usePeopleWords();
  const [asked, ask] = useState<"open" | "choose">();
  const { link } = useLink(subject.id, onDone);
  const kind = subject.isGroup ? "affair" : "case";
  return (
    <div className={classes.ways}>
      <Button size="compact-sm" variant="default" onClick={() => ask("open")}>
        {t(kind === "case" ? "people.openCase" : "people.openAffair")}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => ask("choose")}>
        {t("people.choose")}
      </Button>
      {subject.link !== "not ours" && (
        <Button size="compact-sm" variant="subtle" onClick={() => link({ ignore: true })}>
          {t("people.notOurs")}
        </Button>
      )}
      {asked === "open" && <OpenDialog {...{ subject, kind, onDone }} onClose={() => ask(undefined)} />}
      {asked === "choose" && <ChooseDialog {...{ subject, kind, onDone }} onClose={() => ask(undefined)} />}
    </div>
  );
};
