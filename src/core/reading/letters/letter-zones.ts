import { spanOf } from "../layout/page.ts";
import type { Scene } from "../scene.ts";
import { headLines } from "./head-lines.ts";
import { peopleIn, type Stretch } from "./head-pieces.ts";
import { isNamedBody, isTitle, namesBody, namesOffice } from "./head-words.ts";
import type { LetterKind } from "./letter.ts";
import type { LetterForm } from "./letter-form.ts";

/** The lines of a letter around its body, by what they say of its two sides. */
export type Zones = {
  /** What "From:" and "To:" say, with the lines that go on below. */
  from: Stretch[];
  to: Stretch[];
  /** "от …" in an address line. */
  signed: Stretch[];
  /** The letterhead, and the lines to whom it goes. */
  own: Stretch[];
  theirs: Stretch[];
  /** The lines that sign, and the address that stands below them. */
  signature: Stretch[];
  below: Stretch[];
};

/** `apart`: set off by an empty line; `side`: whose its labels or its own words make it. */
type Line = Stretch & { text: string; apart: boolean; turn: Turn | undefined };
type Turn = "from" | "to" | "attention";
type Group = { lines: Line[]; afterMeta: boolean };

/** In these kinds only an address line or a mission tells to whom they go: other lines of the head are not addressed. */
const unaddressed: ReadonlySet<LetterKind> = new Set([
  "medical_note",
  "decision",
  "court_notice",
  "visit_report",
  "memo",
  "telephone_note",
  "urgent_appeal",
]);

/** "(Translation for the Consulate of Arden)" */
const aside = /^[([][^)\]]*(?:translat|cop(?:y|ies)|draft|перевод|копия)[^)\]]*[)\]]$/iu;

const bare = /^(?:to|from|кому|от кого|куда)[,:]?$/iu;

function turnOf(scene: Scene, text: string): Turn | undefined {
  const { forms } = scene.language.letters;
  if (forms.attention.test(text)) return "attention";
  // "в г. Анталье" goes on with the name above, "В посольство" opens an address.
  if (/^во?\s/iu.test(text) && !namesBody(scene, text)) return undefined;
  if (forms.fromLine.test(text) || /^(?:from|от кого)[,:]?$/iu.test(text)) return "from";
  return forms.toLine.test(text) || forms.addressed.test(text) || bare.test(text) ? "to" : undefined;
}

/** What a heading line names beside the heading: "CONSULATE GENERAL - DUTY LOG". */
function besideHeading(scene: Scene, { start, end }: Stretch): Stretch | undefined {
  const { page, language } = scene;
  const { headings } = language.letters.forms;
  const text = page.text.slice(start, end);
  for (const part of text.matchAll(/(?:(?!\s[-–—|]\s|,\s|:\s|\s{3}).)+/gu)) {
    if (!namesBody(scene, part[0])) continue;
    // "URGENT ACTION NETWORK FOR SEAFARERS" is who sends it.
    if (part[0].length === text.length && isNamedBody(scene, text)) return { start, end };
    if (part[0].length === text.length) continue;
    if (headings.some(({ pattern }) => pattern.test(part[0].trim()))) continue;
    return spanOf(page.text, start + part.index, start + part.index + part[0].length);
  }
  return undefined;
}

type Walk = { zones: Zones; groups: Group[] };

