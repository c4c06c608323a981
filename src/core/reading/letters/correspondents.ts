import { wordAt } from "../layout/page.ts";
import type { Scene } from "../scene.ts";
import type { Correspondent, LetterKind } from "./letter.ts";
import type { LetterForm } from "./letter-form.ts";
import type { FieldName } from "./letter-rules.ts";

type Stretch = { start: number; end: number };
type Piece = Stretch & {
  text: string;
  person: number | undefined;
  kind: "organisation" | "role" | "person" | "other";
};

/** The people named within a stretch, by index, in its order. */
export function peopleIn(
  scene: Scene,
  { start, end }: Stretch,
): { person: number; start: number; end: number }[] {
  return scene.people.mentions.flatMap(({ from, to, person }) => {
    const first = scene.page.words[from]?.start ?? -1;
    const last = scene.page.words[to - 1]?.end ?? -1;
    return first >= start && last <= end ? [{ person, start: first, end: last }] : [];
  });
}

/** Cuts a line of a head or a signature into the parts that name a person, an office or a body. */
function piecesOf(scene: Scene, stretch: Stretch): Piece[] {
  const { forms } = scene.language.letters;
  const whole = scene.page.text.slice(stretch.start, stretch.end);
  const people = peopleIn(scene, stretch);
  const found: Piece[] = [];
  for (const match of whole.matchAll(/[^,\n;|<>()]+(?:\([^)\n]*\))?/gu)) {
    const shown = match[0].trim().replace(/^[-–—:\s]+|[-–—:.\s]+$/gu, "");
    if (shown === "" || /@|https?:/u.test(shown)) continue;
    const start = stretch.start + match.index + match[0].indexOf(shown);
    const end = start + shown.length;
    const named = people.find((one) => one.start >= start && one.end <= end);
    const rest = named
      ? (shown.slice(0, named.start - start) + shown.slice(named.end - start)).trim()
      : shown;
    const body = forms.organisation.test(rest);
    const office = forms.role.exec(rest);
    const opens = office !== null && office.index <= 28;
    const kind =
      body && !(opens && office.index <= (forms.organisation.exec(rest)?.index ?? 0) && named)
        ? opens && (forms.organisation.exec(rest)?.index ?? 0) > office.index
          ? "role"
          : "organisation"
        : opens
          ? "role"
          : named
            ? "person"
            : "other";
    found.push({ start, end, text: shown, person: named?.person, kind });
  }
  return found;
}

const courtesy =
  /^(?:(?:the|his|her|to|for|mr|mrs|ms|miss|dr|h\.e|excellency|hon|honou?rable|the hon|attn|attention|from|ref|dear|and|г-н|г-же|г-ну|господину|госпоже|от|в|во)\b\.?\s?)+/iu;

/** Who these stretches name: a body, a person, the office that they hold. */
function correspondentIn(scene: Scene, stretches: readonly Stretch[]): Correspondent | undefined {
  const { forms } = scene.language.letters;
  const pieces = stretches.flatMap((stretch) => piecesOf(scene, stretch));
  const person = pieces.find((piece) => piece.person !== undefined);
  const bodies = pieces.filter((piece) => piece.kind === "organisation");
  const [body] = bodies;
  const roles = pieces.filter((piece) => piece.kind === "role");
  if (!person && !body && roles.length === 0) return undefined;
  const org = bodies
    .slice(0, 2)
    .map(({ text }) => text.replace(courtesy, "").replace(/\s+/gu, " "))
    .map((name) => forms.baseForm?.(name) ?? name)
    .join(", ");
  const named = person && peopleIn(scene, person)[0];
  const span = body ?? named ?? roles[0];
  const role = roles
    .slice(0, 2)
    .map((piece) =>
      piece.person === undefined || !named
        ? piece.text
        : `${scene.page.text.slice(piece.start, named.start)}${scene.page.text.slice(named.end, piece.end)}`,
    )
    .map((text) => text.replace(/\s+/gu, " ").trim().replace(courtesy, ""))
    .filter((text) => text !== "")
    .join(", ");
  return {
    org: org || null,
    person: named ? (scene.people.persons[named.person]?.id ?? null) : null,
    role: role || null,
    ...(span ? { start: span.start, end: span.end, text: scene.page.text.slice(span.start, span.end) } : {}),
  };
}

