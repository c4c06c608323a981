import { useMemo } from "react";
import { type Fact, resolve } from "../../../core/ledger/resolve.ts";
import { useEndpoint } from "../../../web/api/use-endpoint.ts";
import { getAffair, getCase } from "../../case/case.contract.ts";

/** The facts of one ledger, for a form that names some of them; none while it is not known which. */
export const useFactsOf = (kind: "case" | "affair", ledgerId: string | undefined): readonly Fact[] => {
  const params = { ledgerId: ledgerId ?? "" };
  const ofCase = useEndpoint(getCase, { params }, { enabled: kind === "case" && ledgerId !== undefined });
  const ofAffair = useEndpoint(
    getAffair,
    { params },
    { enabled: kind === "affair" && ledgerId !== undefined },
  );
  const entries = (kind === "case" ? ofCase.data : ofAffair.data)?.entries;
  return useMemo(
    () => resolve((entries ?? []).filter((entry) => entry.ledgerId === ledgerId)).facts,
    [entries, ledgerId],
  );
};
