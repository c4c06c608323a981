import type { Proposal, ReadSource } from "../../core/reading/propose/propose.ts";
import { read } from "../../core/reading/read.ts";
import type { KnownPeople, ReadContext, Reading } from "../../core/reading/reading.ts";
import { addSecond } from "../../core/reading/second/add-second.ts";
import type { SecondFindings } from "../../core/reading/second/findings.ts";
import { proposeAll } from "../../core/reading/second/propose-all.ts";
import { readAnswer, type SecondAnswer } from "../../core/reading/second/read-answer.ts";
import { askParent } from "../workers/question-pipe.ts";
import { serveParent } from "../workers/serve-parent.ts";
import { compilePatternsAtOnce } from "./compile-at-once.ts";

/** What a language model found in the text before. */
export type SecondGiven = { model: string; findings: SecondFindings };

/**
 * What the parent asks of the worker: to read a text, to propose entries from a reading of it, or to hold the answer of
 * a language model against it.
 */
export type ReadRequest =
  | { kind: "read"; text: string; context: Omit<ReadContext, "roster">; second?: SecondGiven }
  | { kind: "check"; text: string; answer: string }
  | { kind: "propose"; text: string; reading: Reading; source: ReadSource };

export type ReadAnswer =
  | { kind: "read"; reading: Reading }
  | { kind: "proposed"; proposals: Proposal[] }
  | { kind: "checked"; answer: SecondAnswer }
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
    return { kind: "proposed", proposals: proposeAll(request.reading, request.text, request.source) };
  if (request.kind === "check") return { kind: "checked", answer: readAnswer(request.answer, request.text) };
  const { text, context, second } = request;
  const known = peopleKnownToParent();
  const reading = read(text, { ...context, roster: known });
  const { published } = context;
  return {
    kind: "read",
    reading: second
      ? addSecond(reading, second.findings, { ...{ text, known, published }, model: second.model })
      : reading,
  };
};

/** How the engine says that a text is more than it can take; every other RangeError is a fault of the program. */
const tooMuch = /call stack|string length|array length|allocation|maximum size/iu;

compilePatternsAtOnce();

serveParent(async (request: ReadRequest): Promise<ReadAnswer> => {
  try {
    return answerOf(request);
  } catch (error) {
    if (error instanceof RangeError && tooMuch.test(error.message)) return { kind: "too complex" };
    throw error;
  }
});
