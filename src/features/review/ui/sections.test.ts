import { describe, expect, it } from "vitest";
import type { ProposalView, Subject } from "../review.contract.ts";
import { acceptableAtOnce, sectionsOf } from "./sections.ts";

const subject = (id: string) => ({ id, name: id }) as Subject;
const proposal = (id: string, ...subjects: string[]) => ({ id, subjects }) as ProposalView;

describe("the sections of a review", () => {
  it("are one for each person in the order of the text, then one for each set of several", () => {
    const found = [
      proposal("1", "lot", "grotova"),
      proposal("2", "grotova"),
      proposal("3", "lot"),
      proposal("4", "grotova", "lot"),
      proposal("5", "grotova"),
    ];
    const sections = sectionsOf([subject("lot"), subject("grotova")], found);
    expect(
      sections.map((one) => [one.subjects.map(({ id }) => id), one.proposals.map(({ id }) => id)]),
    ).toEqual([
      [["lot"], ["3"]],
      [["grotova"], ["2", "5"]],
      [
        ["lot", "grotova"],
        ["1", "4"],
      ],
    ]);
  });
});

describe("what is accepted at once under a heading", () => {
  const open = { subjects: ["lot"], targets: ["file"], otherwise: [], state: "open" };
  const one = (id: string, more: object = {}) => ({ id, ...open, ...more }) as unknown as ProposalView;

  it("is what is about this person alone and needs no look of its own", () => {
    const found = [
      one("1"),
      one("of several", { subjects: ["lot", "grotova"] }),
      one("of a model", { model: "org/model" }),
      one("contradicted", { otherwise: [{ differsIn: ["on"] }] }),
      one("to choose", { mustChoose: "which" }),
      one("for no file", { targets: [] }),
      one("decided", { state: "rejected" }),
    ];
    const ids = acceptableAtOnce(found, "lot", ({ state }) => state).map(({ id }) => id);
    expect(ids).toEqual(["1"]);
  });
});
