import type { Scene } from "../scene.ts";
import { namesBody, namesOffice } from "./head-words.ts";
import type { LetterKind } from "./letter.ts";
import type { LetterForm } from "./letter-form.ts";
import { tellsOfCall } from "./letter-signs.ts";

/** How one kind is told by its form. */
type KindRule = { name: string; kind: LetterKind; fits: (look: Look) => boolean };

type Look = { scene: Scene; form: LetterForm; text: string; signature: string; head: string };

const has = ({ form }: Look, ...names: string[]): boolean =>
  names.every((name) => form.fields.some((field) => field.name === name));

const mailMark = /<?[\p{L}\d._%+-]+@[\p{L}\d.-]+\.\p{L}{2,}>?/u;
const sentMark = /^(?:sent|subject|subj|тема|отправлено|fw|fwd)$/iu;

const isMail = (look: Look): boolean =>
  (has(look, "from") || has(look, "to")) &&
  has(look, "subject") &&
  (mailMark.test(look.head) ||
    look.form.fields.some(({ label }) => label === "sent" || label === "отправлено" || label === "от кого") ||
    look.form.fields.some(
      ({ name, value }) => name === "subject" && /^(?:re|fw|fwd|aw|отв)\s?:/iu.test(value.text),
    ) ||
    (look.form.salutation !== undefined &&
      has(look, "from", "to") &&
      look.form.fields.some(({ label }) => sentMark.test(label)) &&
      !look.form.heading));

/** Whether the signature or the letterhead names an office or a body. */
const signsForOffice = ({ scene, signature, head }: Look): boolean => {
  const { forms } = scene.language.letters;
  if (signature.split("\n").some((line) => namesBody(scene, line) || namesOffice(scene, line))) return true;
  const [first = ""] = head.trim().split(/\n\s*\n/u);
  const lines = first.split("\n").slice(0, 4);
  const turned = lines.some(
    (line) => forms.toLine.test(line) || forms.fromLine.test(line) || forms.addressed.test(line),
  );
  return (
    !turned &&
    !forms.salutation.test(first) &&
    lines.some((line) => namesBody(scene, line) || namesOffice(scene, line))
  );
};

/** Whether the end names no office and no body, and the head bears no number of an office: kin write so, and prisoners. */
const signsAlone = ({ scene, form, signature, head }: Look): boolean =>
  form.signature.length > 0 &&
  !signature.split("\n").some((line) => namesBody(scene, line) || namesOffice(scene, line)) &&
  !form.fields.some(({ name }) => name === "reference") &&
  !scene.language.letters.forms.references.some(({ pattern }) => pattern.test(head.slice(0, 600)));

/** "от Хаитова Б.": an address line that names a person without an office. */
const fromSomebody = ({ scene, head }: Look): boolean =>
  head
    .split("\n")
    .some(
      (line) =>
        scene.language.letters.forms.fromLine.test(line) && !namesOffice(scene, line) && !/[:@]/u.test(line),
    );

const kindRules: readonly KindRule[] = [
  {
    name: "compliments",
    kind: "note_verbale",
    fits: ({ form }) => form.compliments !== undefined || form.formula?.kind === "note_verbale",
  },
  { name: "mail-head", kind: "email", fits: isMail },
  { name: "caller", kind: "telephone_note", fits: (look) => has(look, "caller") },
  { name: "visited", kind: "visit_report", fits: (look) => has(look, "visited") },
  {
    name: "formula",
    kind: "urgent_appeal",
    fits: ({ form }) => form.formula?.kind === "urgent_appeal" && form.salutation === undefined,
  },
  {
    name: "memo-head",
    kind: "memo",
    fits: (look) => has(look, "from", "to") && look.form.salutation === undefined,
  },
  {
    name: "private-hand",
    kind: "private_letter",
    fits: (look) => {
      const { forms } = look.scene.language.letters;
      const own = forms.privateHand.test(look.text) || forms.writerHeld.test(look.text) || fromSomebody(look);
      return (
        (own && signsAlone(look)) ||
        (!signsForOffice(look) &&
          (look.form.salutation !== undefined || look.form.closing !== undefined || own))
      );
    },
  },
  {
    name: "letter",
    kind: "letter",
    fits: (look) =>
      look.form.salutation !== undefined ||
      look.form.closing !== undefined ||
      look.form.fields.length > 0 ||
      signsForOffice(look),
  },
];

/** A court that fixes a day and greets nobody gives notice. */
const comesFromCourt = ({ scene, head, text }: Look): boolean => {
  const { court, fixes } = scene.language.letters.forms;
  const lines = head.split("\n").slice(0, 6);
  return lines.some((line) => line.length < 120 && court.test(line)) && fixes.test(text.slice(0, 3000));
};

/** What a letter is: by its heading, by the formulas of its text, by its head and signature. */
export function kindOfLetter(scene: Scene, form: LetterForm): { kind: LetterKind; rule: string } {
  const { page } = scene;
  const stretch = (from: number, to: number): string =>
    page.text.slice(page.blocks[from]?.start ?? 0, page.blocks[to - 1]?.end ?? 0);
  const look: Look = {
    scene,
    form,
    text: page.text,
    head: stretch(0, Math.max(form.from, 1)),
    signature: form.signature.map((block) => stretch(block, block + 1)).join("\n"),
  };
  if (form.compliments) return { kind: "note_verbale", rule: "compliments" };
  // "Medical certificate" in the subject of a mail makes it no certificate.
  if (isMail(look)) return { kind: "email", rule: "mail-head" };
  const labelled = form.fields.some(({ name }) => name === "from" || name === "to");
  // "СПРАВКА" may be anybody's paper; a diagnosis makes it a doctor's.
  if (form.heading?.kind === "memo" && form.formula?.kind === "medical_note" && !labelled)
    return form.formula;
  if (form.heading) return form.heading;
  const greeting = page.blocks[form.salutation ?? -1];
  const nobody = !greeting || /^to whom/iu.test(page.text.slice(greeting.start, greeting.end));
  if (form.formula && nobody) return form.formula;
  if (form.salutation === undefined && comesFromCourt(look))
    return { kind: "court_notice", rule: "court-fixes" };
  if (tellsOfCall(page, scene.language.letters.forms, form))
    return { kind: "telephone_note", rule: "call-told" };
  const rule = kindRules.find(({ fits }) => fits(look));
  return rule ? { kind: rule.kind, rule: rule.name } : { kind: "other", rule: "no-form" };
}
