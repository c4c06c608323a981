import { wordAt } from "../layout/page.ts";
import type { Party } from "../reading.ts";
import type { Scene } from "../scene.ts";
import { fieldsIn } from "./head-fields.ts";
import { correspondentIn, peopleIn, type Stretch } from "./head-pieces.ts";
import { namesBody, namesOffice } from "./head-words.ts";
import type { Correspondent } from "./letter.ts";
import type { LetterForm } from "./letter-form.ts";

export type Sides = { sender: Correspondent | undefined; addressee: Correspondent | undefined };

/** The line that greets the addressee: "Dear Mr. Adeyinka", "уважаемое посольство". */
export function greeted(scene: Scene, form: LetterForm, except?: Party | null): Correspondent | undefined {
  const block = form.salutation === undefined ? undefined : scene.page.blocks[form.salutation];
  if (!block) return undefined;
  const line = scene.page.text.slice(block.start, Math.min(block.end, block.start + 120));
  // "Sir, I am …": the body goes on in the line.
  const goesOn = (form.salutation ?? 0) >= form.from;
  const hail = goesOn ? /^[^,:;!?\n]*/u : /^(?:[^.!?\n]|(?<=\b(?:mr|mrs|ms|dr|hon|st))\.)*/iu;
  const first = hail.exec(line)?.[0] ?? line;
  return correspondentIn(scene, [{ start: block.start, end: block.start + first.length }], { except });
}

/** "My name is …", "Пишет вам …": the first name after it. */
export function introduced(scene: Scene, form: LetterForm): Correspondent | undefined {
  const begin = scene.page.blocks[form.salutation ?? form.from]?.start ?? 0;
  const match = scene.language.letters.forms.introduction.exec(scene.page.text.slice(begin, begin + 1500));
  if (!match) return undefined;
  const after = begin + match.index + match[0].length;
  const [named] = peopleIn(scene, { start: after, end: after + 60 });
  if (!named || wordAt(scene.page, named.start) > wordAt(scene.page, after)) return undefined;
  return correspondentIn(scene, [{ start: named.start, end: named.end }]);
}

