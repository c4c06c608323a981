export const hanReadings = (
  _: string,
): { korean?: string; cantonese?: string; mandarin?: string } | undefined => undefined;
export const foldHan = (text: string): string => text;
