import { useAction } from "../../../web/api/use-endpoint.ts";
import { getAffair, getCase, listAffairs, listCases } from "../../case/case.contract.ts";
import { findAlike, listDuplicates } from "../../duplicate/duplicate.contract.ts";
import { addEntry, correctEntry, withdrawEntry } from "../ledger.contract.ts";

/** Whatever is written in a ledger shows on these. */
export const ledgerAnswers = [getCase, getAffair, listCases, listAffairs, listDuplicates, findAlike];

/** What is written in a ledger, and the pages that follow it. */
export const useAddEntry = () => useAction(addEntry, { invalidates: ledgerAnswers });
export const useCorrectEntry = () => useAction(correctEntry, { invalidates: ledgerAnswers });
export const useWithdrawEntry = () => useAction(withdrawEntry, { invalidates: ledgerAnswers });
