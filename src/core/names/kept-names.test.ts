import { describe, expect, it } from "vitest";
import { type KeptName, makeKeptNames, spelledOut } from "./kept-names.ts";

const [first, second] = ["01900000-0000-7000-8000-000000000001", "01900000-0000-7000-8000-000000000002"];

const aName = (seq: number, name: string, team = "consular", kind: KeptName["kind"] = "case"): KeptName => ({
  ...{ seq, kind, name },
  audience: [`team:${team}`],
});

const all = { audience: ["team:consular", "team:other"], most: 10 };

describe("kept names", () => {
  it("are found by those who hold one of the tokens", () => {
    const names = makeKeptNames();
    names.put(first, [aName(1, "Ana Dellmar"), aName(4, "Anna Delmar", "other")]);
    expect(names.find("Ana Dellmar", { audience: ["team:consular"], most: 10 })).toEqual([
      { ledgerId: first, seq: 1, name: "Ana Dellmar", score: 1 },
    ]);
    expect(names.find("Ana Dellmar", { audience: ["team:other"], most: 1 })).toMatchObject([{ seq: 4 }]);
    expect(names.find("Ana Dellmar", { audience: [], most: 10 })).toEqual([]);
  });

  it("that others see take no place among the best", () => {
    const names = makeKeptNames();
    names.put(first, [aName(1, "Ana Dellmar", "other"), aName(2, "Ana Dellmar", "other")]);
    names.put(second, [aName(1, "Ana Delmar")]);
    const found = names.find("Ana Dellmar", { audience: ["team:consular"], most: 1 });
    expect(found.map((one) => one.ledgerId)).toEqual([second]);
  });

  it("of a file take the place of those that it had", () => {
    const names = makeKeptNames();
    names.put(first, [aName(1, "Ana Dellmar"), aName(2, "Glafira Mirkalj")]);
    names.put(second, [aName(1, "Karim Ouafrani")]);
    names.put(first, [aName(3, "Timur Lot")]);
    expect(names.size).toBe(2);
    expect(names.find("Glafira Mirkalj", all)).toEqual([]);
    expect(names.find("Timur Lot", all)).toMatchObject([{ ledgerId: first, seq: 3 }]);
    names.put(first, []);
    names.put("01900000-0000-7000-8000-000000000003", [aName(1, "Nina Grotova", "other")]);
    expect(names.size).toBe(2);
    expect(names.find("Timur Lot", all)).toEqual([]);
    expect(names.find("Karim Ouafrani", all)).toMatchObject([{ ledgerId: second, seq: 1 }]);
    expect(names.find("Nina Grotova", { ...all, audience: ["team:consular"] })).toEqual([]);
  });

  it("are of cases or affairs", () => {
    const names = makeKeptNames();
    names.put(first, [aName(1, "Fever at Marrow Hill", "consular", "affair")]);
    expect(names.find("Fever at Marrow Hill", { ...all, kind: "affair" })).toHaveLength(1);
    expect(names.find("Fever at Marrow Hill", { ...all, kind: "case" })).toEqual([]);
  });

  it("in two spellings are found by both", () => {
    const names = makeKeptNames();
    names.put(first, [aName(1, "Kim Dok-su (Tony Kim)")]);
    expect(names.find("Tony Kim", all)[0]).toMatchObject({ seq: 1, name: "Tony Kim" });
    expect(names.find("Kim Dok-su", all)[0]).toMatchObject({ seq: 1, name: "Kim Dok-su" });
    expect(spelledOut("Kim Dok-su")).toEqual(["Kim Dok-su"]);
  });
});
