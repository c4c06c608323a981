import { createContext, useContext } from "react";
import type { Fact } from "../../../core/ledger/resolve.ts";
import type { FileView } from "../../case/case.contract.ts";

/** What a line needs to know of the file it stands in. */
export type FilePlace = {
  ledgerId: string;
  ledgerKind: "case" | "affair";
  /** The facts of this ledger as they are now, whatever day the page shows. */
  facts: readonly Fact[];
  /** The cited sources; their place is their number on the page. */
  sources: FileView["sources"];
  affairs: FileView["affairs"];
  recorders: FileView["recorders"];
  /** Entries may be added, corrected and withdrawn here: it is allowed, and the page shows today. */
  mayWork: boolean;
  /** The day it is, where the program runs. */
  today: string;
};

const FilePlaceContext = createContext<FilePlace | undefined>(undefined);

export const FilePlaceProvider = FilePlaceContext.Provider;

/** The file around a line. */
export const useFilePlace = (): FilePlace => {
  const place = useContext(FilePlaceContext);
  if (!place) throw new Error("A line of a file stands outside of a file.");
  return place;
};