export function fromCompliments(
  scene: Scene,
  { sender, addressee }: NonNullable<LetterForm["compliments"]>,
): Sides {
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

/** "Issued at the request of …", "Please write to …": who is named there. */
export function wordedAddressee(scene: Scene, pattern: RegExp): Correspondent | undefined {
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
export function linedAddressee(scene: Scene, form: LetterForm): Correspondent | undefined {
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
export function wordedBody(scene: Scene, form: LetterForm, pattern: RegExp): Correspondent | undefined {
  const begin = scene.page.blocks[form.from]?.start ?? 0;
  const match = pattern.exec(scene.page.text.slice(begin, begin + 700));
  const [start = 0, end = 0] = match?.indices?.groups?.value ?? [];
  const shown = scene.page.text.slice(begin + start, begin + end);
  return end > 0 && namesBody(scene, shown)
    ? correspondentIn(scene, [{ start: begin + start, end: begin + end }])
    : undefined;
}

/** "The Ministry of A informs the Embassy of B that": the body that speaks of itself in the first sentences, and to whom. */
export function speakingBody(scene: Scene, form: LetterForm): Sides {
  const { page, language } = scene;
  const side = (start: number, [from, to]: readonly [number, number] = [0, 0]): Correspondent | undefined =>
    to > from && namesBody(scene, page.text.slice(start + from, start + to))
      ? correspondentIn(scene, [{ start: start + from, end: start + to }])
      : undefined;
  for (const block of page.blocks.slice(form.from, form.from + 2)) {
    const groups = language.letters.forms.speaks.exec(
      page.text.slice(block.start, Math.min(block.end, block.start + 500)),
    )?.indices?.groups;
    const sender = side(block.start, groups?.value);
    if (sender) return { sender, addressee: side(block.start, groups?.to) };
  }
  return { sender: undefined, addressee: undefined };
}

/** "A rang at ten and spoke to B": who is named right before the call, and to whom it went. */
export function calledBy(scene: Scene): Sides {
  const { page, language } = scene;
  const { call, spoken } = language.letters.forms;
  const text = page.text.slice(0, 2500);
  const match = call.exec(text);
  if (!match) return { sender: undefined, addressee: undefined };
  const at = match.index + match[0].length;
  // "A, sister of B, rang": the first of the sentence.
  const opens = [
    ...text.slice(0, match.index).matchAll(/[.!?]\s+(?=\p{Lu})(?<!(?:Mr|Mrs|Ms|Dr)\.\s)|\n/gu),
  ].at(-1);
  const sentence = opens ? opens.index + opens[0].length : 0;
  const [before] = peopleIn(scene, { start: Math.max(sentence, match.index - 120), end: match.index });
  const [after] = peopleIn(scene, { start: at, end: at + 90 });
  const caller = before ?? (after && !/[.!?\n]\s/u.test(text.slice(at, after.start)) ? after : undefined);
  const talk = spoken.exec(text);
  const taken = talk ? talk.index + talk[0].length : -1;
  const [taker] = talk ? peopleIn(scene, { start: taken, end: taken + 60 }) : [];
  return {
    sender: caller && correspondentIn(scene, [{ start: caller.start, end: caller.end }]),
    addressee: taker && correspondentIn(scene, [{ start: taker.start, end: taker.end }]),
  };
}

/** The office of the addressee, as their own mail names it that is quoted below. */
export function quotedOffice(
  scene: Scene,
  form: LetterForm,
  { person, org }: Correspondent,
): Correspondent | undefined {
  if (person === null || org !== null) return undefined;
  const lines = [...form.quoted].flatMap((block) => scene.page.blocks[block] ?? []);
  const named = lines.findLastIndex(
    ({ start, end }) =>
      end - start < 90 &&
      peopleIn(scene, { start, end }).some((one) => scene.people.persons[one.person]?.id === person),
  );
  const signed =
    named < 0
      ? undefined
      : correspondentIn(
          scene,
          lines.slice(named, named + 3).filter(({ start, end }) => end - start < 120),
        );
  return signed && signed.org !== null && signed.person === person ? signed : undefined;
}

/** A line that calls for letters, with the address below it. */
const listing =
  /(?<!\p{L})(?:appeals?|letters?|write|обращени\p{L}|письма|пиш\p{L}+|писать)(?!\p{L})(?:[^.:]{0,60}:|[^.:\n]{0,40}(?<!\p{L})(?:to|at|по адресу))$/iu;

/** "Please write at once: – calling on the authorities …" goes on with what to write, not with whom to. */
const listsAsks =
  /^\s*(?:[-–—•*·>▪]|\(?\p{L}\)|\d+[.)]|\p{L}+ing\b|(?:с |с\u00a0)?(?:просьб|требован|призыв)\p{L}+)/iu;

/** "Send appeals to:" and the lines below it, wherever in the text. */
export function listedAddressee(scene: Scene, form: LetterForm): Correspondent | undefined {
  const { page, language } = scene;
  for (let block = 0; block < page.blocks.length; block++) {
    const { start = 0, end = 0 } = page.blocks[block] ?? {};
    const after = page.text.slice(end, page.blocks[block + 1]?.end ?? end);
    const asks = end - start < 160 && listing.test(page.text.slice(start, end)) && !listsAsks.test(after);
    const field = asks
      ? undefined
      : fieldsIn(page, block, language.letters.forms).find(({ name }) => name === "to");
    if ((!field && !asks) || form.quoted.has(block)) continue;
    const lines: Stretch[] = field && field.value.text !== "" ? [field.value] : [];
    for (let next = block + 1; lines.length < 3; next++) {
      const line = page.blocks[next];
      const before = page.blocks[next - 1];
      const gap = line && before ? page.text.slice(before.end, line.start) : "\n\n";
      if (!line || line.end - line.start > 120 || (lines.length > 0 && /\n\s*\n/u.test(gap))) break;
      lines.push(line);
    }
    const found = correspondentIn(scene, lines);
    if (found) return found;
  }
  return undefined;
}
