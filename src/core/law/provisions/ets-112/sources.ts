import type { Source } from "../../source.ts";

/** The English text of articles 1 to 18, in the collection of the Dutch state. */
export const read: Source = {
  address:
    "https://github.com/statengeneraal/laws-markdown/blob/159cf543afb9fe178b636b066f18c0feb86fa09c/verdrag/convention/on/the/transfer/of/sentenced/persons/BWBV0001039/README.md",
  mark: "verified",
  checked: "2026-11-22",
};

/** That there are 69 parties, and which kinds of state they are. */
export const counted: Source = {
  address: "https://friendlywiki.com/article/index.php?title=Convention_on_the_Transfer_of_Sentenced_Persons",
  mark: "partly verified",
  checked: "2026-11-22",
};
