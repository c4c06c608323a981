import { type EventRule, type EventWords, words } from "../../events/event-rule.ts";
import { wordSet } from "../word-list.ts";
import { stemRussian } from "./stem.ts";

const be =
  "(?:(?:был[аио]?|будет|будут|должен быть|должна быть|может быть|могут быть) (?:\\p{L}+о |уже |также |ещё |еще |заочно |снова )?)";
const soon = "(?:уже |также |ещё |еще |затем |потом |позже |заочно |снова |вновь )?";
/** A short passive participle: "арестован", "арестована". */
const passive = (stems: string): string => `${be}?${soon}(?:${stems})(?:а|ы|о)?`;
/** The past of a verb: "арестовал", "арестовали". */
const past = (stems: string): string => `(?:${stems})л[аио]?`;

/** Taking, holding and letting go. */
const custodyRules: readonly EventRule[] = [
  {
    name: "abducted",
    type: "abduction",
    pattern: words(`${passive("похищен|украден")}|${past("похити")}|незаконн\\p{L}+ похищени\\p{L}+`),
    patient: "subject",
    placed: true,
  },
  {
    name: "disappeared",
    type: "disappearance",
    pattern: words("пропал[аи]?(?: без вести)?|исчез(?:ла|ли)?"),
    patient: "subject",
    placed: true,
  },
  {
    name: "arrested",
    type: "arrest",
    pattern: words(`${passive("арестован|задержан|схвачен|взят под стражу")}`),
    patient: "subject",
    placed: true,
  },
  {
    name: "arrested-someone",
    type: "arrest",
    pattern: words(`${past("арестова|задержа")}`),
    patient: "object",
    placed: true,
  },
  {
    name: "arrested-participle",
    type: "arrest",
    pattern: words("(?:арестованн|задержанн)(?:ый|ая|ого|ую|ые|ых)(?= (?:в|на|по|с) )"),
    patient: "object",
    placed: true,
  },
  {
    name: "arrest-noun",
    type: "arrest",
    pattern: words("(?:его |её |ее |их )арест[аеу]?|арест[аеу]?(?= \\p{Lu})"),
    patient: "owner",
    nominal: true,
    placed: true,
  },
  {
    name: "held",
    type: "detention",
    pattern: words(
      "(?:содержится|содержатся|содержался|содержалась|находится|находятся|находился|находилась|остаётся|остается|остаются|сидит|отбывает|отбывают|отбывал|отбывала)(?= (?:под стражей|в (?:\\p{L}+ )?(?:тюрьм|сизо|колони|изолятор|заключени)|наказание|срок|за решеткой|за решёткой|под арестом))",
    ),
    patient: "subject",
    placed: true,
  },
  {
    name: "solitary",
    type: "solitary",
    pattern: words(
      "(?:в )?одиночн\\p{L}+ (?:камер\\p{L}+|заключени\\p{L}+)|в (?:полной )?изоляции|(?:в )?карцер[е]?",
    ),
    patient: "subject",
  },
  {
    name: "transferred",
    type: "transfer",
    pattern: words(`${passive("переведен|переведён|этапирован")}|${past("переве|этапирова")}`),
    patient: "subject",
  },
  {
    name: "exchanged",
    type: "exchange",
    pattern: words(
      `${passive("обменян|обменен")}|${past("обменя")}|обмен(?:а|у|е)? (?:заключенны\\p{L}+|заключённы\\p{L}+|пленны\\p{L}+|осужденны\\p{L}+)`,
    ),
    patient: "subject",
  },
  {
    name: "freed",
    type: "release",
    pattern: words(
      `${passive("освобожден|освобождён|отпущен")}|выш(?:ел|ла|ли) на свободу|оказал(?:ся|ась|ись) на свободе`,
    ),
    patient: "subject",
  },
  {
    name: "freed-someone",
    type: "release",
    pattern: words(`${past("освободи|отпусти")}|освободив`),
    patient: "object",
    wholeClause: true,
  },
  {
    name: "release-noun",
    type: "release",
    pattern: words("(?:его |её |ее |их )освобождени[яеюи]|освобождени[яею](?= \\p{Lu})"),
    patient: "owner",
    nominal: true,
  },
  {
    name: "pardoned",
    type: "pardon",
    pattern: words(`${passive("помилован")}|${past("помилова")}|помиловать`),
    patient: "object",
  },
  {
    name: "home",
    type: "return_home",
    pattern: words(
      `(?:верну|возврати)л(?:ся|ась|ись)(?= (?:домой|на родину|в \\p{Lu}))|${past("прилете|прибы")}(?= (?:домой|на родину))|возвращени\\p{L}+ (?:домой|на родину)`,
    ),
    patient: "subject",
  },
  {
    name: "died",
    type: "death",
    pattern: words("умер(?:ла|ли)?|скончал(?:ся|ась|ись)|погиб(?:ла|ли)?|покончил[аи]? с собой"),
    patient: "subject",
  },
];

