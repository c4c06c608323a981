import { type ImportStep, safeFilename } from "../features/source/index.ts";

const words = {
  added: "added",
  already: "already there",
  unreadable: "cannot be read",
  refused: "not added",
} as const;

type End = keyof typeof words;
const isEnd = (step: ImportStep["step"]): step is End => step in words;

type Out = { write(text: string): unknown; isTTY?: boolean };

/** Tells how an import goes: in a terminal one line that moves, and for every document one that stays. */
export function importReport(files: number, out: Out = process.stdout, progress: Out = process.stderr) {
  const counts: Record<End, number> = { added: 0, already: 0, unreadable: 0, refused: 0 };
  const done = () => Object.values(counts).reduce((sum, count) => sum + count, 0);
  const wipe = () => progress.isTTY && progress.write("\r\u001b[2K");
  return {
    tell: ({ filename, step, problem }: ImportStep): void => {
      wipe();
      // A name may hold what a terminal obeys.
      const name = safeFilename(filename);
      if (!isEnd(step)) {
        if (progress.isTTY) progress.write(`${done() + 1} of ${files}: ${step} ${name}`);
        return;
      }
      counts[step] += 1;
      out.write(`${words[step].padEnd(15)} ${name}${problem === undefined ? "" : `: ${problem}`}\n`);
    },
    /** Says how many fared how, and gives the exit code. */
    finish: (): number => {
      const told = (Object.keys(words) as End[])
        .filter((end) => counts[end] > 0)
        .map((end) => `${counts[end]} ${words[end]}`);
      if (files > 1) out.write(`${told.join(", ")}\n`);
      return counts.unreadable + counts.refused > 0 ? 1 : 0;
    },
  };
}
