import { useMemo } from "react";
import { type RepresentationState, representationsOf } from "../../../core/casework/silences.ts";
import { titleOf } from "../../../core/casework/title.ts";
import { type CaseFile, factsOf, fold } from "../../../core/ledger/fold.ts";
import { chapters } from "../../../core/ledger/kind.ts";
import { kinds } from "../../../core/ledger/kinds/index.ts";
import { type Fact, resolve } from "../../../core/ledger/resolve.ts";
import type { FilePlace } from "../../ledger/ui/file-place.ts";
import type { FileView } from "../case.contract.ts";
import type { AsOfDays } from "./as-of.ts";

/** A file as a page shows it. */
export type FileData = {
  file: CaseFile;
  /** The same without what is still to come: what follows from a file today follows from this. */
  begun: CaseFile;
  /** What the file is called; on a day before it was opened, what it is called now. */
  title: string;
  openedOn: string;
  /** The day to which silences are counted. */
  today: string;
  representations: RepresentationState[];
  /** The longest silence of the file in days, which the others are drawn against. */
  longest: number;
  place: FilePlace;
};

/** What the head of the page stands on comes first on the page, so its sources have the first numbers. */
const headFacts = (file: CaseFile): (Fact | undefined)[] => [
  file.standing.custody,
  file.standing.heldSince,
  file.standing.by,
  ...factsOf(file, "nationality"),
  ...factsOf(file, "sentence"),
];

const sourcesOf = (file: CaseFile, sources: FileView["sources"]): FileView["sources"] => {
  const facts = [...headFacts(file), ...chapters.flatMap((chapter) => file.chapters[chapter])];
  const cited = new Set(facts.flatMap((fact) => fact?.citations.map(({ sourceId }) => sourceId) ?? []));
  return [...cited].flatMap((id) => sources.find((source) => source.id === id) ?? []);
};

/** Whether the page shows the file as of another day than today. */
export const isPast = (days: AsOfDays): boolean => days.on !== undefined || days.known !== undefined;

const placeOfKind = new Map<string, number>(kinds.map(({ kind }, place) => [kind, place]));

/** Who somebody is reads in the order of names, birth, nationality and so on, whenever each of it began. */
const inReadingOrder = (file: CaseFile): CaseFile => {
  const place = ({ kind }: Fact) => placeOfKind.get(kind) ?? 0;
  const person = file.chapters.person.toSorted((a, b) => place(a) - place(b));
  return { ...file, chapters: { ...file.chapters, person } };
};

const dataOf = (view: FileView, days: AsOfDays): FileData => {
  const { entries, affairs, ledgerId, kind } = view;
  const today = days.on ?? days.known ?? view.today;
  const asOf = { on: days.on, knownOn: days.known, of: ledgerId };
  const ofAffairs = kind === "case" ? affairs.map(({ id }) => id) : [];
  const file = inReadingOrder(fold(entries, { ...asOf, today }, ofAffairs));
  const representations = representationsOf(file, today);
  const titleNow = () => titleOf(fold(entries, { of: ledgerId }));
  return {
    file,
    begun: fold(entries, { ...asOf, on: today }, ofAffairs),
    title: titleOf(file) ?? titleNow() ?? "…",
    openedOn: entries.find((entry) => entry.ledgerId === ledgerId)?.recordedOn ?? view.today,
    today,
    representations,
    longest: Math.max(
      0,
      ...representations.map(({ silence }) => (silence?.kind === "days" ? silence.atLeast : 0)),
    ),
    place: {
      ledgerId,
      ledgerKind: kind,
      facts: resolve(entries.filter((entry) => entry.ledgerId === ledgerId)).facts,
      sources: sourcesOf(file, view.sources),
      affairs,
      recorders: view.recorders,
      today: view.today,
      mayWork: view.abilities.includes("entry.correct") && !isPast(days),
    },
  };
};

/** Folds the entries of a file for the page. */
export const useFileData = (view: FileView, { on, known }: AsOfDays): FileData =>
  useMemo(() => dataOf(view, { on, known }), [view, on, known]);