/** Courts and borders. */
const courtRules: readonly EventRule[] = [
  {
    name: "charged",
    type: "charge",
    pattern: words(
      "(?:предъявлен[оаы]?|выдвинут[оаы]?|предъявили|предъявил[аи]?) (?:\\p{L}+ )?обвинени[ея]|обвинени[ея](?: в \\p{L}+)?(?: в адрес [\\p{L} ]{2,40})? (?:был[иоа]? )?(?:предъявлен[оаы]|выдвинут[оаы])",
    ),
    patient: "about",
    wholeClause: true,
  },
  {
    name: "accused",
    type: "charge",
    pattern: words(
      "(?:его |её |ее |их )?обвиняют в|обвиняется в|обвиняем(?:ый|ая|ого|ую)(?= (?:властями|в) )|обвинили в|обвин[её]н[аы]? в",
    ),
    patient: "about",
  },
  {
    name: "charges-dropped",
    type: "charge",
    pattern: words(
      "(?:обвинения|дело) (?:были |было )?(?:сняты|прекращено|закрыто|прекращены)|сняты обвинения|дело прекратили",
    ),
    patient: "about",
    status: "negated",
  },
  {
    name: "hearing",
    type: "hearing",
    pattern: words(
      "(?:предстал[аи]?|предстанет) перед судом|заседани[еия] (?:\\p{L}+ )?суда|слушани[еяий]+ (?:по делу|по его|прошл|состоя)|на (?:судебном )?заседании",
    ),
    patient: "about",
  },
  {
    name: "pleaded",
    type: "plea",
    pattern: words(
      "(?:не )?призна(?:л|ла|ли|ёт|ет)(?: себя)? (?:свою )?вин(?:у|овн\\p{L}+)(?: по)?|признал(?:ся|ась) в(?= (?:отмывании|мошенничестве|хищении|преступлени|новых|убийстве|совершении))|написал[аи]? признание|заявил[аи]? о (?:своей )?невиновности",
    ),
    patient: "subject",
  },
  {
    name: "tried",
    type: "trial",
    pattern: words(
      "(?:судебн\\p{L}+ процесс\\p{L}*|суд над \\p{L}+)(?= (?:в|начался|начнётся|начнется|продолж))|начался (?:суд|процесс)",
    ),
    patient: "about",
  },
  {
    name: "convicted",
    type: "conviction",
    pattern: words(
      "признал[аи]? (?:\\p{L}+ ){1,3}виновн\\p{L}+|призна(?:н|на|ны) виновн\\p{L}+|осуд(?:ил|ила|или)|(?:был[аи]? )?осужд[её]н[аы]?",
    ),
    patient: "about",
    wholeClause: true,
  },
  {
    name: "sentenced",
    type: "sentence",
    pattern: words(
      `${passive("приговор[её]н")}|приговор(?:ил|ила|или|ив)|получил[аи]? (?:\\p{L}+|\\d+) (?:лет|года|год|месяц\\p{L}*) (?:тюрьмы|лишения|колонии)`,
    ),
    patient: "about",
    wholeClause: true,
  },
  {
    name: "sentence-passed",
    type: "sentence",
    pattern: words(
      "вын(?:ес|есла|если) (?:\\p{L}+ ){0,2}(?:приговор|наказание)|приговор(?: \\p{L}+)? (?:был )?(?:вынесен|оглашен|оглашён)",
    ),
    patient: "about",
    wholeClause: true,
  },
  {
    name: "acquitted",
    type: "acquittal",
    pattern: words(`${passive("оправдан")}|${past("оправда")}`),
    patient: "subject",
  },
  {
    name: "appealed",
    type: "court_appeal",
    pattern: words(
      "(?:подал[аи]?|подали) апелляци\\p{L}+|обжалова(?:л|ла|ли|ть|н)|(?:отклонил|отверг|рассмотрел|удовлетворил)[аи]? (?:апелляц\\p{L}+|жалобу)|апелляци\\p{L}+ (?:была )?(?:отклонена|отвергнута|рассмотрена|подана)|признал[аи]? приговор законным|(?:оставил|оставила) приговор",
    ),
    patient: "about",
    wholeClause: true,
  },
  { name: "bail", type: "bail", pattern: words("под залог(?:ом)?|залог в размере"), patient: "about" },
  {
    name: "extradition-asked",
    type: "extradition_request",
    pattern: words(
      "(?:запрос|требован)\\p{L}*(?: \\p{L}+)? (?:о выдаче|об экстрадиции|на выдачу|на экстрадицию)|(?:запросил|запросила|запросили|потребовал|потребовала|потребовали|добивал\\p{L}+|добивается|добиваются|требует|требуют) (?:(?:его|её|ее|их) )?(?:выдачи|экстрадиции|выдачу|экстрадицию)",
    ),
    patient: "about",
    wholeClause: true,
  },
  {
    name: "extradition-decided",
    type: "extradition_decision",
    pattern: words(
      "(?:принял[аи]? решение|постановил[аи]?|одобрил[аи]?|разрешил[аи]?|решил[аи]?|согласи\\p{L}+|отказал[аи]?)[^.;]{0,30}(?:экстради\\p{L}+|выда(?:ть|че|чу|чи))|решени[юея][^.;]{0,30}экстрадирован",
    ),
    patient: "about",
    wholeClause: true,
  },
  {
    name: "extradited",
    type: "extradition",
    pattern: words(`${passive("экстрадирован|выдан")}(?= )|${past("экстрадирова")}`),
    patient: "subject",
  },
  {
    name: "deported",
    type: "deportation",
    pattern: words(`${passive("депортирован|выслан")}|${past("депортирова|высла")}`),
    patient: "subject",
  },
  {
    name: "asylum",
    type: "asylum",
    pattern: words(
      "(?:просит|попросил[аи]?|получил[аи]?|запросил[аи]?|предоставил[аи]?|отказал[аи]? в) (?:\\p{L}+ )?убежищ\\p{L}+",
    ),
    patient: "subject",
  },
];

