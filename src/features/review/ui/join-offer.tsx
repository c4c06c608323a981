import { Button } from "@mantine/core";
import { useAction } from "../../../web/api/use-endpoint.ts";
import { useNotify } from "../../../web/parts/notices.tsx";
import { addEntry } from "../../ledger/ledger.contract.ts";
import { ledgerAnswers, useWithdrawEntry } from "../../ledger/ui/use-ledger-actions.ts";
import type { Subject } from "../review.contract.ts";
import { usePeopleWords } from "./people-words.ts";
import { reviewAnswers } from "./use-deciding.ts";

type Props = { affair: { ledgerId: string; title: string }; people: Subject["toJoin"] };

/** Offers to make the people who are named beside a group members of its affair. */
export const JoinOffer = ({ affair, people }: Props) => {
  const t = usePeopleWords();
  const notify = useNotify();
  const invalidates = [...reviewAnswers, ...ledgerAnswers];
  const adding = useAction(addEntry, { invalidates });
  const withdraw = useWithdrawEntry();
  if (people.length === 0) return null;
  const join = async () => {
    const reason = t("people.joinReason");
    const claim = { kind: "membership" as const, body: { affair: affair.ledgerId, reason }, citations: [] };
    const ledgerIds = people.map(({ ledgerId }) => ledgerId);
    const { entries } = await adding.mutateAsync({ body: { ledgerIds, claim } });
    const undo = async () => {
      for (const params of entries)
        await withdraw.mutateAsync({ params, body: { reason: "undone at once" } });
    };
    notify(t("people.joined", { title: affair.title }), () => void undo());
  };
  const names = people.map(({ title }) => title).join(", ");
  return (
    <Button
      size="compact-sm"
      variant="default"
      loading={adding.isPending}
      onClick={() => void join().catch((error: Error) => notify(error.message))}
    >
      {t("people.join", { n: people.length, names })}
    </Button>
  );
};
