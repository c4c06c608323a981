import { anyCase, type Gender, type GivenForm } from "./grammar.ts";

type Names = { men: Iterable<string>; women: Iterable<string> };

/** Given names of a language that does not decline them, by what texts print; `rare` ones where the others have none. */
export function givenByForm(names: Names, rare?: Names): Map<string, GivenForm[]> {
  const forms = new Map<string, GivenForm[]>();
  const enter = (list: Iterable<string>, gender: Gender, known: ReadonlySet<string>) => {
    for (const base of new Set(list)) {
      if (known.has(base)) continue;
      const form: GivenForm = { base, gender, cases: anyCase };
      forms.set(base, [...(forms.get(base) ?? []), known.size > 0 ? { ...form, rare: true } : form]);
    }
  };
  enter(names.men, "m", new Set());
  enter(names.women, "f", new Set());
  const known = new Set(forms.keys());
  if (!rare) return forms;
  enter(rare.men, "m", known);
  enter(rare.women, "f", known);
  return forms;
}
