import { Button, Checkbox, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useAction, useEndpoint } from "../../../web/api/use-endpoint.ts";
import { useGo } from "../../../web/location.ts";
import { Problem } from "../../../web/parts/problem.tsx";
import { useDraft } from "../../../web/parts/use-draft.ts";
import { getMe } from "../../account/account.contract.ts";
import { AlikeList } from "../../duplicate/ui/alike-list.tsx";
import { useAlike } from "../../duplicate/ui/use-alike.ts";
import dialogClasses from "../../ledger/ui/dialog.module.css";
import { Dialog } from "../../ledger/ui/dialog.tsx";
import { useFormWords } from "../../ledger/ui/form-words.ts";
import { ledgerAnswers } from "../../ledger/ui/use-ledger-actions.ts";
import { openAffair, openCase } from "../case.contract.ts";
import { useWords } from "./words.ts";

type Props = { kind: "case" | "affair"; onClose: () => void };

/** The teams in which the reader may open files. */
const useMyTeams = () => {
  const me = useEndpoint(getMe, {}).data;
  const working = me?.grants.filter(({ role }) => role === "caseworker" || role === "supervisor") ?? [];
  return me?.teams.filter(({ id }) => working.some((grant) => grant.teamId === id));
};

/** Opens a case or an affair under a name; cases that may be about the same person are shown before. */
export const OpenDialog = ({ kind, onClose }: Props) => {
  const t = useWords();
  const form = useFormWords();
  const go = useGo();
  const mine = useMyTeams();
  const [draft, setDraft, forget] = useDraft(`open.${kind}`, { name: "", teams: [] as string[] });
  const [asked, setAsked] = useState(false);
  const open = useAction(kind === "case" ? openCase : openAffair, { invalidates: ledgerAnswers });
  const teams = draft.teams.length === 0 && mine?.length === 1 ? mine.map(({ id }) => id) : draft.teams;
  const alike = useAlike({ name: kind === "case" ? draft.name : "" });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!draft.name.trim() || teams.length === 0) return;
    const { ledgerId } = await open.mutateAsync({ body: { name: draft.name, teams } });
    forget();
    onClose();
    go(`/${kind}s/${ledgerId}`);
  };
  return (
    <Dialog title={t(`open.${kind}`)} onClose={onClose}>
      <form
        onSubmit={(event) => void submit(event).catch(() => {})}
        className={dialogClasses.fields}
        noValidate
      >
        <TextInput
          label={t(kind === "case" ? "open.name" : "open.affairName")}
          description={kind === "case" && t("open.nameHint")}
          required
          data-autofocus
          autoComplete="off"
          value={draft.name}
          error={asked && !draft.name.trim() ? form("fault.needed") : undefined}
          onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
        />
        <Checkbox.Group
          label={t("open.teams")}
          value={teams}
          error={asked && teams.length === 0 ? form("fault.needed") : undefined}
          onChange={(chosen) => setDraft({ ...draft, teams: chosen })}
        >
          {mine?.length === 0 && <p>{t("open.noTeam")}</p>}
          {mine?.map(({ id, name }) => (
            <Checkbox key={id} value={id} label={name} mt="xs" />
          ))}
        </Checkbox.Group>
        <AlikeList alike={alike} />
        <Problem error={open.error} />
        <div className={dialogClasses.actions}>
          <Button type="submit" loading={open.isPending}>
            {t(alike.length > 0 ? "open.another" : "open.do")}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {t("open.cancel")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
