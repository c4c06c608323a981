import { type EventRule, words } from "../../events/event-rule.ts";
import { passive, past } from "./event-patterns.ts";

/** Courts and borders. */
export const courtEvents: readonly EventRule[] = [
  {
    name: "charged",
    signs: "обвинени",
    type: "charge",
    pattern: words(
      "(?:предъявлен[оаы]?|выдвинут[оаы]?|предъявили|предъявил[аи]?) (?:\\p{L}+ )?обвинени[ея]|обвинени[ея](?: в \\p{L}+)?(?: в адрес [\\p{L} ]{2,40})? (?:был[иоа]? )?(?:предъявлен[оаы]|выдвинут[оаы])",
    ),
    patient: "about",
    wholeClause: true,
  },
  {
    name: "accused",
    signs: "обвин",
    type: "charge",
    pattern: words(
      "(?:его |её |ее |их )?обвиняют в|обвиняется в|обвиняем(?:ый|ая|ого|ую)(?= (?:властями|в) )|обвинили в|обвин[её]н[аы]? в",
    ),
    patient: "about",
  },
  {
    name: "charges-dropped",
    signs: "снят прекра закрыт",
    type: "charge",
    pattern: words(
      "(?:обвинения|дело) (?:были |было )?(?:сняты|прекращено|закрыто|прекращены)|сняты обвинения|дело прекратили",
    ),
    patient: "about",
    status: "negated",
  },
  {
    name: "hearing",
    signs: "суд заседани слушани",
    type: "hearing",
    pattern: words(
      "(?:предстал[аи]?|предстанет) перед судом|заседани[еия] (?:\\p{L}+ )?суда|слушани[еяий]+ (?:по делу|по его|прошл|состоя)|на (?:судебном )?заседании|заседание назначено",
    ),
    patient: "about",
  },
  {
    name: "pleaded",
    signs: "призна написал невинов",
    type: "plea",
    pattern: words(
      "(?:не )?призна(?:л|ла|ли|ёт|ет)(?: себя)? (?:свою )?вин(?:у|овн\\p{L}+)(?: по)?|признал(?:ся|ась) в(?= (?:отмывании|мошенничестве|хищении|преступлени|новых|убийстве|совершении))|написал[аи]? признание|заявил[аи]? о (?:своей )?невиновности",
    ),
    patient: "subject",
  },
  {
    name: "tried",
    signs: "процесс суд",
    type: "trial",
    pattern: words(
      "(?:судебн\\p{L}+ процесс\\p{L}*|суд над \\p{L}+)(?= (?:в|начался|начнётся|начнется|продолж))|начался (?:суд|процесс)",
    ),
    patient: "about",
    nominal: true,
  },
  {
    name: "convicted",
    signs: "виновн осу",
    type: "conviction",
    pattern: words(
      "признал[аи]? (?!себя)(?:\\p{L}+ ){1,3}виновн\\p{L}+|призна(?:н|на|ны) виновн\\p{L}+|осуд(?:ил|ила|или)|(?:был[аи]? )?осужд[её]н[аы]?",
    ),
    patient: "about",
    wholeClause: true,
  },
  {
    name: "sentenced",
    signs: "пригов получил",
    type: "sentence",
    pattern: words(
      `${passive("приговор[её]н")}|приговор(?:ил|ила|или|ив)|получил[аи]? (?:\\p{L}+|\\d+) (?:лет|года|год|месяц\\p{L}*) (?:тюрьмы|лишения|колонии)`,
    ),
    patient: "about",
    wholeClause: true,
  },
  {
    name: "sentence-passed",
    signs: "вын пригов",
    type: "sentence",
    pattern: words(
      "вын(?:ес|есла|если) (?:\\p{L}+ ){0,2}(?:приговор|наказание)|приговор(?: \\p{L}+)? (?:был )?(?:вынесен|оглашен|оглашён)",
    ),
    patient: "about",
    wholeClause: true,
  },
  {
    name: "acquitted",
    signs: "оправда",
    type: "acquittal",
    pattern: words(`${passive("оправдан")}|${past("оправда")}`),
    patient: "subject",
  },
  {
    name: "appealed",
    signs: "апелляц обжалов жалоб приговор",
    type: "court_appeal",
    pattern: words(
      "(?:подал[аи]?|подали) апелляци\\p{L}+|обжалова(?:л|ла|ли|ть|н)|(?:отклонил|отверг|рассмотрел|удовлетворил)[аи]? (?:апелляц\\p{L}+|жалобу)|апелляци\\p{L}+ (?:была )?(?:отклонена|отвергнута|рассмотрена|подана)|признал[аи]? приговор законным|(?:оставил|оставила) приговор",
    ),
    patient: "about",
    wholeClause: true,
  },
  {
    name: "bail",
    signs: "залог",
    type: "bail",
    pattern: words("под залог(?:ом)?|залог в размере"),
    patient: "about",
  },
  {
    name: "extradition-asked",
    signs: "выдач экстрадиц",
    type: "extradition_request",
    pattern: words(
      "(?:запрос|требован)\\p{L}*(?: \\p{L}+)? (?:о выдаче|об экстрадиции|на выдачу|на экстрадицию)|(?:запросил|запросила|запросили|потребовал|потребовала|потребовали|добивал\\p{L}+|добивается|добиваются|требует|требуют) (?:(?:его|её|ее|их) )?(?:выдачи|экстрадиции|выдачу|экстрадицию)",
    ),
    patient: "about",
    wholeClause: true,
  },
  {
    name: "extradition-decided",
    signs: "экстрад выда",
    type: "extradition_decision",
    pattern: words(
      "(?:принял[аи]? решение|постановил[аи]?|одобрил[аи]?|разрешил[аи]?|решил[аи]?|согласи\\p{L}+|отказал[аи]?)[^.;]{0,30}(?:экстради\\p{L}+|выда(?:ть|че|чу|чи))|решени[юея][^.;]{0,30}экстрадирован",
    ),
    patient: "about",
    wholeClause: true,
  },
  {
    name: "extradited",
    signs: "экстрад выдан",
    type: "extradition",
    pattern: words(`${passive("экстрадирован|выдан")}(?= )|${past("экстрадирова")}`),
    patient: "subject",
  },
  {
    name: "deported",
    signs: "депорт высла",
    type: "deportation",
    pattern: words(`${passive("депортирован|выслан")}|${past("депортирова|высла")}`),
    patient: "subject",
  },
  {
    name: "asylum",
    signs: "убежищ",
    type: "asylum",
    pattern: words(
      "(?:просит|попросил[аи]?|получил[аи]?|запросил[аи]?|предоставил[аи]?|отказал[аи]? в) (?:\\p{L}+ )?убежищ\\p{L}+",
    ),
    patient: "subject",
  },
];
