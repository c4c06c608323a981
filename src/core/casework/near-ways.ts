import type { FactKey } from "../law/facts/facts.ts";
import { findRemedies } from "../law/find-remedies.ts";
import { remedies } from "../law/remedies.ts";
import { type CaseFile, factsOf } from "../ledger/fold.ts";
import { lawFactsOf } from "./law-facts.ts";
import { type Nearness, nearnessOf, stageOf, toFindIn } from "./openness.ts";
import { isFree } from "./remedies-of-case.ts";

type NearWay = { remedy: string; nearness: Nearness; toFind: FactKey[] };

/** The remedies of a file that are worth a look on a day; of somebody who is free, those at work alone. */
export const nearWaysOf = (file: CaseFile, on: string): NearWay[] => {
  const taken = factsOf(file, "remedy");
  const free = isFree(file);
  return findRemedies(remedies, lawFactsOf(file).facts, on).flatMap((found) => {
    const { id } = found.remedy;
    const own = taken.filter(({ body }) => body.remedy === id);
    const nearness = nearnessOf(found, stageOf(own.map(({ body }) => body.stage)));
    if (nearness === undefined || (free && nearness !== "under way")) return [];
    return [{ remedy: id, nearness, toFind: found.finding === "unknown" ? toFindIn(found) : [] }];
  });
};
