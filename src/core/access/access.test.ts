import { describe, expect, it } from "vitest";
import { type Action, type Actor, abilities, audienceFor, audienceOf, may, type Role } from "./access.ts";

const consular = { teams: ["consular"], users: ["named"] };

function actor(userId: string, ...grants: [Role, string?][]): Actor {
  return {
    userId,
    name: userId,
    grants: grants.map(([role, teamId]) => (teamId ? { role, teamId } : { role })),
  };
}

const people = {
  caseworker: actor("c", ["caseworker", "consular"]),
  supervisor: actor("s", ["supervisor", "consular"]),
  reader: actor("r", ["reader", "consular"]),
  auditor: actor("a", ["auditor"]),
  administrator: actor("d", ["administrator"]),
  "caseworker of another team": actor("o", ["caseworker", "embassy"]),
  "supervisor of another team": actor("p", ["supervisor", "embassy"]),
  "named caseworker of another team": actor("named", ["caseworker", "embassy"]),
  "named reader of another team": actor("named", ["reader", "embassy"]),
  "named administrator": actor("named", ["administrator"]),
  "caseworker without a team": actor("w", ["caseworker"]),
  "no role": actor("n"),
};

const actions: Action[] = [
  "case.open",
  "case.read",
  "entry.add",
  "entry.correct",
  "access.change",
  "source.add",
  "source.read",
  "proposal.decide",
  "affair.open",
  "team.manage",
  "account.manage",
  "settings.change",
  "audit.read",
  "casework.read",
];

const reading: Action[] = ["case.read", "source.read", "casework.read"];
const working: Action[] = ["entry.add", "entry.correct", "source.add", "proposal.decide"];
const opening: Action[] = ["case.open", "affair.open"];

const table: [who: keyof typeof people, onTheLedger: Action[], withoutOne: Action[]][] = [
  [
    "caseworker",
    [...reading, ...working, ...opening],
    [...opening, "source.add", "source.read", "casework.read"],
  ],
  [
    "supervisor",
    [...reading, ...working, ...opening, "access.change"],
    [...opening, "source.add", "source.read", "casework.read"],
  ],
  ["reader", reading, ["source.read", "casework.read"]],
  ["auditor", ["audit.read"], ["audit.read"]],
  [
    "administrator",
    ["team.manage", "account.manage", "settings.change"],
    ["team.manage", "account.manage", "settings.change"],
  ],
  ["caseworker of another team", [], [...opening, "source.add", "source.read", "casework.read"]],
  ["supervisor of another team", [], [...opening, "source.add", "source.read", "casework.read"]],
  // Being named opens this ledger; it does not let them file cases for the team.
  [
    "named caseworker of another team",
    [...reading, ...working],
    [...opening, "source.add", "source.read", "casework.read"],
  ],
  ["named reader of another team", reading, ["source.read", "casework.read"]],
  [
    "named administrator",
    ["team.manage", "account.manage", "settings.change"],
    ["team.manage", "account.manage", "settings.change"],
  ],
  ["caseworker without a team", [], []],
  ["no role", [], []],
];

describe.each(table)("%s", (who, onTheLedger, withoutOne) => {
  it.each(actions)("%s", (action) => {
    expect(may(people[who], action, consular)).toBe(onTheLedger.includes(action));
    expect(may(people[who], action)).toBe(withoutOne.includes(action));
  });

  it("is told exactly that", () => {
    expect(abilities(people[who], consular).toSorted()).toEqual(onTheLedger.toSorted());
    expect(abilities(people[who]).toSorted()).toEqual(withoutOne.toSorted());
  });
});

describe("the audience of an actor", () => {
  it.each([
    ["caseworker", ["user:c", "team:consular", "team:consular/restricted", "user:c/restricted", "signed-in"]],
    ["supervisor", ["user:s", "team:consular", "team:consular/restricted", "user:s/restricted", "signed-in"]],
    ["reader", ["user:r", "team:consular", "user:r/restricted", "signed-in"]],
    ["auditor", ["auditor"]],
    ["administrator", []],
    ["caseworker without a team", []],
    ["no role", []],
  ] as const)("%s", (who, tokens) => {
    expect(audienceOf(people[who]).toSorted()).toEqual(tokens.toSorted());
  });

  it("keeps the restricted rows of one team from its reader who works in another", () => {
    const both = actor("b", ["reader", "consular"], ["caseworker", "embassy"], ["supervisor", "embassy"]);
    expect(audienceOf(both).toSorted()).toEqual([
      "signed-in",
      "team:consular",
      "team:embassy",
      "team:embassy/restricted",
      "user:b",
      "user:b/restricted",
    ]);
  });
});

describe("the audience of a row", () => {
  it("names the teams and users on the list", () => {
    expect(audienceFor(consular, "ordinary")).toEqual(["team:consular", "user:named"]);
    expect(audienceFor(consular, "restricted")).toEqual([
      "team:consular/restricted",
      "user:named/restricted",
    ]);
  });

  it.each([
    ["caseworker", true, true],
    ["supervisor", true, true],
    ["reader", true, false],
    ["auditor", false, false],
    ["administrator", false, false],
    ["caseworker of another team", false, false],
    ["named caseworker of another team", true, true],
    ["named reader of another team", true, true],
    ["named administrator", false, false],
  ] as const)("%s sees ordinary rows: %s, restricted: %s", (who, ordinary, restricted) => {
    const held = audienceOf(people[who]);
    const sees = (row: string[]) => row.some((token) => held.includes(token));
    expect(sees(audienceFor(consular, "ordinary"))).toBe(ordinary);
    expect(sees(audienceFor(consular, "restricted"))).toBe(restricted);
  });
});
