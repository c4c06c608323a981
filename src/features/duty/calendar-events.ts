import type { CalendarEvent } from "../../core/calendar/write-calendar.ts";
import { dutyWords } from "../../core/casework/duties/duty-kinds.ts";
import { termEndWords } from "../../core/casework/term-passed.ts";
import { daysBetween } from "../../core/dates/calendar.ts";
import type { Lang, Text } from "../../core/words/text.ts";
import type { DueLine } from "./due.contract.ts";

type Naming = { names: "none" | "initials" | "full"; lang: Lang; origin: string };

const words = {
  late: { en: "late", ru: "просрочено" },
  rule: { en: "Rule of the house, days:", ru: "Правило службы, дней:" },
  range: { en: "The day is not exactly known.", ru: "День точно не известен." },
  calendar: { en: "Due", ru: "Сроки" },
} satisfies Record<string, Text>;

/** What the calendar is called. */
export const calendarName = (lang: Lang): string => words.calendar[lang];

/** "A. D." of "Ana Dellmar". */
const initialsOf = (title: string): string =>
  title
    .split(/\s+/u)
    .flatMap(([first]) => (first && /\p{L}/u.test(first) ? `${first.toLocaleUpperCase()}.` : []))
    .slice(0, 3)
    .join(" ");

const peopleIn = ({ places }: DueLine, names: Naming["names"]): string =>
  names === "none"
    ? ""
    : places
        .map(({ title }) => (names === "full" ? title : initialsOf(title)))
        .filter(Boolean)
        .join(", ");

const sayBasis = (basis: DueLine["basis"], lang: Lang): string => {
  if ("rule" in basis) return `${words.rule[lang]} ${basis.days}.`;
  if ("plan" in basis) return "";
  return "end" in basis ? `${termEndWords[basis.end][lang]}.` : `${basis.cite}.`;
};

/** Beyond so many days a stretch would cover the calendar and say nothing; then its last day stands for it. */
const LONGEST = 31;

const shown = new Set<DueLine["state"]>(["late", "due", "planned"]);

/** What we owe ourselves and what is planned, as whole days; what is late stays on the day on which it was due. */
export const eventsOf = (lines: readonly DueLine[], { names, lang, origin }: Naming): CalendarEvent[] =>
  lines.flatMap((line): CalendarEvent[] => {
    const { kind, state, due, basis, places } = line;
    const { owner, says } = dutyWords[kind];
    if (owner === "detaining state" || !due || !shown.has(state)) return [];
    const people = peopleIn(line, names);
    const isLong = daysBetween(due.earliest, due.latest) > LONGEST;
    const what = sayBasis(basis, lang);
    const isRange = due.earliest !== due.latest;
    return [
      {
        // What names the duty, without its state: a calendar moves it when it becomes late or later.
        uid: `${line.uid}@homeward`,
        from: isLong ? due.latest : due.earliest,
        to: due.latest,
        summary: `${says[lang]}${people && `: ${people}`}${state === "late" ? ` (${words.late[lang]})` : ""}`,
        description: [what, isRange && words.range[lang]].filter(Boolean).join("\n"),
        url: `${origin}/cases/${places[0]?.ledgerId ?? ""}#due`,
      },
    ];
  });
