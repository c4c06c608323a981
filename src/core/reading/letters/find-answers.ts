import type { Span } from "../reading.ts";
import { kindOfAsk } from "./ask-kind.ts";
import { askedFor } from "./asked-for.ts";
import { actOf } from "./clause-acts.ts";
import { deciding, earlierDocuments, type Named } from "./earlier-documents.ts";
import type { AnswerPart, AskKind, LetterOutcome, ReadAnswer, ReadAsk } from "./letter.ts";
import { dayIn } from "./letter-days.ts";
import { type BodySentence, type LetterScene, plainSpan } from "./letter-scene.ts";

type Unit = Span & { sentence: BodySentence };

const unitCut =
  /;\s+|,? (?:but|while|whereas|however|although|however,)\s|,\s(?:но|однако|тогда как|при этом|а)\s/giu;

/** The stretches of the body that can each tell what came of one ask. */
function unitsOf(letter: LetterScene, documents: readonly Named[], asks: readonly ReadAsk[]): Unit[] {
  return letter.sentences.flatMap((sentence) => {
    const named = documents.filter((one) => one.sentence === sentence).map(({ span }) => span.end);
    let from = Math.max(sentence.start, ...named);
    const units: Unit[] = [];
    const text = letter.scene.page.text;
    for (const cut of text.slice(from, sentence.end).matchAll(unitCut)) {
      const end: number = Math.max(sentence.start, ...named) + cut.index;
      units.push({ ...plainSpan(letter.scene, from, end), sentence });
      from = end + cut[0].length;
    }
    units.push({ ...plainSpan(letter.scene, from, sentence.end), sentence });
    return units.filter(
      (unit) =>
        unit.text !== "" && !asks.some((ask) => ask.start < unit.sentence.end && unit.start < ask.end),
    );
  });
}

/** "If it is refused, …" decides nothing. */
const condition =
  /^(?:if|should (?=you|he|she|they|the|this|it)|in the event|unless|whether|если|в случае(?= \p{L}+(?:а|я|и|ия))(?! с))(?!\p{L})/iu;

/** What was decided on another occasion is not this answer. */
const bygone =
  /\b(?:prior|previous|earlier|former) (?:application|petition|request|appeal)s?\b|(?:предыдущ|прежн)\p{L}+ (?:ходатайств|прошени|заявлени|обращени)/iu;

/** What a court or a law did to somebody, what the writer asked of others, what is only being weighed: no answer. */
const elsewhere =
  /\b(?:sentenced|convicted|given (?:\p{L}+ |\d+ )(?:years|months))\b|\b(?:considered|examined|asked|know|see|checked) whether\b|^(?:my|our) (?:own )?(?:application|appeal|request|motion|petition)|приговор\p{L}*[^.]{0,120}(?:осужд|суда)|осужд[её]н\p{L}* (?:\p{L}+ )?к|^(?:мо[ейёя]\p{L}*|наш\p{L}*) (?:ходатайств|жалоб|апелляц|заявлени)/iu;

/** A paper sent with the answer was asked for. */
const enclosing = "encloses";
const sentAlong =
  /\b(?:is|are) (?:\p{L}+ )?(?:enclosed|attached|appended|annexed)\b|\b(?:enclosed|attached) (?:is|are|herewith|please)\b|\b(?:I|we) (?:\p{L}+ )?(?:enclose|attach|append)\b|\b(?:find|sent?) (?:\p{L}+ )?(?:enclosed|attached|herewith)\b|enclosed herewith|(?<!\p{L})(?:прилага(?:ется|ются|ем|ю)|приложен[аоы]?|прикладыва(?:ем|ю)|высыла(?:ется|ются|ем|ю)|направля(?:ется|ются|ем) (?:\p{L}+ )?(?:с настоящим|вместе|в приложении|вам|копи))(?!\p{L})/iu;

const ofHeld = /\b(?:he|she|they)\b|(?<!\p{L})(?:он|она|они|здоров[аы]?|жив[аы]?|чувствует)(?!\p{L})/iu;

