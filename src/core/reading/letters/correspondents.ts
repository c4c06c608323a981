import { wordAt } from "../layout/page.ts";
import type { Span } from "../reading.ts";
import type { Scene } from "../scene.ts";
import { correspondentIn, joined, namesBody, namesOffice, peopleIn, type Stretch } from "./head-pieces.ts";
import type { Correspondent, LetterKind } from "./letter.ts";
import type { LetterForm } from "./letter-form.ts";
import type { FieldName } from "./letter-rules.ts";

type Sides = { sender: Correspondent | undefined; addressee: Correspondent | undefined };

const fieldValues = (form: LetterForm, ...names: FieldName[]): Span[] =>
  names.flatMap((wanted) => form.fields.filter(({ name }) => name === wanted).map(({ value }) => value));

/** The unlabelled lines of the head, in groups set apart by empty lines. */
function headGroups(scene: Scene, form: LetterForm): Stretch[][] {
  const { page } = scene;
  const labelled = new Set(form.fields.map(({ block }) => block));
  for (const block of form.heading?.blocks ?? []) labelled.add(block);
  const groups: Stretch[][] = [];
  let last: Stretch | undefined;
  page.blocks.slice(0, Math.min(form.from, form.salutation ?? form.from)).forEach((block, index) => {
    if (labelled.has(index) || index === form.salutation) {
      last = undefined;
      const lead = beforeLabel(scene, form, index);
      if (lead) groups.push([lead]);
      return;
    }
    const apart = !last || (page.text.slice(last.end, block.start).match(/\n/gu)?.length ?? 0) > 1;
    if (apart) groups.push([]);
    groups.at(-1)?.push({ start: block.start, end: block.end });
    last = block;
  });
  return groups;
}

/** "Embassy of Peru, Rabat. Duty officer: …": what stands in a line before its first label. */
function beforeLabel({ page }: Scene, form: LetterForm, index: number): Stretch | undefined {
  const block = page.blocks[index];
  const field = form.fields.find((one) => one.block === index);
  if (!block || !field || field.label === "") return undefined;
  const at = page.text.slice(block.start, block.end).toLowerCase().indexOf(field.label);
  return at > 8 ? { start: block.start, end: block.start + at } : undefined;
}

/** In these kinds only an address line tells to whom they go: other lines of the head are not addressed. */
const unaddressed: ReadonlySet<LetterKind> = new Set([
  "medical_note",
  "decision",
  "court_notice",
  "visit_report",
  "memo",
  "telephone_note",
  "urgent_appeal",
]);

/** What the address lines at the head say of both sides. */
function fromHead(scene: Scene, form: LetterForm, kind: LetterKind): Sides & { named: boolean } {
  const { forms } = scene.language.letters;
  const groups = headGroups(scene, form);
  const text = ({ start, end }: Stretch): string => scene.page.text.slice(start, end);
  const own: Stretch[] = [];
  const theirs: Stretch[] = [];
  const signed: Stretch[] = [];
  const rest: Stretch[][] = [];
  groups.forEach((group, index) => {
    let side: Stretch[] | undefined;
    const loose: Stretch[] = [];
    for (const line of group) {
      const shown = text(line);
      if (forms.fromLine.test(shown)) side = signed;
      else if (forms.toLine.test(shown)) side = theirs;
      else if (side === undefined && forms.addressed.test(shown)) side = theirs;
      (side ?? (index === 0 ? own : loose)).push(line);
    }
    if (loose.length > 0) rest.push(loose);
  });
  if (!own.some((line) => namesBody(scene, text(line)))) {
    const body = rest
      .flat()
      .find((line) => namesBody(scene, text(line)) && !forms.addressed.test(text(line)));
    if (body && (rest.length > 1 || unaddressed.has(kind))) own.push(body);
  }
  const office = rest.flat().find((line) => forms.mission.test(text(line)) && !own.includes(line));
  if (theirs.length === 0 && office && own.some((line) => namesBody(scene, text(line)))) theirs.push(office);
  const last = rest.at(-1);
  if (theirs.length === 0 && last && !unaddressed.has(kind) && form.salutation !== undefined)
    theirs.push(...last);
  const signer = correspondentIn(scene, signed);
  return {
    sender: signer ? (joined(signer, correspondentIn(scene, own)) ?? undefined) : correspondentIn(scene, own),
    addressee: correspondentIn(scene, theirs),
    named: signer !== undefined,
  };
}

/** The line that greets the addressee: "Dear Mr. Adeyinka", "уважаемое посольство". */
function greeted(scene: Scene, form: LetterForm): Correspondent | undefined {
  const block = form.salutation === undefined ? undefined : scene.page.blocks[form.salutation];
  if (!block) return undefined;
  const line = scene.page.text.slice(block.start, Math.min(block.end, block.start + 120));
  const first = /^(?:[^.!?\n]|(?<=\b(?:mr|mrs|ms|dr|hon|st))\.)*/iu.exec(line)?.[0] ?? line;
  return correspondentIn(scene, [{ start: block.start, end: block.start + first.length }]);
}

/** "My name is …", "Пишет вам …": the first name after it. */
function introduced(scene: Scene, form: LetterForm): Correspondent | undefined {
  const begin = scene.page.blocks[form.salutation ?? form.from]?.start ?? 0;
  const match = scene.language.letters.forms.introduction.exec(scene.page.text.slice(begin, begin + 1500));
  if (!match) return undefined;
  const after = begin + match.index + match[0].length;
  const [named] = peopleIn(scene, { start: after, end: after + 60 });
  if (!named || wordAt(scene.page, named.start) > wordAt(scene.page, after)) return undefined;
  return correspondentIn(scene, [{ start: named.start, end: named.end }]);
}

