import { Button, MultiSelect } from "@mantine/core";
import { useState } from "react";
import type { EndpointResponse } from "../../../core/api/endpoint.ts";
import { useAction, useEndpoint } from "../../../web/api/use-endpoint.ts";
import { Loaded } from "../../../web/parts/loaded.tsx";
import { useNotify } from "../../../web/parts/notices.tsx";
import { Problem } from "../../../web/parts/problem.tsx";
import { listPeople } from "../../account/account.contract.ts";
import dialogClasses from "../../ledger/ui/dialog.module.css";
import { Dialog } from "../../ledger/ui/dialog.tsx";
import { enoughReason, ReasonInput } from "../../ledger/ui/reason-input.tsx";
import { ledgerAnswers } from "../../ledger/ui/use-ledger-actions.ts";
import { listWithinPage } from "../../ledger/ui/within-page.ts";
import { changeLedgerAccess, type FileView } from "../case.contract.ts";
import { useWords } from "./words.ts";

type Props = { view: FileView; onClose: () => void };
type People = EndpointResponse<typeof listPeople>;

/** Who can see a file; a supervisor of one of its teams can change it. */
export const AccessDialog = ({ view, onClose }: Props) => {
  const t = useWords();
  const people = useEndpoint(listPeople, {});
  return (
    <Dialog title={t("access.title")} onClose={onClose}>
      <p>{t("access.now")}</p>
      <p className={dialogClasses.quiet}>{t("access.note")}</p>
      <Loaded from={people}>
        {(known) =>
          view.abilities.includes("access.change") ? (
            <AccessForm {...{ view, onClose }} people={known} />
          ) : (
            <AccessList view={view} people={known} />
          )
        }
      </Loaded>
    </Dialog>
  );
};

const nameIn = (named: { id: string; name: string }[], id: string): string =>
  named.find((one) => one.id === id)?.name ?? id;

const AccessList = ({ view: { access }, people }: { view: FileView; people: People }) => {
  const t = useWords();
  return (
    <dl>
      <dt>{t("access.teams")}</dt>
      {access.teams.map((id) => (
        <dd key={id}>{nameIn(people.teams, id)}</dd>
      ))}
      <dt>{t("access.users")}</dt>
      {access.users.map((id) => (
        <dd key={id}>{nameIn(people.accounts, id)}</dd>
      ))}
      {access.users.length === 0 && <dd>{t("access.nobody")}</dd>}
    </dl>
  );
};

const choicesOf = (named: { id: string; name: string }[], chosen: string[]) => {
  const unnamed = chosen.filter((id) => !named.some((one) => one.id === id));
  return [
    ...named.map(({ id, name }) => ({ value: id, label: name })),
    ...unnamed.map((id) => ({ value: id, label: id })),
  ];
};

const AccessForm = ({ view, people, onClose }: Props & { people: People }) => {
  const t = useWords();
  const notify = useNotify();
  const [teams, setTeams] = useState(view.access.teams);
  const [users, setUsers] = useState(view.access.users);
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  const change = useAction(changeLedgerAccess, { invalidates: ledgerAnswers });
  const submit = async () => {
    setAsked(true);
    if (teams.length === 0 || !enoughReason(reason)) return;
    await change.mutateAsync({ params: { ledgerId: view.ledgerId }, body: { teams, users, reason } });
    notify(t("access.done"));
    onClose();
  };
  return (
    <div className={dialogClasses.fields}>
      <MultiSelect
        label={t("access.teams")}
        searchable
        {...listWithinPage}
        data={choicesOf(people.teams, teams)}
        value={teams}
        onChange={setTeams}
        error={asked && teams.length === 0 ? t("access.needed") : undefined}
      />
      <MultiSelect
        label={t("access.users")}
        searchable
        {...listWithinPage}
        data={choicesOf(people.accounts, users)}
        value={users}
        onChange={setUsers}
      />
      <ReasonInput hint={t("access.reason")} value={reason} onChange={setReason} missing={asked} />
      <Problem error={change.error} />
      <div className={dialogClasses.actions}>
        <Button loading={change.isPending} onClick={() => void submit().catch(() => {})}>
          {t("access.save")}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t("open.cancel")}
        </Button>
      </div>
    </div>
  );
};
