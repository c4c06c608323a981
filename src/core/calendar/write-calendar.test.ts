import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CalendarEvent, writeCalendar } from "./write-calendar.ts";

const visit: CalendarEvent = { uid: "next-visit 7", from: "2026-02-28", to: "2026-02-28", summary: "Visit" };

const written = (...events: CalendarEvent[]) =>
  writeCalendar({ name: "Due", writtenAt: "2026-03-01T12:00:05.250Z", events });

/** As a calendar reads it: lines put together again. */
const lines = (text: string) => text.replaceAll("\r\n ", "").split("\r\n");

const unescaped = (value: string) =>
  value.replace(/\\(.)/g, (_, sign: string) => (sign === "n" ? "\n" : sign));

describe("a calendar", () => {
  it("has whole days that end on the day after the last", () => {
    expect(lines(written(visit))).toEqual(
      expect.arrayContaining(["DTSTART;VALUE=DATE:20260228", "DTEND;VALUE=DATE:20260301"]),
    );
    expect(lines(written({ ...visit, from: "2026-01-01", to: "2026-01-31" }))).toEqual(
      expect.arrayContaining(["DTSTART;VALUE=DATE:20260101", "DTEND;VALUE=DATE:20260201"]),
    );
  });

  it("says when it was written, in UTC", () => {
    expect(lines(written(visit))).toContain("DTSTAMP:20260301T120005Z");
  });

  it("keeps signs that mean something in the format as words", () => {
    const summary = "Ask again; then, write\nto A\\B";
    expect(lines(written({ ...visit, summary }))).toContain("SUMMARY:Ask again\\; then\\, write\\nto A\\\\B");
  });

  it("lets no line break bring in a line of its own", () => {
    const text = written({ ...visit, summary: "A\r\nATTACH:x", uid: "u\rX:1", url: "https://a\r\nX:2" });
    expect(lines(text).filter((line) => /^(ATTACH|X):/.test(line))).toEqual([]);
  });

  it("is empty where nothing is due, and still a calendar", () => {
    expect(lines(written()).at(0)).toBe("BEGIN:VCALENDAR");
    expect(lines(written()).at(-2)).toBe("END:VCALENDAR");
    expect(written()).not.toContain("VEVENT");
  });

  it("has no line over 75 octets in any script, breaks no character, and reads back as it was", () => {
    const words = fc.string({
      unit: fc.constantFrom("a", "ж", "中", "😀", ",", ";", "\\", " ", "\n"),
      maxLength: 300,
    });
    fc.assert(
      fc.property(words, (summary) => {
        const text = written({ ...visit, summary });
        for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const told = lines(text).find((line) => line.startsWith("SUMMARY:"));
        expect(unescaped(told?.slice("SUMMARY:".length) ?? "")).toBe(summary);
      }),
    );
  });
});
