import { foldName } from "./fold-name.ts";

/** What stands beside a name and tells of the person: which of a family's namesakes it is, a man or a woman. */
export type NameMarks = { generation: number | undefined; gender: "m" | "f" | undefined };

// Jr and II may be one person; a father says Sr once he has a son of his name.
const GENERATIONS = new Map(
  [
    ["sr", "snr", "senior", "ст", "старший", "старшии", "الاب"],
    ["jr", "jnr", "junior", "ii", "мл", "младший", "младшии", "filho", "الابن"],
    ["iii", "neto"],
    ["iv"],
  ].flatMap((words, at) => words.map((word) => [word, at + 1] as const)),
);
const MAN =
  /(?<![\p{L}\p{M}])(?:mr|sir|lord|herr|monsieur|señor|signor|г-?н|господин|пан|السيد|الشيخ|آقای)(?![\p{L}\p{M}'’-])/iu;
const WOMAN =
  /(?<![\p{L}\p{M}])(?:mrs|ms|miss|lady|dame|frau|madame|mme|mlle|señora|sra|signora|г-?жа|госпожа|пані|السيدة|الآنسة|الشيخة|خانم)(?![\p{L}\p{M}'’-])/iu;
const none: NameMarks = { generation: undefined, gender: undefined };

/** The marks of a name; what does not say is undefined. */
export function marksOf(name: string): NameMarks {
  const generation = generationOf(name);
  const [isMan, isWoman] = [MAN.test(name), WOMAN.test(name)];
  if (generation === undefined && isMan === isWoman) return none;
  return { generation, gender: isMan === isWoman ? undefined : isMan ? "m" : "f" };
}

/** A mark stands behind the name: "Sr. Lot" is a gentleman. */
function generationOf(name: string): number | undefined {
  const [, ...words] = foldName(name).split(" ");
  const mark = words.findLast((word) => GENERATIONS.has(word));
  return mark === undefined ? undefined : GENERATIONS.get(mark);
}

/** Whether the marks of two names are those of two persons. */
export function haveOther(mark: keyof NameMarks, one: NameMarks, other: NameMarks): boolean {
  return one[mark] !== undefined && other[mark] !== undefined && one[mark] !== other[mark];
}