const denied = /(?:(?<!\p{L})не|\bnot|n['’]t)\s$/iu;

type Told = { unit: Unit; outcome: LetterOutcome; rule: string; byAct: boolean };

function outcomesOf(letter: LetterScene, units: readonly Unit[]): Told[] {
  const { outcomes } = letter.scene.language.letters.answers;
  return units.flatMap((unit) => {
    if (condition.test(unit.text) || bygone.test(unit.text) || elsewhere.test(unit.text)) return [];
    const phrase = outcomes.find(({ pattern, outcome }) => {
      const found = pattern.exec(unit.text);
      return found && !(outcome === "granted" && denied.test(unit.text.slice(0, found.index)));
    });
    // Words that only tell do not hide what the clause does.
    if (phrase?.outcome !== "refused" && papers.test(unit.text) && sentAlong.test(unit.text))
      return [{ unit, outcome: "granted" as const, rule: enclosing, byAct: false }];
    const act = actOf(letter, unit);
    if (act?.name === "own-will") return [];
    const byAct = act !== undefined && (phrase === undefined || phrase.outcome === "information");
    const rule = byAct ? act : phrase;
    if (rule) return [{ unit, outcome: rule.outcome, rule: rule.name, byAct }];
    // Nothing done and nothing put off: what is said of the one in custody is information.
    return ofHeld.test(unit.text) ? [{ unit, outcome: "information", rule: "told", byAct: true }] : [];
  });
}

/** The ground of a refusal: named in its sentence, else the sentence after it. */
function reasonOf(letter: LetterScene, unit: Unit): Span | undefined {
  const { text } = letter.scene.page;
  for (const { pattern } of letter.scene.language.letters.answers.reasons) {
    const match = pattern.exec(text.slice(unit.sentence.start, unit.sentence.end));
    const [from = 0, to = 0] = match?.indices?.groups?.reason ?? [];
    if (to > 0) return plainSpan(letter.scene, unit.sentence.start + from, unit.sentence.start + to);
  }
  const index = letter.sentences.indexOf(unit.sentence);
  const next = letter.sentences[index + 1];
  return next && next.block === unit.sentence.block
    ? plainSpan(letter.scene, next.start, next.end)
    : undefined;
}

/** Opens an answer that stands for what was named before it. */
const bare =
  /^(?:also |likewise |this |it |that |both )?(?:(?:is |was |were )?(?:denied|rejected|refused|granted|approved|dismissed|allowed|declined|agreed|done)|yes|no|not possible|sorry|i['’]ve|отказано|отказали|отклонено|отклонили|разрешили|можно|нельзя|разрешено|удовлетворено|да|нет|согласовано|это)(?!\p{L})/iu;

/** An answer that does not name what it answers has so few characters. */
const longestBare = 140;

const decided: ReadonlySet<LetterOutcome> = new Set(["granted", "refused", "acknowledged", "none"]);
const knowing: ReadonlySet<string> = new Set(["information", "translation"]);

/** "You will be informed" tells of no information that was asked for. */
const papers =
  /cop(?:y|ies)|records?\b|reports?\b|document|information on|judgment|certificate|transcript|statement|indictment|file\b|копи|сведени|информаци|документ|справк|приговор|постановлени|характеристик|выписк|заключени[ея] |материал/iu;
const relatives =
  /\b(?:famil|mother|wife|husband|father|parent|sister|brother|son\b|daughter|child|relative|call|letter|phone)|(?<!\p{L})(?:мат|жен|муж|отц|родител|сестр|брат|сын|доч|дет|родствен|семь|звон|письм|супруг)/iu;
const visiting = /\bvisits?\b|посещени|свидани|визит/iu;

/** A visit that an embassy asked for is the consul's, where no relative is named. */
function kindOfPart({ scene, addressee }: LetterScene, unit: Unit): AskKind | undefined {
  const { asks, answers } = scene.language.letters;
  const text = unit.text.replace(answers.lead, "");
  const kind = kindOfAsk(asks, text);
  const official = addressee?.org
    ? scene.language.letters.forms.mission.test(addressee.org)
    : !addressee?.person && /Embassy|Consul|Mission|Посольств|онсул/u.test(scene.page.text);
  return kind === "family_contact" && official && visiting.test(text) && !relatives.test(text)
    ? "consular_access"
    : kind;
}

/** "A doctor from outside. Not possible": a short answer goes with the sentence before it, which names the wish. */
function withTopic(letter: LetterScene, unit: Unit, told: readonly Told[]): Unit {
  const before = letter.sentences[letter.sentences.indexOf(unit.sentence) - 1];
  if (!before || before.block !== unit.sentence.block || unit.start > unit.sentence.start + 2) return unit;
  if (
    unit.text.length > longestBare ||
    told.some((one) => one.outcome !== "information" && one.unit.sentence === before)
  )
    return unit;
  return { ...plainSpan(letter.scene, before.start, unit.end), sentence: unit.sentence };
}

/** The words that decide, without what leads them in and without the ground after them. */
function partSpan({ scene }: LetterScene, unit: Unit, reason: Span | undefined): Span {
  const { lead, reasons } = scene.language.letters.answers;
  const start = unit.start + (lead.exec(unit.text)?.[0].length ?? 0);
  const within = reason && reason.start > start && reason.start < unit.end;
  const stated = within ? scene.page.text.slice(start, unit.end) : "";
  const cut = reasons.map(({ pattern }) => pattern.exec(stated)?.index ?? -1).find((index) => index > 12);
  return plainSpan(scene, start, cut === undefined ? unit.end : start + cut);
}

/** "(2) Dismissed": what stands under the same number in the document that is answered. */
function kindOfNumbered(letter: LetterScene, unit: Unit): AskKind | undefined {
  const { text, blocks } = letter.scene.page;
  const block = blocks[unit.sentence.block];
  const number =
    block && /^\(?(?<number>\d|[a-h])[.)]/u.exec(text.slice(block.start, block.end))?.groups?.number;
  if (!block || !number) return undefined;
  const asked = new RegExp(`\\(${number}\\)\\s(?<ask>[^()]{5,200})`, "u").exec(text.slice(0, block.start))
    ?.groups?.ask;
  return asked === undefined ? undefined : (kindOfAsk(letter.scene.language.letters.asks, asked) ?? "other");
}

const onPaper =
  /petition|applica(?:tion|nt)|request|appeal|motion|complaint|ходатайств|заявлени|жалоб|прошени|обращени|просьб/iu;

/** "The petition is denied": a decision is on what the petition was for. */
function kindDecided(
  { scene, kind }: LetterScene,
  [first]: readonly Named[],
  unit: Unit,
): AskKind | undefined {
  if (!first || !deciding.has(kind)) return undefined;
  if (!onPaper.test(unit.text) && unit.text.length > 24) return undefined;
  const about = scene.page.text.slice(first.span.start, first.span.end + 120);
  return kindOfAsk(scene.language.letters.asks, about) ?? "other";
}

function partsOf(letter: LetterScene, told: readonly Told[], documents: readonly Named[]): AnswerPart[] {
  const parts: AnswerPart[] = [];
  for (const { unit: said, outcome, rule, byAct } of told) {
    if (!decided.has(outcome)) continue;
    const own = bare.test(said.text) ? undefined : kindOfPart(letter, said);
    // What only the words' classes show is a part where it names its own wish.
    if (byAct && (outcome === "acknowledged" || own === undefined || knowing.has(own))) continue;
    const unit = own === undefined ? withTopic(letter, said, told) : said;
    const kind =
      (rule === enclosing ? "information" : own) ??
      kindOfPart(letter, unit) ??
      kindOfNumbered(letter, unit) ??
      kindDecided(letter, documents, unit);
    if (!kind) continue;
    if (kind === "information" && !papers.test(unit.text)) continue;
    const persons = askedFor(letter, unit);
    const known = parts.some(
      (part) => part.kind === kind && part.outcome === outcome && part.persons.join() === persons.join(),
    );
    if (known) continue;
    const reason = outcome === "refused" ? reasonOf(letter, unit) : undefined;
    const { start, end, text } = partSpan(letter, unit, reason);
    parts.push({ kind, persons, outcome, start, end, text, ...(reason ? { reason } : {}), rule });
  }
  return parts;
}

/** What came of the whole: judged on what was asked beside information, unless there was only such. */
function outcomeOf(parts: readonly AnswerPart[], told: readonly Told[]): LetterOutcome {
  const acts = parts.filter(({ kind }) => !knowing.has(kind));
  const judged: readonly { outcome: LetterOutcome }[] =
    acts.length > 0 ? acts : parts.length > 0 ? parts : told;
  const has = (outcome: LetterOutcome): boolean => judged.some((one) => one.outcome === outcome);
  if (has("granted") && has("refused")) return "partly";
  if (has("granted")) return has("acknowledged") && acts.length > 1 ? "partly" : "granted";
  if (has("refused")) return "refused";
  if (has("acknowledged")) return "acknowledged";
  return has("information") ? "information" : "acknowledged";
}

/** What the letter says of each earlier document that it answers, acknowledges or chases. */
export function findAnswers(letter: LetterScene, asks: readonly ReadAsk[]): ReadAnswer[] {
  const documents = earlierDocuments(letter);
  if (documents.length === 0) return [];
  const told = outcomesOf(letter, unitsOf(letter, documents, asks));
  const parts = partsOf(letter, told, documents);
  const first = documents.findIndex(({ chased }) => !chased);
  const refusal = told.find(({ outcome }) => outcome === "refused");
  return documents.map(({ span, reference, date, rule, chased }, index) => {
    const outcome = chased ? "none" : outcomeOf(parts, told);
    const setting = chased
      ? undefined
      : letter.sentences.find(
          (one) =>
            !asks.some((ask) => ask.start >= one.start && ask.end <= one.end) &&
            dayIn(letter, one.start, one.end),
        );
    return {
      refersTo: { ...span, reference, date },
      outcome,
      reason: outcome === "refused" && refusal ? (reasonOf(letter, refusal.unit) ?? null) : null,
      deadline: index === first && setting ? dayIn(letter, setting.start, setting.end) : null,
      parts: index === first ? parts : [],
      rule,
    };
  });
}
