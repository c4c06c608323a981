import { describe, expect, it } from "vitest";
import { fact, owedOf } from "../../../../tests/support/duties.ts";
import { remedies } from "../../law/remedies.ts";
import type { Entry } from "../../ledger/entry.ts";
import { remedyClocks } from "./remedy-duties.ts";

const step = (seq: number, on: string | undefined, remedy: string, stage: string, more: object = {}) =>
  fact(seq, "remedy", on, { remedy, stage, ...more });
const owed = (on: string, ...entries: Entry[]) => owedOf(["government-answer", "warden-answer"], on, entries);

describe("the clocks of remedies", () => {
  it("are of remedies that there are", () => {
    const ids = remedies.map(({ id }) => id);
    for (const { remedy } of remedyClocks) expect(ids).toContain(remedy);
  });

  it("give a government 60 days to answer the Working Group", () => {
    const opened = step(1, "2026-01-01", "un-wgad", "opened");
    expect(owed("2026-03-02", opened)).toEqual(["government-answer: due, 2026-03-02"]);
    expect(owed("2026-03-03", opened)).toEqual(["government-answer: late, 2026-03-02"]);
  });

  it("are late by no day that the opening was only about", () => {
    const about = step(1, "2026-01-01~", "un-wgad", "opened");
    expect(owed("2026-03-05", about)).toEqual(["government-answer: due, 2026-02-27 to 2026-03-05"]);
    expect(owed("2026-03-06", about)).toEqual(["government-answer: late, 2026-02-27 to 2026-03-05"]);
  });

  it("give a warden 30 days from the request, since the law that names them is in force", () => {
    const opened = (on: string) => step(1, on, "us-compassionate-release", "opened");
    expect(owed("2026-01-20", opened("2026-01-01"))).toEqual(["warden-answer: due, 2026-01-31"]);
    expect(owed("2019-01-05", opened("2018-12-21"))).toEqual(["warden-answer: due, 2019-01-20"]);
    expect(owed("2019-01-05", opened("2018-12-20"))).toEqual([]);
  });

  it("stop with an answer that is recorded as one, whatever the words of a step", () => {
    const opened = step(1, "2026-01-01", "un-wgad", "opened");
    const then = (stage: string, more: object = {}) =>
      owed("2026-03-03", opened, step(2, "2026-02-10", "un-wgad", stage, more));
    for (const words of [
      "Annexes sent",
      "Reminder sent: no reply from the government yet",
      "Назначен ответственный сотрудник",
    ])
      expect(then("step", { step: words })).toEqual(["government-answer: late, 2026-03-02"]);
    expect(then("answered")).toEqual(["government-answer: done, 2026-03-02"]);
    expect(then("answered", { step: "Получен ответ правительства" })).toEqual([
      "government-answer: done, 2026-03-02",
    ]);
  });

  it("are excepted, not met, by an end or a decision that is nobody's answer", () => {
    const ended = (remedy: string, stage: string) =>
      owed("2026-06-01", step(1, "2026-01-01", remedy, "opened"), step(2, "2026-05-05", remedy, stage));
    expect(ended("un-wgad", "closed")).toEqual(["government-answer: excepted, 2026-03-02"]);
    expect(ended("us-compassionate-release", "closed")).toEqual(["warden-answer: excepted, 2026-01-31"]);
    expect(ended("un-wgad", "granted")).toEqual(["government-answer: excepted, 2026-03-02"]);
    expect(ended("un-wgad", "refused")).toEqual(["government-answer: excepted, 2026-03-02"]);
    expect(ended("us-compassionate-release", "refused")).toEqual(["warden-answer: done, 2026-01-31"]);
  });

  it("keep an answer that came before the end", () => {
    const entries = ["opened", "answered", "closed"].map((stage, n) =>
      step(n + 1, `2026-0${n + 1}-01`, "un-wgad", stage),
    );
    expect(owed("2026-06-01", ...entries)).toEqual(["government-answer: done, 2026-03-02"]);
  });

  it("begin anew when the remedy is opened again, and have no day where the opening has none", () => {
    const twice = [
      step(1, "2024-01-01", "un-wgad", "opened"),
      step(2, "2024-06-01", "un-wgad", "refused"),
      step(3, "2026-01-01", "un-wgad", "opened"),
    ];
    expect(owed("2026-01-05", ...twice)).toEqual(["government-answer: due, 2026-03-02"]);
    expect(owed("2030-01-01", step(1, undefined, "un-wgad", "opened"))).toEqual([
      "government-answer: not known",
    ]);
  });
});
