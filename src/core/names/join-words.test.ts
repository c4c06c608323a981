import { describe, expect, it } from "vitest";
import { splitName } from "./split-name.ts";

const partsOf = (name: string) => splitName(name)[0]?.map(({ folded }) => folded);

describe("words that make one part", () => {
  it.each([
    ["Abd al-Rahman Jaber", ["abdrahman", "jaber"]],
    ["Nur al-Din Jaber", ["nuruddin", "jaber"]],
    ["Nour Eddine Jaber", ["nouruddin", "jaber"]],
    ["Нур ад-Дин Джабер", ["нуруддин", "джабер"]],
    ["نور الدين جابر", ["نورالدين", "جابر"]],
    ["Habib Ullah Karimi", ["habibullah", "karimi"]],
    ["حبيب الله كريمي", ["حبيبالله", "كريمي"]],
  ])("%s: %j", (name, parts) => expect(partsOf(name)).toEqual(parts));

  it.each([
    "Din Mohammad Lot",
    "Mohammad Din Lot",
    "Jamal Uddin",
    "Пугова Алла Львовна",
    "Lot Ulla Karin",
    "Lot Edin Amir",
  ])("%s is left as it is", (name) => expect(partsOf(name)).toHaveLength(name.split(" ").length));
});
