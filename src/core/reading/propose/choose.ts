/** Patterns with what each means, the first that is found in the words decides. */
export type Choices<T extends string> = readonly (readonly [RegExp, T])[];

/** What the words say, by the first pattern that is found in them. */
export const choose = <T extends string>(words: string, choices: Choices<T>): T | undefined =>
  choices.find(([pattern]) => pattern.test(words))?.[1];
