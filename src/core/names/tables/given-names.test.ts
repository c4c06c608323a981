import { describe, expect, it } from "vitest";
import { type GivenNameForm, givenNameForms } from "./given-names.ts";
import { givenNames } from "./given-names-table.ts";

const rows = givenNames.split(/[;\n]/).map((row) => row.split(" "));

function shared(one: string, other: string): GivenNameForm["kind"][] {
  const groups = new Map(givenNameForms(other).map(({ group, isPet }) => [group, isPet]));
  const both = givenNameForms(one).filter(({ group }) => groups.has(group));
  return [...new Set(both.map(({ kind }) => kind))].sort();
}

describe("the table of given names", () => {
  it("has a kind, a gender, a main name and at least one other in every row", () => {
    const odd = rows.filter(([head = "", main = "", ...others]) => {
      return !/^[fpk][mfu]$/.test(head) || !main || (head.startsWith("f") ? false : others.length === 0);
    });
    expect(odd).toEqual([]);
  });

  it("holds no name that is a form of a man's and of a woman's name", () => {
    const genders = new Map<string, Set<string>>();
    for (const [head = "", main = "", ...others] of rows) {
      if (!head.startsWith("f")) continue;
      for (const name of [main.toLowerCase(), ...others]) {
        genders.set(name, (genders.get(name) ?? new Set()).add(head.charAt(1)));
      }
    }
    expect([...genders].filter(([, seen]) => seen.size > 1).map(([name]) => name)).toEqual([]);
  });
});

describe("forms of a given name", () => {
  it.each([
    ["aleksandr", "oleksandr", "form"],
    ["vladimir", "volodymyr", "form"],
    ["володимир", "uladzimir", "form"],
    ["serghey", "siarhei", "form"],
    ["tatjyana", "tetiana", "form"],
    ["aleksej", "oleksii", "form"],
    ["nadezhda", "nadiia", "form"],
    ["sasha", "oleksandr", "pet"],
    ["шура", "alexandra", "pet"],
    ["bill", "william", "pet"],
    ["pepe", "jose", "pet"],
    ["wojtek", "wojciech", "pet"],
    ["kuba", "jakub", "pet"],
    ["muhammad", "mohamed", "form"],
    ["магомед", "mukhammad", "form"],
    ["hossein", "huseyin", "form"],
    ["علي", "علی", "form"],
    ["maimaiti", "memet", "form"],
    ["yitzhak", "isaac", "form"],
    ["ovanes", "hovhannes", "form"],
    ["ivan", "juan", "kin"],
    ["mehmet", "mukhammad", "kin"],
  ])("%s and %s: %s", (one, other, kind) => {
    expect(shared(one, other)).toContain(kind);
    expect(shared(other, one)).toEqual(shared(one, other));
  });

  it.each([
    ["hassan", "hossein"],
    ["maria", "marina"],
    ["viktor", "viktoria"],
    ["daria", "dariusz"],
    ["yuri", "georgy"],
    ["viktor", "vladimir"],
    ["aleksandr", "aleksei"],
    ["aleksandr", "aleksandra"],
    ["ksenia", "oksana"],
    ["mikhail", "mykola"],
    ["roman", "ruslan"],
    ["oleg", "olga"],
    ["anton", "antonina"],
    ["andrei", "arseny"],
    ["denis", "daniil"],
    ["nina", "nikita"],
    ["salih", "salah"],
    ["salim", "salem"],
    ["hamid", "hamed"],
    ["hamid", "ahmad"],
    ["mahmud", "muhammad"],
    ["ahmad", "muhammad"],
    ["kamal", "jamal"],
    ["said", "sayyid"],
    ["sajid", "said"],
    ["pejman", "peyman"],
    ["ali", "eli"],
    ["umar", "ammar"],
    ["ali", "alim"],
    ["john", "jonathan"],
    ["yusuf", "yunus"],
  ])("%s and %s have no form in common", (one, other) => {
    expect(shared(one, other)).not.toContain("form");
  });
});
