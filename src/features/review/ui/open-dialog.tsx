import { Button, NativeSelect, TextInput } from "@mantine/core";
import type { FormEvent } from "react";
import { isSameWording } from "../../../core/names/same-wording.ts";
import { saysName } from "../../../core/reading/propose/says-name.ts";
import { Problem } from "../../../web/parts/problem.tsx";
import { useDraft } from "../../../web/parts/use-draft.ts";
import { useMe } from "../../../web/session.ts";
import { AlikeList } from "../../duplicate/ui/alike-list.tsx";
import { useAlike } from "../../duplicate/ui/use-alike.ts";
import dialogClasses from "../../ledger/ui/dialog.module.css";
import { Dialog } from "../../ledger/ui/dialog.tsx";
import type { SourceReview, Subject } from "../review.contract.ts";
import { usePeopleWords } from "./people-words.ts";
import { useDesk } from "./use-desk.ts";
import { useLink } from "./use-link.ts";
import { useWords } from "./words.ts";

type Props = { subject: Subject; kind: "case" | "affair"; onClose: () => void; onDone: () => void };

/** The teams in which the reviewer may open files. */
const useWorkTeams = () => {
  const me = useMe();
  const working = me?.grants.filter(({ role }) => role === "caseworker" || role === "supervisor") ?? [];
  return me?.teams.filter(({ id }) => working.some((grant) => grant.teamId === id)) ?? [];
};

/** What the source says of the person besides the name. */
const toldOf = ({ proposals }: SourceReview, { id }: Subject) => {
  const claims = proposals.filter(({ subjects }) => subjects.includes(id)).map(({ claim }) => claim);
  const born = claims.find(({ kind, on }) => kind === "birth" && on)?.on;
  const nationality = claims.find((claim) => claim.kind === "nationality")?.body.country;
  return { born, nationality };
};

/** Whether a new file's name would cite words of the source. */
const isNameSaid = ({ proposals }: SourceReview, subject: Subject, name: string) =>
  isSameWording(subject.name, name) ||
  proposals.some(({ subjects, claim }) => subjects.includes(subject.id) && saysName(claim, name));

/** Opens a file for a person or group; its name stands on the words of the source, where they say it. */
export const OpenDialog = ({ subject, kind, onClose, onDone }: Props) => {
  const t = usePeopleWords();
  const words = useWords();
  const { review } = useDesk();
  const teams = useWorkTeams();
  const [draft, setDraft, forget] = useDraft(`review.${review.source.id}.${subject.id}`, {
    name: subject.name,
    team: "",
  });
  const { save, isPending, error } = useLink(subject.id, onDone);
  const team = teams.find(({ id }) => id === draft.team)?.id ?? teams[0]?.id;
  const isSaid = isNameSaid(review, subject, draft.name);
  const alike = useAlike(kind === "case" ? { name: draft.name, ...toldOf(review, subject) } : {});
  const choose = async (ledgerId: string) => {
    await save({ ledgerId });
    forget();
    onClose();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!team || !draft.name.trim()) return;
    await save({ open: kind, name: draft.name.trim(), team });
    forget();
    onClose();
  };
  return (
    <Dialog title={t(`open.${kind}`, { name: subject.name })} onClose={onClose}>
      <form className={dialogClasses.fields} onSubmit={(event) => void submit(event).catch(() => {})}>
        <TextInput
          label={t(kind === "case" ? "open.name" : "open.affairName")}
          description={kind === "case" && t(isSaid ? "open.nameHint" : "open.nameOther")}
          required
          data-autofocus
          autoComplete="off"
          value={draft.name}
          onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
        />
        {teams.length === 0 ? (
          <p>{t("open.noTeam")}</p>
        ) : (
          <NativeSelect
            label={t("open.team")}
            data={teams.map(({ id, name }) => ({ value: id, label: name }))}
            value={team ?? ""}
            onChange={(event) => setDraft({ ...draft, team: event.currentTarget.value })}
          />
        )}
        <AlikeList
          alike={alike}
          choose={t("people.yes")}
          onChoose={(ledgerId) => void choose(ledgerId).catch(() => {})}
        />
        <Problem error={error} />
        <div className={dialogClasses.actions}>
          <Button type="submit" loading={isPending} disabled={teams.length === 0}>
            {t("open.do")}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {words("dialog.cancel")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
