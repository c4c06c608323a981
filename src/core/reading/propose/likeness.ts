import { foldName } from "../../names/fold-name.ts";

/** Words that say something: short ones only where they hold a figure or are an abbreviation, as in "IK-5". */
const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .split(/[^\p{L}\p{M}\p{N}'’]+/u)
      .filter((word) => word.length > 2 || /\p{N}|^\p{Lu}{2}/u.test(word))
      .flatMap((word) => foldName(word).split(" ")),
  );

/** How many of the words of the shorter text stand in the other, from 0 to 1. */
export const likeness = (a: string | undefined, b: string | undefined): number => {
  const [one, other] = [wordsOf(a ?? ""), wordsOf(b ?? "")];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.max(1, Math.min(one.size, other.size));
};

// "conspiring to smuggle cocaine" and "conspiracy to smuggle a large load of cocaine" are one charge.
export const enough = 0.6;
// Words of a speaker are compared as words: a shortened quotation is the same, another sentence is not.
export const quoted = 0.85;

const denials =
  /(?<!\p{L})(?:not|no|never|nor|neither|nobody|nothing|without|cannot|den(?:y|ies|ied|ying)|refut\p{L}*|не|нет|ни|никто|никогда|без|отрица\p{L}*|отверг\p{L}*|опроверг\p{L}*)(?!\p{L})|n['’]t(?!\p{L})/giu;

/** A crime that is attempted, planned with others or helped is another crime. */
const stages: readonly RegExp[] = [
  /attempt|покуш|попыт/iu,
  /conspir|сговор/iu,
  /\baid|abet|complicit|пособ|соучаст/iu,
  /prepar|приготовлен/iu,
  /incit|solicit|подстрека/iu,
];

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const figuresIn = (text: string): Set<string> => new Set(text.match(/\p{N}+/gu));

/** "SIZO-1" is not "SIZO-5"; a text that leaves a figure out may still be the same. */
const figuresFit = (a: string, b: string): boolean => {
  const [few, many] = [figuresIn(a), figuresIn(b)].sort((one, other) => one.size - other.size);
  return [...(few ?? [])].every((figure) => many?.has(figure));
};

/** Whether two texts can tell of the same: alike, and neither denies what the other says, nor names another number or stage. */
export const tellSame = (a: string | undefined, b: string | undefined, least = enough): boolean => {
  const [one, other] = [a ?? "", b ?? ""];
  return (
    countOf(one, denials) === countOf(other, denials) &&
    stages.every((stage) => stage.test(one) === stage.test(other)) &&
    figuresFit(one, other) &&
    likeness(one, other) >= least
  );
};

const figures = (reference: string): string => reference.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** Whether two letters have one number, however it is set off: "No. 12/345-a" and "12-345 A". */
export const sameReference = (a: string, b: string): boolean => {
  const bare = (reference: string) => figures(reference.replace(/^(?:no|nr|n|№)(?:\.|\s|(?=\d))\s*/iu, ""));
  return bare(a) !== "" && bare(a) === bare(b);
};
