import { describe, expect, it } from "vitest";
import { compareNames } from "../compare-names.ts";

describe("a name in a script without a table of its own", () => {
  it.each([
    ["Γιάννης Κουντουράς", "Yannis Kountouras"],
    ["Γιάννης Κουντουράς", "Giannis Kounduras"],
    ["Ζωή Οικονόμου", "Zoe Economou"],
    ["Ευαγγελία Χατζή", "Evangelia Hatzi"],
    ["Ειρήνη Ψαρρού", "Irini Psarrou"],
    ["Գրիգոր Սարգսյան", "Grigor Sargsyan"],
    ["Գրիգոր Պետրոսեան", "Krikor Bedrosian"], // as Armenians of the west speak
    ["Յակոբ Պողոսեան", "Hagop Boghosian"],
    ["ქეთევან ჭყონია", "Ketevan Chkonia"],
    ["აბელ წიკლაური", "Abel Tsiklauri"],
    ["ዳዊት አበበ", "Dawit Abebe"],
  ])("%s is %s", (written, latin) => {
    expect(compareNames(written, latin).verdict).toBe("same");
  });

  it.each([
    ["Γιάννης Κουντουράς", "Nikos Kountouras"],
    ["Գրիգոր Սարգսյան", "Levon Sargsyan"],
    ["ქეთევან ჭყონია", "Tamar Chkonia"],
  ])("%s is not %s", (written, latin) => {
    expect(compareNames(written, latin).verdict).toBe("different");
  });
});