/** One correspondent out of what several places say; the first that gives a part has it. */
function joined(...found: (Correspondent | undefined)[]): Correspondent | null {
  const known = found.filter((one) => one !== undefined);
  const [first] = known;
  if (!first) return null;
  const org = known.find((one) => one.org !== null);
  const person = known.find((one) => one.person !== null);
  const named = org ?? person ?? first;
  const { start, end, text } = named;
  return {
    org: org?.org ?? null,
    person: person?.person ?? null,
    role: known.find((one) => one.role !== null)?.role ?? null,
    ...(start !== undefined && end !== undefined && text !== undefined ? { start, end, text } : {}),
  };
}

const fieldValues = (form: LetterForm, ...names: FieldName[]): Stretch[] =>
  form.fields.filter(({ name }) => names.includes(name)).map(({ value }) => value);

/** The unlabelled lines of the head, in groups set apart by empty lines. */
function headGroups(scene: Scene, form: LetterForm): Stretch[][] {
  const { page } = scene;
  const labelled = new Set(form.fields.map(({ block }) => block));
  const groups: Stretch[][] = [];
  let last: Stretch | undefined;
  page.blocks.slice(0, Math.min(form.from, form.salutation ?? form.from)).forEach((block, index) => {
    if (labelled.has(index) || index === form.salutation) {
      last = undefined;
      return;
    }
    const apart = !last || (page.text.slice(last.end, block.start).match(/\n/gu)?.length ?? 0) > 1;
    if (apart) groups.push([]);
    groups.at(-1)?.push({ start: block.start, end: block.end });
    last = block;
  });
  return groups;
}

type Sides = { sender: Correspondent | undefined; addressee: Correspondent | undefined };

const toMark =
  /^(?:to\b|the (?:\p{L}+ ){0,3}(?:governor|warden|director|minister|ambassador|consul|head|chief|secretary|superintendent|president|registrar|clerk|commissioner|attorney|ombudsman)|his |her |h\.e\.|hon|the hon|mr|ms|mrs|dr|attn|честь|в |во |[\p{L}-]+(?:у|ю|ому|ему|ой|е)(?: |$)|г-ну|г-же|господину|госпоже)/iu;

/** What the address lines at the head say of both sides. */
function fromHead(scene: Scene, form: LetterForm): Sides {
  const { forms } = scene.language.letters;
  const groups = headGroups(scene, form);
  const text = ({ start, end }: Stretch): string => scene.page.text.slice(start, end);
  const own: Stretch[] = [];
  const theirs: Stretch[] = [];
  let side: "own" | "theirs" | undefined;
  groups.forEach((group, index) => {
    side = undefined;
    for (const line of group) {
      const shown = text(line);
      const from = forms.fromLine.exec(shown);
      const to = forms.toLine.exec(shown);
      if (from) side = "own";
      else if (to) side = "theirs";
      else if (side === undefined && index > 0 && toMark.test(shown)) side = "theirs";
      else if (side === undefined && index === 0 && groups.length === 1 && toMark.test(shown))
        side = "theirs";
      (side === "theirs" || (side === undefined && index > 0 && index === groups.length - 1)
        ? theirs
        : own
      ).push(line);
    }
  });
  return { sender: correspondentIn(scene, own), addressee: correspondentIn(scene, theirs) };
}