const mercy =
  "(?:помилован|освобожд|освобод|выдач|выдать|передач|вернуть|возвращ|встреч|свидан|лечени|экстради|пересмотр|смягч|доступ|ограничить наказание)";

/** Treatment, contact, requests. */
const treatmentRules: readonly EventRule[] = [
  {
    name: "treated",
    type: "medical",
    pattern: words(
      `${passive("госпитализирован|обследован|прооперирован|осмотрен|привит")}|сдал[аи]? (?:тест|анализ)\\p{L}*|прош(?:ел|ёл|ла|ли) (?:обследование|лечение|тест\\p{L}*)|провели (?:операцию|обследование)`,
    ),
    patient: "subject",
  },
  {
    name: "ill-treated",
    type: "ill_treatment",
    pattern: words(
      `${passive("избит")}|${past("избива|изби|пыта|мучи")}(?!с)|(?:подвергал\\p{L}*|подвергается) (?:пыткам|избиени\\p{L}+|издевательств\\p{L}+)|(?:пытк|избиени|издевательств)\\p{L}+ над|лишен[аы]? (?:медицинск\\p{L}+|лекарств|еды|сна)`,
    ),
    patient: "subject",
  },
  {
    name: "visited",
    type: "visit",
    pattern: words(
      "посетил[аи]?(?= (?:его|её|ее|их|\\p{Lu}|заключ|задерж|осужд|россиян))|навестил[аи]?|навещал[аи]?|консульск\\p{L}+ посещени\\p{L}+|свидани[ея] с",
    ),
    patient: "about",
    wholeClause: true,
  },
  {
    name: "raised",
    type: "diplomatic_contact",
    pattern: words(
      "(?:обсудил|обсуждал|поднял|поднимал|затронул)[аи]?(?: \\p{L}+){0,3} (?:вопрос|дело|судьб|тем|ситуаци|положени)\\p{L}*|(?:вопрос|тема|дело|судьба)[^.;]{0,40} (?:обсуждал\\p{L}+|поднимал\\p{L}+|обсуждается)",
    ),
    patient: "about",
    wholeClause: true,
    parties: true,
  },
  {
    name: "met",
    type: "diplomatic_contact",
    pattern: words(
      "(?:встретил(?:ся|ась|ись)|встречал(?:ся|ась|ись)|перегов\\p{L}+|провел[аи]? переговоры|провёл переговоры) (?:\\p{L}+ )?с",
    ),
    patient: "about",
    wholeClause: true,
    parties: true,
    needsCase: true,
  },
  {
    name: "asked-mercy",
    type: "request_sent",
    pattern: words(
      `(?:обратил(?:ся|ась|ись)|обращал(?:ся|ась|ись)|попросил[аи]?|просил[аи]?|просит|просят|призвал[аи]?|призывает|призывают|потребовал[аи]?|требует|требуют|ходатайствовал[аи]?)(?= [^.;]{0,90}?${mercy})`,
    ),
    patient: "about",
    wholeClause: true,
    parties: true,
  },
  {
    name: "letter-sent",
    type: "request_sent",
    pattern: words(
      "(?:направил|отправил|передал|подал|послал|написал)[аи]? (?:\\p{L}+ )?(?:письмо|ходатайство|прошение|обращение|ноту|запрос|жалобу|протест)",
    ),
    patient: "about",
    wholeClause: true,
    parties: true,
  },
  {
    name: "refused",
    type: "refusal",
    pattern: words(
      "отказал(?:ся|ась|ись|[аи])?(?= (?:от |в |ему|ей|им|\\p{L}+ть|просить|предоставить|выдать))|отклонил[аи]? (?:\\p{L}+ )?(?:ходатайство|прошение|просьбу|запрос|жалобу|обращение)|(?:реакции|ответа|решения)[^.;]{0,40} не (?:последовало|поступило|получено|было)|остал(?:ся|ась|ись|ось) без (?:ответа|внимания|удовлетворения)|отказано в",
    ),
    patient: "about",
    wholeClause: true,
  },
];

/** What happens to people in custody; of overlapping finds of one type the first stays. */
export const eventRules: readonly EventRule[] = [...custodyRules, ...courtRules, ...treatmentRules];

export const eventWords: EventWords = {
  status: {
    negated: /(?<!\p{L})(?:не|нет|никогда не|отказал\p{L}* )\s?[^,;]{0,20}$/iu,
    planned:
      /(?<!\p{L})(?:будет|будут|должен|должна|должны|предстоит|намерен\p{L}*|планиру\p{L}+|готов\p{L}*)[^,;]{0,30}$/iu,
    possible: /(?<!\p{L})(?:может|могут|мог|могла|могли|если|бы|возможно|нового|вероятно)[^,;]{0,40}$/iu,
    alleged: /(?<!\p{L})(?:якобы|предположительно|по слухам|будто|называя)[^;]{0,60}$/iu,
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
  possessives: { его: { gender: "m" }, её: { gender: "f" }, ее: { gender: "f" }, их: { plural: true } },
  pairs: wordSet("оба обе пара"),
  verbAfterAnd: /^(?:он|она|они|был[аио]?|будет|его|ее|.*(?:л|ла|ли|ет|ют|ит|ят|лся|лась))$/u,
  ofWords: new Set(),
};
