import { propose, type ReadSource } from "../../src/core/reading/propose/propose.ts";
import { read } from "../../src/core/reading/read.ts";
import { type Chance, randomText } from "../names/random-text.ts";
import { hardDocuments } from "./hard-documents.ts";
import { mutate } from "./mutate.ts";
import { spansOf } from "./spans-of.ts";

/** Longest times: of a short text, and of each further thousand characters. */
type Limits = { shortMs: number; msPerThousand: number };

/** What holds on a machine that does nothing else. */
const quiet: Limits = { shortMs: 60, msPerThousand: 6 };
const tries = 4;

/** What came of it: each fault in words, and the text that took longest for its length. */
export type FuzzOutcome = { faults: string[]; slowestShare: number; slowest: string; timedAgain: number };

/** Lets so many mutated and random texts, and every hard one, be read and proposed from; none may throw, dawdle or quote what does not stand there. */
export function fuzzReading(
  count: number,
  stock: readonly string[],
  chance: Chance,
  limits: Limits = quiet,
): FuzzOutcome {
  const outcome: FuzzOutcome = { faults: [], slowestShare: 0, slowest: "", timedAgain: 0 };
  for (let done = 0; done < count; done += 1) {
    const text = chance() < 0.2 || stock.length === 0 ? randomText(chance, 400) : mutate(stock, chance);
    tryText(outcome, { text, lang: ["en", "ru", undefined][Math.floor(chance() * 3)] }, limits);
  }
  for (const [kind, text] of hardDocuments) tryText(outcome, { text, kind }, limits);
  return outcome;
}

const source: ReadSource = { id: "s", origin: "press", receivedOn: "2024-05-18", published: "2024-05-17" };

type Tried = { text: string; lang?: string | undefined; kind?: string };

function tryText(
  outcome: FuzzOutcome,
  { text, lang, kind = shown(text) }: Tried,
  { shortMs, msPerThousand }: Limits,
): void {
  try {
    const context = { published: "2024-05-17", ...(lang === undefined ? {} : { lang }) };
    const readOnce = () => {
      const start = performance.now();
      const reading = read(text, context);
      const proposals = propose(reading, text, source);
      return { reading, proposals, ms: performance.now() - start };
    };
    const { reading, proposals, ms } = readOnce();
    for (const span of spansOf(reading))
      if (text.slice(span.start, span.end) !== span.text || span.end <= span.start)
        outcome.faults.push(`${span.start}-${span.end} does not quote: ${kind}`);
    for (const { start, end, quote } of proposals.flatMap(({ claim }) => claim.citations))
      if (text.slice(start, end) !== quote || end <= start)
        outcome.faults.push(`${start}-${end} is cited wrongly: ${kind}`);
    const most = shortMs + (msPerThousand * text.length) / 1000;
    // The collector may stop any reading once; what is slow by itself is slow each time.
    const isLate = ms > most;
    if (isLate) outcome.timedAgain += 1;
    const least = isLate ? Math.min(...Array.from({ length: tries }, () => readOnce().ms)) : ms;
    if (least > most) outcome.faults.push(`${least.toFixed(0)} ms for ${text.length} characters: ${kind}`);
    if (least / most > outcome.slowestShare)
      Object.assign(outcome, { slowestShare: least / most, slowest: kind });
  } catch (error) {
    outcome.faults.push(`throws ${error instanceof Error ? error.stack : error}: ${kind}`);
  }
}

function shown(text: string): string {
  const written = JSON.stringify(text);
  return written.length > 400 ? `${written.slice(0, 400)}…" (${text.length} long)` : written;
}