/** Gives the labelled lines to their side and gathers the others in groups, set apart by empty lines and labels. */
function walkHead(scene: Scene, form: LetterForm): Walk {
  const { page } = scene;
  const { forms } = scene.language.letters;
  const zones: Zones = { from: [], to: [], signed: [], own: [], theirs: [], signature: [], below: [] };
  const groups: Group[] = [];
  const headed = new Set(form.heading?.blocks);
  let goesOn: "from" | "to" | undefined;
  let meta = false;
  let opens = true;
  const last = Math.min(form.from, form.salutation ?? form.from);
  for (const { start, end, text, apart, block: index } of headLines(page, form, last)) {
    const block = { start, end };
    const fields = form.fields.filter((field) => field.block === index);
    // "Attn.: the welfare officer" says who in the body named above.
    const minds = fields.length === 1 && fields[0]?.name === "to" && forms.attention.test(fields[0].label);
    if ((fields.length > 0 && !minds) || headed.has(index)) {
      opens = true;
      const lead = headed.has(index) ? besideHeading(scene, block) : beforeLabel(scene, form, index);
      if (lead) groups.push({ lines: [{ ...lead, text: "", apart, turn: undefined }], afterMeta: meta });
      for (const { name, value } of fields) {
        goesOn = name === "from" || name === "to" ? name : undefined;
        meta ||= goesOn === undefined && name !== "subject" && name !== "person";
        if (goesOn && value.text !== "") zones[goesOn].push({ start: value.start, end: value.end });
      }
      continue;
    }
    // "(для сведения: …)", "cc: …": others get it too.
    if (forms.enclosure.test(text.replace(/^\(/u, "")) || aside.test(text)) continue;
    const started = goesOn ? zones[goesOn].length > 0 : false;
    const dated = /^\D{0,24}\d{1,4}[./ -]|№|\d{4}(?: г\.?| года)?\.?$/u.test(text) && !namesBody(scene, text);
    if (goesOn && !(started && apart) && !dated) {
      zones[goesOn].push(block);
      continue;
    }
    goesOn = undefined;
    if (dated && !forms.street.test(text)) meta = true;
    if (opens || apart) groups.push({ lines: [], afterMeta: meta });
    opens = false;
    groups.at(-1)?.lines.push({ start, end, text, apart, turn: turnOf(scene, text) });
  }
  return { zones, groups: groups.filter(({ lines }) => lines.length > 0) };
}

/** "Embassy of Peru, Rabat. Duty officer: …": what stands in a line before its first label. */
function beforeLabel({ page }: Scene, form: LetterForm, index: number): Stretch | undefined {
  const block = page.blocks[index];
  const field = form.fields.find((one) => one.block === index);
  if (!block || !field || field.label === "") return undefined;
  const at = page.text.slice(block.start, block.end).toLowerCase().indexOf(field.label);
  return at > 8 ? { start: block.start, end: block.start + at } : undefined;
}

/** Splits a group whose lines turn to a side; lines before the turn belong to it unless they are the letterhead. */
function turned(zones: Zones, { lines, afterMeta }: Group, isFirst: boolean): void {
  const first = lines.findIndex(({ turn }) => turn !== undefined);
  const opening = lines[first]?.turn;
  // Above "от …" stands to whom it goes.
  const whole =
    opening === "attention" || opening === "from" || (opening === "to" && (!isFirst || afterMeta));
  let side: Stretch[] = whole ? zones.theirs : zones.own;
  for (const line of lines) {
    if (line.turn === "from") side = zones.signed;
    else if (line.turn !== undefined && side !== zones.theirs) side = zones.theirs;
    side.push(line);
  }
}

/** Whether the sender of a private letter lives there: a cell, a street. */
const isAbode = (scene: Scene, { lines }: Group): boolean =>
  lines.some(({ text }) => scene.language.letters.forms.street.test(text));

const prison =
  /prison|jail|gaol|penitenci|penitenti|correctional|c[áa]rcel|\b(?:FCI|USP|HMP|JVA)\b|тюрьм|колони|СИЗО|ИК-|ИК №/iu;

/** A prisoner writes from a prison, and seldom to one. */
const isPrison = (scene: Scene, { lines }: Group): boolean =>
  lines.some(({ start, end }) => prison.test(scene.page.text.slice(start, end)));

const names = (scene: Scene, { lines }: Group): boolean =>
  lines.some((line) => {
    const text = line.text || scene.page.text.slice(line.start, line.end);
    return namesBody(scene, text) || namesOffice(scene, text) || peopleIn(scene, line).length > 0;
  });

const namesSomeBody = (scene: Scene, { lines }: Group): boolean =>
  lines.some(({ start, end }) => namesBody(scene, scene.page.text.slice(start, end)));

/** "HOUSE OF COMMONS" opens a page as a name, though no noun in it says that it is a body. */
const isLetterhead = (scene: Scene, { lines: [line] }: Group): boolean =>
  line !== undefined && line.start === scene.page.blocks[0]?.start && isTitle(line.text);

/** The groups without a turn: the first that names a body is the letterhead, the last the address. */
function placeLoose(scene: Scene, form: LetterForm, kind: LetterKind, { zones, groups }: Walk): void {
  const { forms } = scene.language.letters;
  const loose = groups.filter(({ lines }) => lines.every(({ turn }) => turn === undefined));
  const naming = loose.filter((group) => names(scene, group));
  if (kind === "private_letter") {
    const bodies = naming.filter((group) => namesSomeBody(scene, group) && !isAbode(scene, group));
    const body =
      bodies.find((group) => !isPrison(scene, group)) ??
      bodies.find(() => !forms.writerHeld.test(scene.page.text));
    if (zones.theirs.length === 0 && body) zones.theirs.push(...body.lines);
    return;
  }
  const [first] = groups;
  const headed = first && loose.length > 1 && form.salutation !== undefined && isLetterhead(scene, first);
  const leads =
    (headed ? first : undefined) ??
    naming.find((group) => group === first && !group.afterMeta) ??
    naming.find((group) => namesSomeBody(scene, group));
  const isOnly = naming.length === 1 && leads?.afterMeta === true && form.salutation !== undefined;
  const addressedOnly = isOnly && !unaddressed.has(kind) && zones.theirs.length === 0;
  if (leads && !addressedOnly) zones.own.push(...leads.lines);
  else if (first && loose[0] === first && !addressedOnly) zones.own.push(...first.lines);
  if (zones.theirs.some(({ start, end }) => namesBody(scene, scene.page.text.slice(start, end)))) return;
  const others = naming.filter((group) => group !== leads || addressedOnly);
  const mission = others.find(({ lines }) => lines.some(({ text }) => forms.mission.test(text)));
  // "Embassy of Peru", and apart from it "For the attention of Mr X".
  const bodies = others.filter((group) => namesSomeBody(scene, group));
  const open =
    kind === "court_notice" || kind === "decision"
      ? bodies.filter(({ afterMeta }) => afterMeta)
      : bodies.filter((group) => kind === "visit_report" && leads === first && group !== first);
  const last = unaddressed.has(kind) ? (mission ?? open.at(-1)) : (mission ?? bodies.at(-1) ?? others.at(-1));
  if (!last) return;
  if (zones.theirs.length === 0 || namesSomeBody(scene, last)) zones.theirs.unshift(...last.lines);
}

/** A body named apart below who signed, where the letterhead names another: to it the letter goes. */
function standsBelow(scene: Scene, { own, signature }: Zones, line: Stretch): boolean {
  const others = [...own, ...signature];
  const text = ({ start, end }: Stretch): string => scene.page.text.slice(start, end);
  return (
    namesBody(scene, text(line)) &&
    peopleIn(scene, line).length === 0 &&
    others.some((one) => namesBody(scene, text(one)) && !text(one).includes(text(line))) &&
    signature.some((one) => peopleIn(scene, one).length > 0)
  );
}

/** "His Excellency …", apart below who signed. */
const honoursBelow = (scene: Scene, { signature }: Zones, text: string): boolean =>
  scene.language.letters.forms.addressed.test(text) &&
  !/^(?:mr|ms|mrs|dr|prof)s?\b/iu.test(text) &&
  signature.some((one) => peopleIn(scene, one).length > 0);

/** The lines after the body: who signs, and the address that stands below. */
function walkEnd(scene: Scene, form: LetterForm, zones: Zones): void {
  const { page } = scene;
  const { forms } = scene.language.letters;
  const labelled = new Set(form.fields.map(({ block }) => block));
  let side: Stretch[] | undefined = zones.signature;
  let last: Stretch | undefined;
  for (const index of form.signature) {
    const block = page.blocks[index];
    if (!block) continue;
    const text = page.text.slice(block.start, block.end);
    const apart =
      last !== undefined && (page.text.slice(last.end, block.start).match(/\n/gu)?.length ?? 0) > 1;
    last = block;
    if (labelled.has(index)) {
      for (const { name, label, value } of form.fields)
        if ((name === "from" || name === "to") && value.start >= block.start && value.end <= block.end)
          // "For: Ode & Partners" signs.
          zones[label === "for" ? "signature" : name].push(value);
      continue;
    }
    if (
      index === form.closing &&
      !names(scene, { lines: [{ ...block, text, apart, turn: undefined }], afterMeta: false })
    )
      continue;
    if (forms.enclosure.test(text)) side = undefined;
    else if (forms.toLine.test(text) || (forms.addressed.test(text) && forms.below.test(text)))
      side = zones.below;
    else if (apart && (standsBelow(scene, zones, block) || honoursBelow(scene, zones, text)))
      side = zones.below;
    else if (apart && side === undefined) side = zones.signature;
    side?.push({ start: block.start, end: block.end });
  }
}

/** Who is named after the body. */
const signersOf = (scene: Scene, { signature }: LetterForm): ReadonlySet<number> =>
  new Set(
    signature.flatMap((index) => {
      const block = scene.page.blocks[index];
      return block ? peopleIn(scene, block).map(({ person }) => person) : [];
    }),
  );

/** The lines of a letter's head and end by what they say of who writes to whom. */
export function zonesOf(scene: Scene, form: LetterForm, kind: LetterKind): Zones {
  const walk = walkHead(scene, form);
  const { zones, groups } = walk;
  const signers = signersOf(scene, form);
  groups.forEach((group, index) => {
    const turns = group.lines.filter(({ turn }) => turn !== undefined);
    const signs = turns.some((line) => peopleIn(scene, line).some(({ person }) => signers.has(person)));
    // "Dr. Hind Ode, Internal Medicine" above is who signs below.
    if (signs && turns.every(({ turn }) => turn === "to")) zones.own.push(...group.lines);
    else if (turns.length > 0) turned(zones, group, index === 0);
  });
  placeLoose(scene, form, kind, walk);
  walkEnd(scene, form, zones);
  return zones;
}
