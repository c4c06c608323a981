import { createContext, useContext } from "react";
import type { LawFacts } from "../../../core/casework/law-facts.ts";

const ToldContext = createContext<LawFacts>({ facts: {}, evidence: {}, disputed: [] });

export const ToldProvider = ToldContext.Provider;

/** What the file tells to the rules of law. */
export const useTold = (): LawFacts => useContext(ToldContext);
