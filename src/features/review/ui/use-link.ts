import type { EndpointInput } from "../../../core/api/endpoint.ts";
import { useAction } from "../../../web/api/use-endpoint.ts";
import { useNotify } from "../../../web/parts/notices.tsx";
import { ledgerAnswers } from "../../ledger/ui/use-ledger-actions.ts";
import { linkSubject } from "../review.contract.ts";
import { reviewAnswers } from "./use-deciding.ts";
import { useDesk } from "./use-desk.ts";

type Choice = EndpointInput<typeof linkSubject>["body"];

/** Says whose file a person or group of the source is. */
export const useLink = (subject: string, onDone: () => void) => {
  const { review } = useDesk();
  const notify = useNotify();
  const linking = useAction(linkSubject, { invalidates: [...reviewAnswers, ...ledgerAnswers] });
  const now = [...review.subjects, ...review.others].find((one) => one.id === subject)?.link;
  const instead = now && now !== "not ours" ? now.ledgerId : undefined;
  const save = async (choice: Choice) => {
    const body = "open" in choice ? { ...choice, instead } : choice;
    await linking.mutateAsync({ params: { sourceId: review.source.id, subject }, body });
    onDone();
  };
  return {
    save,
    /** The same, for a button that has no place for a problem. */
    link: (body: Choice) => void save(body).catch((error: Error) => notify(error.message)),
    isPending: linking.isPending,
    error: linking.error,
  };
};
