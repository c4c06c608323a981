import { Button } from "@mantine/core";
import { useState } from "react";
import type { EndpointResponse } from "../../../core/api/endpoint.ts";
import { sayDate } from "../../../core/dates/say-date.ts";
import { ConfirmButton } from "../../../web/parts/confirm-button.tsx";
import { NameText } from "../../../web/parts/name-text.tsx";
import { useNotify } from "../../../web/parts/notices.tsx";
import { PageLink } from "../../../web/parts/page-link.tsx";
import { Problem } from "../../../web/parts/problem.tsx";
import { Section } from "../../../web/parts/section.tsx";
import { useFilePlace } from "../../ledger/ui/file-place.ts";
import { useWithdrawEntry } from "../../ledger/ui/use-ledger-actions.ts";
import type { getAffair } from "../case.contract.ts";
import classes from "./file.module.css";
import { MemberDialog } from "./member-dialog.tsx";
import { useWords } from "./words.ts";

type Member = EndpointResponse<typeof getAffair>["members"][number];

/** The cases that an affair is about, as far as the reader may see them. */
export const Members = ({ members }: { members: readonly Member[] }) => {
  const t = useWords();
  const { mayWork } = useFilePlace();
  const [adding, setAdding] = useState(false);
  const add = mayWork && (
    <Button variant="default" onClick={() => setAdding(true)}>
      {t("member.add")}
    </Button>
  );
  return (
    <Section title={t("chapter.members")} count={members.length} id="members" actions={add}>
      {members.length === 0 && <p className={classes.nothing}>{t("member.none")}</p>}
      <ul className={classes.members}>
        {members.map((member) => (
          <MemberLine key={`${member.ledgerId} ${member.seq}`} member={member} />
        ))}
      </ul>
      {adding && <MemberDialog onClose={() => setAdding(false)} />}
    </Section>
  );
};

const MemberLine = ({ member: { ledgerId, tip, title, latin, period } }: { member: Member }) => {
  const t = useWords();
  const notify = useNotify();
  const { mayWork } = useFilePlace();
  const withdraw = useWithdrawEntry();
  const remove = async () => {
    const body = { reason: t("member.removeReason") };
    const { seq } = await withdraw.mutateAsync({ params: { ledgerId, seq: tip }, body });
    const undo = { reason: t("member.undone"), restores: tip };
    notify(t("member.gone"), () => withdraw.mutate({ params: { ledgerId, seq }, body: undo }));
  };
  return (
    <li>
      <span className={classes.member}>
        <NameText latin={latin}>
          <PageLink to={`/cases/${ledgerId}`}>{title || "…"}</PageLink>
        </NameText>
      </span>
      <span className={classes.quiet}>{period ? sayDate(period, t.lang) : t("member.always")}</span>
      {mayWork && (
        <ConfirmButton
          quiet
          label={t("member.remove")}
          question={t("member.sure", { name: title })}
          confirm={t("member.yes")}
          busy={withdraw.isPending}
          onConfirm={() => void remove().catch(() => {})}
        />
      )}
      <Problem error={withdraw.error} />
    </li>
  );
};
