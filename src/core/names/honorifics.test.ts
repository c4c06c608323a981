import { describe, expect, it } from "vitest";
import { splitName } from "./split-name.ts";

const partsOf = (name: string) => splitName(name)[0]?.map(({ folded }) => folded);

describe("what stands before a name", () => {
  it.each([
    ["Seyed Mohammad Rezaei", ["mohammad", "rezaei"]],
    ["Sayed Qutbi", ["sayed", "qutbi"]],
    ["U Win Tin", ["win", "tin"]],
    ["Ma Jun Wei", ["ma", "jun", "wei"]],
    ["г-жа Анна Лот", ["анна", "лот"]],
    ["д-р Лот", ["лот"]],
    ["王小明先生", ["王", "小明"]],
    ["श्री सुनीता राव", ["सुनीता", "राव"]],
    ["Al Brenken", ["al", "brenken"]],
    ["Al Assadi", ["assadi"]],
    ["Al-Qahtani", ["qahtani"]],
    ["Van Harrison", ["van", "harrison"]],
    ["Vincent van Dael", ["vincent", "dael"]],
  ])("of %s leaves %j", (name, parts) => expect(partsOf(name)).toEqual(parts));
});
