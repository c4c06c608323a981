/** A line of a brief, with the numbers of the sources that it stands on. */
export type PrintedLine = { text: string; citations: number[]; mark?: "uncited" | "alleged" };

export type PrintedSource = { number: number; title: string; outlet?: string; date?: string; kind?: string };

/** A brief as words, ready to be set on a page. */
export type PrintedBrief = {
  title: string;
  subtitle?: string;
  /** The day, as it is to be read: "22 November 2026". */
  asOf: string;
  sections: { heading: string; lines: PrintedLine[] }[];
  sources: PrintedSource[];
  sourcesHeading: string;
  footer: string;
  lang: "en" | "ru";
};
