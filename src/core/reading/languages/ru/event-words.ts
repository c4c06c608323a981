import type { EventWords } from "../../events/event-rule.ts";
import { wordSet } from "../word-list.ts";
import { stemRussian } from "./stem.ts";

/** What tells the status, place and people of an event. */
export const eventWords: EventWords = {
  status: {
    negated: /(?<!\p{L})(?:не|нет|никогда не|отказал\p{L}*)(?!\p{L})[^,;]{0,20}$/iu,
    planned:
      /(?<!\p{L})(?:будет|будут|должен|должна|должны|предстоит|намерен\p{L}*|планиру\p{L}+|готов\p{L}*)(?!\p{L})[^,;]{0,30}$/iu,
    possible:
      /(?<!\p{L})(?:может|могут|мог|могла|могли|если|бы|возможно|нового|вероятно)(?!\p{L})[^,;]{0,40}$/iu,
    alleged: /(?<!\p{L})(?:якобы|предположительно|по слухам|будто|называя)(?!\p{L})[^;]{0,60}$/iu,
  },
  caseWords:
    /(?<!\p{L})(?:заключенн|заключённ|осужденн|осуждённ|арест|задержа|освобожд|помилован|тюрьм|экстради|выдач|приговор|обмен|россиян|соотечественник|матерью|семьей|семьёй)\p{L}*/iu,
  clauseEnds: wordSet(
    "и а но что который которая которые которого которой которую которых которому чтобы когда после если где поскольку хотя пока причем так однако",
  ),
  placePrepositions: wordSet("в во на из под"),
  placeNouns: new Set(
    [...wordSet("аэропорт тюрьма колония сизо изолятор город область район гостиница отель")].map(
      stemRussian,
    ),
  ),
  towards: wordSet("к ко с со перед у от"),
  holders: wordSet("властями"),
  agencyEnds: wordSet(
    "и или но в во на по с со о об к у за из для от до что который которая которые где когда был была были",
  ),
  authorities: /^(?:суд(?:а|у|ом|е)?|полици|тюрьм|колони|прокурат|следств|спецслужб|изолятор|сизо)/u,
  heldWords: /тюрьм|колони|осужд|отбыва|содерж|заключ|арест|задерж|под стражей/iu,
  possessives: { его: { gender: "m" }, её: { gender: "f" }, ее: { gender: "f" }, их: { plural: true } },
  wished:
    /(?<!\p{L})(?:требу|потребова|призва|призыва|проси|попроси|просьб|добива|услови|за|о|об)\p{L}*(?!\p{L})[^,;]*$/iu,
  simultaneous: new Set(),
  duration: /^$/u,
  clauseGoesOn: /^$/u,
  deed: /(?<!\p{L})(?:за|якобы|в том|дел\p{L} об?)\s/iu,
  upcoming: /^$/u,
  afterwards: wordSet("затем потом позже позднее после впоследствии"),
  afterNouns: wordSet("после момента времени дня до перед"),
  listLink: /^(?:, | и )$/u,
  opensInsert:
    /^(?:котор\p{L}+|чь[яеию]\p{L}*|\p{L}{2,}(?:вш|нн|ущ|ющ|ащ|ящ|ем|им|т)(?:ий|ый|его|ого|ему|ому|им|ым|ем|ом|ая|яя|ей|ой|ую|юю|ие|ые|их|ых)(?:ся)?)$/u,
  opensOwn: /(?:[иа]в|нн(?:ый|ого|ому|ым|ом|ая|ой|ую|ые|ых|ыми))$/u,
  until: wordSet("до"),
  definite: wordSet("эти эта оба обе"),
  smallNumbers: new Map([
    ["двое", 2],
    ["двумя", 2],
    ["двум", 2],
    ["обоих", 2],
    ["тремя", 3],
    ["трем", 3],
    ["троим", 3],
    ["двоих", 2],
    ["два", 2],
    ["две", 2],
    ["двух", 2],
    ["трое", 3],
    ["троих", 3],
    ["три", 3],
    ["трех", 3],
    ["трёх", 3],
    ["четверо", 4],
    ["четверых", 4],
    ["четыре", 4],
    ["пятеро", 5],
    ["пять", 5],
  ]),
  others: wordSet("другой другая другого другую другие"),
  objectPronouns: {},
  decided: /^$/u,
  deniesItself: new Set(),
  untilNow: new Set(),
  afterObject: /^$/u,
  newcomers: new Set(),
  copulas: new Set(),
  otherVerb: /^$/u,
  finite: new Set(),
  infinitives: new Set(),
  away: wordSet("из с со от"),
  firstPersons: wordSet("я мы меня нас"),
  thingRelatives: new Set(),
  heldAdjectives: new Set(),
  former: new Set(),
  orderTells: false,
  pairs: wordSet("оба обе пара"),
  verbAfterAnd: /^(?:он|она|они|был[аио]?|будет|его|ее|.*(?:л|ла|ли|ет|ют|ит|ят|лся|лась))$/u,
  ofWords: new Set(),
};
