import type { Scene } from "../scene.ts";
import { tests } from "../sieve.ts";

const titled = "(?:(?:mr|mrs|ms|miss|dr|me|sr|sra|г-н\\p{L}*|г-ж\\p{L}*|гр)\\.? )?$";

/** "His lawyer, Mr X", «защитник X»: who does something for or about the one held. */
const beside = new RegExp(
  `(?:(?<!\\p{L})(?:lawyer|attorney|attorney-at-law|advocate|counsel|solicitor|barrister|defender|notary|doctor|physician|surgeon|dentist|nurse|psychiatrist|psychologist|(?:prison|duty|desk|liaison|police|case|investigating|consular|medical) officer|inspector|sergeant|lieutenant|colonel|warden|governor|superintendent|judge|magistrate|prosecutor|investigator|interpreter|chaplain|pastor|consul|ambassador|minister),?|(?<!\\p{L})(?:adv|atty|advv|abg|lic)\\.?|(?<!\\p{L})(?:адвокат|защитни[кц]|юрист|врач|доктор|хирург|фельдшер|медсестр|следовател|дознавател|судь|прокурор|начальни|майор|полковник|подполковник|лейтенант|инспектор|надзирател|переводчи|консул|атташе|свидетел)\\p{L}*|(?<!\\p{L})защитнику)\\s${titled}`,
  "iu",
);
const besideAfter =
  /^(?:, ?| ?\()(?:his |her |their |the )?(?:(?:duty |defen[cs]e |prison )?(?:lawyer|attorney|advocate|counsel\b|solicitor|doctor|physician|psychiatrist)|адвокат|защитник|врач|следователь|судья|прокурор)/iu;

/** "The mother of the patient, Mrs X", «брат подсудимого, X»: kin of the one held. */
const kinOfHeld = new RegExp(
  `(?:(?:mother|father|wife|husband|sister|brother|son|daughter|aunt|uncle|cousin) of (?:the |our )?(?:patient|accused|defendant|prisoner|detainee|inmate|applicant|deceased|convict|petitioner)|(?:patient|accused|defendant|prisoner|detainee|inmate|applicant)['’]s (?:\\p{L}+ )?(?:mother|father|wife|husband|sister|brother|son|daughter|aunt|uncle|cousin)|(?<!\\p{L})(?:мат[ье]\\p{L}*|отец|отц\\p{L}+|жен\\p{L}+|муж\\p{L}*|брат\\p{L}*|сестр\\p{L}+|сын\\p{L}*|доч\\p{L}+|супруг\\p{L}*) (?:осужд|заключ|подсудим|обвиняем|задержан|арестован|больн|пациент)\\p{L}+|(?<!\\p{L})(?:с|от|к|у) (?:мужем|мужа|мужу|женой|жены|жене|братом|брата|сестрой|сестры|матерью|матери|отцом|отца|сыном|дочерью),? \\p{L}+ \\p{L}+|\\bwith (?:his|her) (?:husband|wife|mother|father|brother|sister|son|daughter),? (?:an? )?\\p{L}+ (?:national|citizen)),? ${titled}`,
  "iu",
);

/** Those whom the words beside their name make somebody else than the one held, by index. */
export function besideTheHeld({ page, people }: Scene): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { person, from, to } of people.mentions) {
    const start = page.words[from]?.start ?? 0;
    const end = page.words[to - 1]?.end ?? start;
    const before = page.text.slice(Math.max(0, start - 70), start);
    const after = page.text.slice(end, end + 40);
    if (tests(beside, before) || tests(kinOfHeld, before) || besideAfter.test(after)) found.add(person);
  }
  return found;
}

/** "Dr X", "Fr X": so a relative or a prisoner calls those who are not held. */
const calling = /(?<!\p{L})(?:dr|fr|rev|sister|brother|imam|pastor|major|др|о|отец|батюшка)\.? $/iu;

/** Whether somebody is only ever called by an office or a calling. */
export const isCalled = ({ page, people }: Scene, person: number): boolean =>
  people.mentions
    .filter((one) => one.person === person)
    .every(({ from }) => {
      const start = page.words[from]?.start ?? 0;
      return calling.test(page.text.slice(Math.max(0, start - 12), start));
    });

/** "My mother, X", «моя жена X»: kin of one who writes. */
const ownKin =
  /(?:\b(?:my|our) (?:\p{L}+ )?(?:mother|father|mum|mom|dad|wife|husband|sister|brother|son|daughter|aunt|uncle|cousin|girlfriend|boyfriend|fianc[ée]+|friend)|(?<!\p{L})мо\p{L}{1,3} (?:\p{L}+ )?(?:мат|мам|отец|отц|пап|жен|муж|сестр|брат|сын|доч|т[её]т|дяд)\p{L}*),? (?:(?:mr|mrs|ms)\.? )?$/iu;

/** Whether somebody is named as kin of the one who writes. */
export const isOwnKin = ({ page, people }: Scene, person: number): boolean =>
  people.mentions.some((one) => {
    const start = page.words[one.from]?.start ?? 0;
    return one.person === person && tests(ownKin, page.text.slice(Math.max(0, start - 50), start));
  });

const kinBefore =
  /(?:mother|father|wife|husband|sister|brother|son|daughter|супруг\p{L}+|жен\p{L}+|муж\p{L}*|мат[ье]\p{L}*|сестр\p{L}+|брат\p{L}*|отц\p{L}+|сын\p{L}*|доч\p{L}+)(?: of)?\s(?:(?:mr|mrs|ms)\.? )?$/iu;

/** "The wife of X, Y": what stands at X says nothing of Y. */
export const isOfKin = ({ page }: Scene, start: number): boolean =>
  tests(kinBefore, page.text.slice(Math.max(0, start - 30), start));

const item = /^(?:[-•*–—·]|\(?(?:\d{1,2}|\p{L})[.)]|\d{1,2}\.)\s+(?:(?:mr|mrs|ms|miss|г-н|г-жа)\.? )?$/iu;
const titleAlone = /^(?:(?:mr|mrs|ms|miss|г-н|г-жа)\.? )?$/iu;

/** Whether a name is a heading of its own or opens a numbered paragraph or an item: "Ms Lund", "3. Mr X was …", "- X: a call". */
export function opensSection({ page }: Scene, start: number, end: number): boolean {
  const at = page.blocks.findLastIndex((one) => one.start <= start);
  const block = page.blocks[at];
  const next = page.blocks[at + 1];
  if (!block || start - block.start > 14) return false;
  const before = page.text.slice(block.start, start);
  const rest = page.text.slice(end, block.end);
  if (titleAlone.test(before) && /^:?$/u.test(rest)) return next !== undefined && next.end - next.start > 60;
  return item.test(before) && /^(?::| \(|,? \p{Ll})/u.test(rest);
}