function fromCompliments(scene: Scene, { sender, addressee }: NonNullable<LetterForm["compliments"]>): Sides {
  const whole = ({ start, end }: Stretch): Correspondent => {
    const text = scene.page.text.slice(start, end).trimEnd();
    const skip = /^the /iu.exec(text)?.[0].length ?? 0;
    const shown = text.slice(skip);
    const name = shown.replace(/\s[-–—]\s/gu, ", ").replace(/\s+/gu, " ");
    return {
      org: scene.language.letters.forms.baseForm?.(name) ?? name,
      person: null,
      role: null,
      start: start + skip,
      end: start + text.length,
      text: shown,
    };
  };
  return { sender: whole(sender), addressee: whole(addressee) };
}

const signatureLines = (scene: Scene, form: LetterForm): Stretch[] =>
  form.signature.flatMap((block) => {
    const found = scene.page.blocks[block];
    const text = found ? scene.page.text.slice(found.start, found.end) : "";
    return found && !scene.language.letters.forms.enclosure.test(text) ? [found] : [];
  });

/** "Issued at the request of …", "Please write to …": who is named there. */
function wordedAddressee(scene: Scene, pattern: RegExp): Correspondent | undefined {
  const match = pattern.exec(scene.page.text.slice(0, 12_000));
  const [start = 0, end = 0] = match?.indices?.groups?.value ?? [];
  if (end === 0) return undefined;
  const shown = scene.page.text.slice(start, end);
  const found = correspondentIn(scene, [{ start, end }]);
  return found &&
    (found.org !== null || found.person !== null || found.role !== null || namesBody(scene, shown))
    ? found
    : undefined;
}

/** Lines in the body of an urgent appeal that name an office: to it the appeals go. */
function linedAddressee(scene: Scene, form: LetterForm): Correspondent | undefined {
  const { page } = scene;
  const line = (block: number): string =>
    page.text.slice(page.blocks[block]?.start ?? 0, page.blocks[block]?.end ?? 0);
  const short = (block: number): boolean =>
    /^.{3,90}[^.:;!?]$/u.test(line(block)) && !/^[-•*]/u.test(line(block));
  for (let block = form.fields[0] ? 1 : 0; block < form.to; block++) {
    if (form.heading?.blocks.includes(block) || form.fields.some((field) => field.block === block)) continue;
    if (
      !short(block) ||
      !namesOffice(scene, line(block)) ||
      /\b(?:arrest|held|detain|sentenc)\p{L}*/iu.test(line(block))
    )
      continue;
    const group = [block, block + 1, block + 2].filter((one, index) => index === 0 || short(one));
    return correspondentIn(
      scene,
      group.flatMap((one) => page.blocks[one] ?? []),
    );
  }
  return undefined;
}

/** A body that the first sentences name as the one that speaks. */
function wordedBody(scene: Scene, form: LetterForm, pattern: RegExp): Correspondent | undefined {
  const begin = scene.page.blocks[form.from]?.start ?? 0;
  const match = pattern.exec(scene.page.text.slice(begin, begin + 700));
  const [start = 0, end = 0] = match?.indices?.groups?.value ?? [];
  const shown = scene.page.text.slice(begin + start, begin + end);
  return end > 0 && namesBody(scene, shown)
    ? correspondentIn(scene, [{ start: begin + start, end: begin + end }])
    : undefined;
}

/** "To: Consular Assistance, Lisbon": whatever a label names, if it is no address of a mailbox. */
function wholeValue(value: Span | undefined): Correspondent | undefined {
  const text = value?.text ?? "";
  if (!value || text === "" || /@/u.test(text)) return undefined;
  return { org: text, person: null, role: null, start: value.start, end: value.end, text };
}

/** Who writes, and to whom. */
export function findCorrespondents(
  scene: Scene,
  form: LetterForm,
  kind: LetterKind,
): { sender: Correspondent | null; addressee: Correspondent | null } {
  const { forms } = scene.language.letters;
  if (form.compliments) {
    const { sender, addressee } = fromCompliments(scene, form.compliments);
    return { sender: joined(sender), addressee: joined(addressee) };
  }
  const head = fromHead(scene, form, kind);
  if (kind === "telephone_note") {
    const caller = correspondentIn(scene, fieldValues(form, "caller", "from"));
    const taker = correspondentIn(scene, fieldValues(form, "taker", "to"));
    return { sender: joined(caller), addressee: joined(taker, head.sender, head.addressee) };
  }
  const signed = correspondentIn(scene, signatureLines(scene, form));
  const from = correspondentIn(scene, fieldValues(form, "from"));
  const to = correspondentIn(scene, fieldValues(form, "to")) ?? wholeValue(fieldValues(form, "to")[0]);
  const own = kind === "private_letter" ? introduced(scene, form) : undefined;
  const about =
    kind === "letter" || kind === "urgent_appeal" ? wordedBody(scene, form, forms.behalf) : undefined;
  const issued =
    kind === "decision" || kind === "court_notice" ? wordedBody(scene, form, forms.issuer) : undefined;
  const worded =
    kind === "medical_note" || kind === "other"
      ? wordedAddressee(scene, forms.requester)
      : kind === "urgent_appeal"
        ? (linedAddressee(scene, form) ?? wordedAddressee(scene, forms.writeTo))
        : undefined;
  const sender = head.named
    ? joined(from, head.sender, own, signed)
    : joined(from, own, signed, head.sender, issued, about);
  const addressee = to
    ? joined(to, greeted(scene, form))
    : joined(worded, head.addressee, greeted(scene, form));
  return { sender, addressee };
}
