import { type EventRule, words } from "../../events/event-rule.ts";
import { gap, passive, past } from "./event-patterns.ts";

const homeland = "(?:домой|на родину|к семье|в (?:Россию|РФ|Москву|\\p{Lu}\\p{L}+))";

/** "Освобождён от должности": no release. */
const ofOffice = "(?![^.;,]{0,80}? от (?:[\\p{L}]+ )?(?:должност|обязанност|уплат|налог|поста|занимаем))";

/** Letting go, going home, and death. */
export const releaseEvents: readonly EventRule[] = [
  {
    name: "exchanged",
    signs: "обмен",
    type: "exchange",
    pattern: words(
      `${passive("обменян|обмен[её]н")}|${past("обменя|обменива")}|(?:в (?:рамках|ходе|результате)|пут[её]м|при) (?:[\\p{L}]+ )?обмена|в обмен на(?= (?:него|неё|нее|них|\\p{Lu}|россиян|\\d+-летн))|обмен (?:состоялся|произошёл|произошел|прошёл|прошел)|обмен(?:а|у|е|ом)? (?:[\\p{L}]+ )?(?:заключ[её]нн\\p{L}+|пленн\\p{L}+|осужд[её]нн\\p{L}+|задержанн\\p{L}+|шпион\\p{L}+|на \\p{Lu})`,
    ),
    patient: "about",
    wholeClause: true,
  },
  {
    name: "exchange-wished",
    signs: "обмен",
    type: "exchange",
    pattern: words(
      "обменять|для обмена|обменяют|обмен (?:\\p{Lu}\\p{L}+ )?(?:возможен|может|не обсуждается)",
    ),
    patient: "about",
    wholeClause: true,
    status: "possible",
  },
  {
    name: "freed",
    signs: "освобо отпущ свобод выпущен вол покинул",
    type: "release",
    pattern: words(
      `${passive("освобожд[её]н|освобожден|отпущен|выпущен")}(?! (?:под залог|в (?:свет|эфир|продажу|прокат)))${ofOffice}|вы(?:шел|шёл|шла|шли) (?:[\\p{L}]+ )?(?:на свободу|на волю|из (?:тюрьмы|колонии|СИЗО|сизо|заключения|изолятора|под стражи))|покинул[аио]? (?:[\\p{L}]+ )?(?:тюрьму|колонию|СИЗО|сизо|изолятор|камеру|место заключения)|(?:оказал(?:ся|ась|ись)|находится|уже) на (?:свободе|воле)`,
    ),
    patient: "subject",
    wholeClause: true,
  },
  {
    name: "to-be-freed",
    signs: "выйдет выйдут выйти освобод отпуст выпуст",
    type: "release",
    pattern: words(
      "вый(?:дет|дут|ти) (?:[\\p{L}]+ )?(?:на свободу|на волю|из (?:тюрьмы|колонии|СИЗО|заключения))|(?:освобод|отпуст|выпуст)[ия]т",
    ),
    patient: "about",
    wholeClause: true,
    direct: true,
    status: "planned",
  },
  {
    name: "freed-someone",
    signs: "освобо отпустил выпусти отпустив",
    type: "release",
    pattern: words(`${past("освободи|отпусти|выпусти")}(?! под залог)${ofOffice}|освободив|отпустив`),
    patient: "object",
    wholeClause: true,
    direct: true,
  },
  {
    name: "release-noun",
    signs: "освобожд",
    type: "release",
    pattern: words(
      "(?:его |её |ее |их )освобождени(?:е|я|ю|и|ем)|освобождени(?:е|я|ю|и|ем)(?= (?:\\p{Lu}|россиян|граждан|заключ|осужд))",
    ),
    patient: "owner",
    nominal: true,
  },
  {
    name: "pardoned",
    signs: "помилова амнист",
    type: "pardon",
    pattern: words(
      `${passive("помилован|амнистирован")}|${past("помилова|амнистирова")}|помиловать|указ\\p{L}*(?: \\p{L}+)? о(?: его| её| ее| их)? помиловани\\p{L}|подписал[аио]? ${gap(3)}помиловани\\p{L}|по амнистии|получил[аио]? помилование`,
    ),
    patient: "about",
    wholeClause: true,
  },
  {
    name: "home",
    signs: "верну возврат прилете прибы вылете доставлен возвращ",
    type: "return_home",
    pattern: words(
      `(?:верну|возврати)л(?:ся|ась|ись) (?:[\\p{L}]+ ){0,2}${homeland}|${past("прилете|прибы|вылете")} (?:[\\p{L}]+ ){0,2}(?:домой|на родину|в (?:Россию|РФ|Москву))|${passive("доставлен|возвращ[её]н|возвращен")} (?:домой|на родину|в (?:Россию|РФ|Москву))`,
    ),
    patient: "subject",
    wholeClause: true,
    direct: true,
  },
  {
    name: "going-home",
    signs: "верн возвращени",
    type: "return_home",
    pattern: words(
      `верн(?:ё|е|у)т?ся (?:[\\p{L}]+ ){0,2}${homeland}|вернутся (?:[\\p{L}]+ ){0,2}${homeland}`,
    ),
    patient: "subject",
    wholeClause: true,
    direct: true,
    status: "planned",
  },
  {
    name: "return-noun",
    signs: "возвращени",
    type: "return_home",
    pattern: words("(?:его |её |ее |их )?возвращени\\p{L} (?:\\p{Lu}\\p{L}+ ){0,2}(?:домой|на родину)"),
    patient: "owner",
    nominal: true,
  },
  {
    name: "killed",
    signs: "казнил казнен расстрел убил убива",
    type: "death",
    pattern: words("казнил[аио]?|расстрелял[аио]?|убил[аио]?(?= (?:его|её|ее|\\p{Lu}))"),
    patient: "object",
    placed: true,
    wholeClause: true,
    direct: true,
    weak: true,
  },
  {
    name: "died",
    signs: "умер сконча погиб покончил мертв казн убит повесил расстрел",
    type: "death",
    pattern: words(
      "умер(?:ла|ли|ло)?|скончал(?:ся|ась|ись)|погиб(?:ла|ли)?|покончил[аио]? (?:жизнь самоубийством|с собой)|повесил(?:ся|ась)|(?:найден|обнаружен)[аы]? (?:[\\p{L}]+ )?м[её]ртв\\p{L}+|(?:был[аио]? )?(?:казн[её]н|убит)[аы]?(?!\\p{L})",
    ),
    patient: "subject",
    placed: true,
    wholeClause: true,
    direct: true,
    weak: true,
  },
];