/** The block whose line greets the addressee: "Dear Mr. Adeyinka", "уважаемое посольство". */
function greeted(scene: Scene, form: LetterForm): Correspondent | undefined {
  const block = form.salutation === undefined ? undefined : scene.page.blocks[form.salutation];
  if (!block) return undefined;
  const line = scene.page.text.slice(block.start, block.end);
  const until = /[,!.:\n]\s|$/u.exec(line.slice(6))?.index ?? 0;
  const found = correspondentIn(scene, [
    { start: block.start, end: Math.min(block.end, block.start + Math.max(60, until)) },
  ]);
  if (!found) return undefined;
  if (found.person !== null || !found.org) return found;
  const name = found.org
    .replace(/^(?:dear|hello|hi|good \p{L}+|здрав?ствуйте|уважаем\p{L}+|дорог\p{L}+)[,!]?\s/iu, "")
    .replace(/^(?:dear|уважаем\p{L}+|дорог\p{L}+)\s/iu, "");
  const at = line.indexOf(name);
  const start = block.start + Math.max(0, at);
  return {
    ...found,
    org: name,
    start,
    end: start + name.length,
    text: scene.page.text.slice(start, start + name.length),
  };
}

/** "My name is …", "Пишет вам …": the first name after it. */
function introduced(scene: Scene, form: LetterForm): Correspondent | undefined {
  const begin = scene.page.blocks[form.salutation ?? form.from]?.start ?? 0;
  const match = scene.language.letters.forms.introduction.exec(scene.page.text.slice(begin, begin + 1500));
  if (!match) return undefined;
  const after = begin + match.index + match[0].length;
  const named = peopleIn(scene, { start: after, end: after + 60 })[0];
  if (!named || wordAt(scene.page, named.start) > wordAt(scene.page, after)) return undefined;
  return correspondentIn(scene, [{ start: named.start, end: named.end }]);
}

function fromCompliments(scene: Scene, form: LetterForm): Sides {
  if (!form.compliments) return { sender: undefined, addressee: undefined };
  const whole = (stretch: Stretch): Correspondent => {
    const text = scene.page.text.slice(stretch.start, stretch.end).trimEnd();
    const name = text.replace(/\s[-–—]\s/gu, ", ").replace(/\s+/gu, " ");
    return {
      org: scene.language.letters.forms.baseForm?.(name) ?? name,
      person: null,
      role: null,
      start: stretch.start,
      end: stretch.start + text.length,
      text,
    };
  };
  return { sender: whole(form.compliments.sender), addressee: whole(form.compliments.addressee) };
}

const linesOf = (scene: Scene, form: LetterForm): Stretch[] =>
  form.signature.flatMap((block) => {
    const found = scene.page.blocks[block];
    const text = found ? scene.page.text.slice(found.start, found.end) : "";
    return found && !scene.language.letters.forms.enclosure.test(text) ? [found] : [];
  });

/** Who writes, and to whom. */
export function findCorrespondents(
  scene: Scene,
  form: LetterForm,
  kind: LetterKind,
): { sender: Correspondent | null; addressee: Correspondent | null } {
  const head = fromHead(scene, form);
  const formula = fromCompliments(scene, form);
  if (form.compliments) return { sender: joined(formula.sender), addressee: joined(formula.addressee) };
  if (kind === "telephone_note") {
    const caller = correspondentIn(scene, fieldValues(form, "caller", "from"));
    const taker = correspondentIn(scene, fieldValues(form, "taker", "to"));
    return { sender: joined(caller), addressee: joined(taker, head.sender, head.addressee) };
  }
  const signed = correspondentIn(scene, linesOf(scene, form));
  const from = correspondentIn(scene, fieldValues(form, "from"));
  const to = correspondentIn(scene, fieldValues(form, "to"));
  const greets = greeted(scene, form);
  const own = kind === "private_letter" ? introduced(scene, form) : undefined;
  return {
    sender: joined(from, own, signed, head.sender),
    addressee: joined(to, head.addressee, greets),
  };
}
