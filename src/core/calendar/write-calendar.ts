import { addDays } from "../dates/calendar.ts";

/** Something that takes whole days: from the first to the last, both included. */
export type CalendarEvent = {
  /** The same for the same event whenever it is read, so that a calendar moves it and does not double it. */
  uid: string;
  from: string;
  to: string;
  summary: string;
  description?: string | undefined;
  url?: string | undefined;
};

type Calendar = {
  name: string;
  /** When it was written, as `2026-03-01T12:00:00.000Z`. */
  writtenAt: string;
  events: readonly CalendarEvent[];
};

/** A calendar as RFC 5545 wants it: lines of at most 75 octets, ended by CR LF. */
export const writeCalendar = ({ name, writtenAt, events }: Calendar): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Homeward//Duties//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
    "X-PUBLISHED-TTL:PT6H",
    ...events.flatMap((event) => eventLines(event, stampOf(writtenAt))),
    "END:VCALENDAR",
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join("");

/** Whoever has a whole day's reminder is still free that day: TRANSPARENT. */
const eventLines = ({ uid, from, to, summary, description, url }: CalendarEvent, stamp: string): string[] => [
  "BEGIN:VEVENT",
  `UID:${escaped(uid)}`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${compact(from)}`,
  // The end is the first day after.
  `DTEND;VALUE=DATE:${compact(addDays(to, 1))}`,
  `SUMMARY:${escaped(summary)}`,
  ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
  ...(url ? [`URL:${url.replace(/\p{Cc}/gu, "")}`] : []),
  "TRANSP:TRANSPARENT",
  "CLASS:CONFIDENTIAL",
  "END:VEVENT",
];

const compact = (day: string): string => day.replaceAll("-", "");

const stampOf = (iso: string): string => `${compact(iso.slice(0, 19)).replaceAll(":", "")}Z`;

const escaped = (words: string): string =>
  words
    .replace(/\r\n?/g, "\n")
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll("\n", "\\n")
    .replace(/\p{Cc}/gu, "");

const MOST_OCTETS = 75;

const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Broken between characters, never within one; a line that goes on begins with a blank, which counts. */
const folded = (line: string): string => {
  let [text, length] = ["", 0];
  for (const character of line) {
    const octets = octetsOf(character);
    if (length + octets > MOST_OCTETS) {
      text += "\r\n ";
      length = 1;
    }
    text += character;
    length += octets;
  }
  return text;
};
