export const isCompoundSurname = (characters: string): boolean =>
  ["欧阳", "歐陽", "司马", "诸葛", "남궁", "황보"].includes(characters);
export const surnameSpellings = (_: string): readonly string[] => [];
