import { type Proposal, propose, type ReadSource } from "../../core/reading/propose/propose.ts";
import { read } from "../../core/reading/read.ts";
import type { KnownPeople, ReadContext, Reading } from "../../core/reading/reading.ts";
import { askParent } from "../workers/question-pipe.ts";
import { serveParent } from "../workers/serve-parent.ts";

/** What the parent asks of the worker: to read a text, or to propose entries from a reading of it. */
export type ReadRequest =
  | { kind: "read"; text: string; context: Omit<ReadContext, "roster"> }
  | { kind: "propose"; text: string; reading: Reading; source: ReadSource };

export type ReadAnswer =
  | { kind: "read"; reading: Reading }
  | { kind: "proposed"; proposals: Proposal[] }
  | { kind: "too complex" };

/** The names are in the program's memory, which alone knows who may see them; each is asked for once. */
const peopleKnownToParent = (): KnownPeople => {
  const answers = new Map<string, ReturnType<KnownPeople["find"]>>();
  return {
    find: (name) => {
      const known = answers.get(name) ?? (askParent(name) as ReturnType<KnownPeople["find"]>);
      answers.set(name, known);
      return known;
    },
  };
};

const answerOf = (request: ReadRequest): ReadAnswer => {
  if (request.kind === "propose")
    return { kind: "proposed", proposals: propose(request.reading, request.text, request.source) };
  const roster = peopleKnownToParent();
  return { kind: "read", reading: read(request.text, { ...request.context, roster }) };
};

serveParent(async (request: ReadRequest): Promise<ReadAnswer> => {
  try {
    return answerOf(request);
  } catch (error) {
    if (error instanceof RangeError) return { kind: "too complex" };
    throw error;
  }
});
