import type { Text } from "../../../core/words/text.ts";

/** What in a text led to an event, by the reader's rule. */
export const eventRuleWords: Record<string, Text> = {
  abducted: {
    en: "words of taking somebody away by force",
    ru: "слова о похищении или насильственном увозе",
  },
  disappeared: { en: "words of somebody gone without a trace", ru: "слова об исчезновении" },
  arrested: {
    en: "“was arrested” and the like, with the person before it",
    ru: "«задержан», «арестован» и подобные слова рядом с именем",
  },
  "arrested-participle": {
    en: "“arrested” right beside the person",
    ru: "причастие «задержанный», «арестованный» рядом с именем",
  },
  "arrested-someone": {
    en: "somebody arrests the person: the name follows the verb",
    ru: "«задержали», «арестовали» и имя после глагола",
  },
  "arrest-noun": {
    en: "“the arrest of”, with the person or the day beside it",
    ru: "«арест», «задержание» рядом с именем или днём",
  },
  "detained-there": { en: "“detained”, with the place", ru: "«задержан» с указанием места" },
  held: {
    en: "words of being held: “is held”, “in custody”",
    ru: "слова о содержании: «содержится», «под стражей»",
  },
  solitary: { en: "words of solitary confinement", ru: "слова об одиночном заключении" },
  transferred: {
    en: "words of a move to another place of custody",
    ru: "слова о переводе в другое место содержания",
  },
  exchanged: { en: "words of an exchange", ru: "слова об обмене" },
  freed: { en: "“was released”, “was freed”", ru: "«освобождён», «вышел на свободу»" },
  "freed-someone": {
    en: "somebody frees the person: the name follows the verb",
    ru: "«освободили», «отпустили» и имя после глагола",
  },
  "freed-participle": {
    en: "“freed” right beside the person",
    ru: "причастие «освобождённый» рядом с именем",
  },
  "release-noun": {
    en: "“the release of”, with the person or the day beside it",
    ru: "«освобождение» рядом с именем или днём",
  },
  pardoned: {
    en: "words of a pardon or of a lighter sentence by mercy",
    ru: "слова о помиловании или смягчении наказания",
  },
  home: { en: "words of coming home", ru: "слова о возвращении на родину" },
  "brought-home": {
    en: "somebody brings the person home",
    ru: "слова о том, что человека доставили на родину",
  },
  arrived: { en: "words of arriving in the home country", ru: "слова о прибытии на родину" },
  died: { en: "words of death", ru: "слова о смерти" },
  charged: {
    en: "words of a charge: “was charged”, “indicted”",
    ru: "слова об обвинении: «предъявлено обвинение»",
  },
  accused: { en: "words of a charge: “is accused of”", ru: "слова об обвинении: «обвиняется в»" },
  "charges-dropped": { en: "words of a charge that was dropped", ru: "слова о снятии обвинения" },
  hearing: { en: "words of a hearing or an appearance in court", ru: "слова о заседании или явке в суд" },
  pleaded: { en: "words of a plea", ru: "слова о признании или непризнании вины" },
  tried: { en: "words of a trial", ru: "слова о судебном процессе" },
  convicted: { en: "words of a finding of guilt", ru: "слова о признании виновным" },
  sentenced: {
    en: "“was sentenced”, with the person before it",
    ru: "«приговорён», «осуждён» рядом с именем",
  },
  "sentenced-someone": {
    en: "a court sentences the person: the name follows the verb",
    ru: "суд «приговорил» и имя после глагола",
  },
  "sentence-passed": { en: "words of a sentence being passed", ru: "слова о вынесении приговора" },
  acquitted: { en: "words of an acquittal", ru: "слова об оправдании" },
  appealed: {
    en: "words of an appeal to a court, or of what came of it",
    ru: "слова об обжаловании или его исходе",
  },
  bail: { en: "words of bail", ru: "слова о залоге" },
  "extradition-asked": { en: "words of a request for extradition", ru: "слова о запросе на экстрадицию" },
  "extradition-decided": { en: "words of a decision on extradition", ru: "слова о решении об экстрадиции" },
  extradited: { en: "words of an extradition carried out", ru: "слова о состоявшейся экстрадиции" },
  deported: { en: "words of a deportation", ru: "слова о депортации или выдворении" },
  asylum: { en: "words of asylum", ru: "слова об убежище" },
  tested: { en: "words of a test, an illness or care", ru: "слова об обследовании, болезни или лечении" },
  treated: { en: "words of a test, an illness or care", ru: "слова об обследовании, болезни или лечении" },
  "ill-treated": {
    en: "words of violence, threats or neglect",
    ru: "слова о насилии, угрозах или лишении необходимого",
  },
  visited: { en: "words of a visit or a meeting with the person", ru: "слова о посещении или свидании" },
  raised: {
    en: "words of raising a case with an authority",
    ru: "слова о том, что вопрос поставили перед властями",
  },
  talks: { en: "words of talks between the sides", ru: "слова о переговорах сторон" },
  met: {
    en: "words of a meeting at which the case was a subject",
    ru: "слова о встрече, на которой речь шла о деле",
  },
  "asked-release": {
    en: "words of asking an authority for release or return",
    ru: "слова просьбы к властям об освобождении или возвращении",
  },
  "asked-mercy": {
    en: "words of asking an authority for release or mercy",
    ru: "слова просьбы к властям об освобождении или снисхождении",
  },
  "message-sent": {
    en: "words of a letter or message sent to an authority",
    ru: "слова о письме или послании властям",
  },
  "letter-sent": {
    en: "words of a letter or request sent to an authority",
    ru: "слова о письме или обращении к властям",
  },
  "plea-for-mercy": { en: "words of a plea for mercy", ru: "слова прошения о помиловании" },
  refused: {
    en: "words of a refusal, or of an answer that did not come",
    ru: "слова об отказе или об отсутствии ответа",
  },
  // In letters and reports these rules read what their writers say in their own way.
  "writer-visited": {
    en: "the writer tells of a visit, or of the last one",
    ru: "автор пишет о своём или предыдущем посещении",
  },
  "visit-to-come": {
    en: "words of a visit that is allowed or fixed",
    ru: "слова о разрешённом или назначенном посещении",
  },
  taken: {
    en: "words of being picked up or taken by the police",
    ru: "слова о том, что человека забрали или задержали",
  },
  "in-custody": {
    en: "words of being held, with the place or since when",
    ru: "слова о содержании под стражей с местом или сроком",
  },
  judged: { en: "a court gave a length of time", ru: "суд дал срок" },
  "to-be-judged": { en: "words of a sentence that is to come", ru: "слова о предстоящем приговоре" },
  "found-guilty": { en: "“convicted by”, “convicted of”", ru: "слова о признании виновным" },
  "hearing-set": {
    en: "words of a hearing that is fixed or moved",
    ru: "слова о назначенном или перенесённом заседании",
  },
  "hearing-off": { en: "words of a hearing that was cancelled", ru: "слова об отменённом заседании" },
  "trial-set": { en: "words of a trial that is fixed", ru: "слова о назначенном процессе" },
  isolated: { en: "words of an isolation or punishment cell", ru: "слова о карцере, ШИЗО или изоляции" },
  "cared-for": {
    en: "a doctor, nurse or clinic did something",
    ru: "врач, фельдшер или больница что-то сделали",
  },
  "not-looked-at": { en: "words of care that was not given", ru: "слова о том, что помощи не оказали" },
  "not-cared-for": { en: "words of care that was not given", ru: "слова о том, что помощи не оказали" },
  harmed: {
    en: "words of somebody hurting or threatening the person",
    ru: "слова о том, что человека били, лишали необходимого или угрожали",
  },
  "not-given": {
    en: "words of something refused or not handed over",
    ru: "слова о том, что чего-то не дали или в чём-то отказали",
  },
  "in-prison": {
    en: "“is in prison”, “in custody” and the like",
    ru: "«находится в тюрьме» и подобные слова",
  },
  "went-without": {
    en: "“went weeks without”, with what was missing",
    ru: "слова о том, чего человек был долго лишён",
  },
  "hurt-someone": {
    en: "somebody beats, kicks or douses the person",
    ru: "слова о том, что человека бьют или обливают водой",
  },
  "not-let-rest": { en: "words of sleep or rest not allowed", ru: "слова о том, что человеку не дают спать" },
  "kept-in-hardship": {
    en: "“kept in” with cold, dark or heat",
    ru: "«держат в» с холодом, темнотой или жарой",
  },
  "lights-kept-on": { en: "light or noise that is never off", ru: "слова о свете или шуме круглые сутки" },
  "should-be-freed": {
    en: "somebody says that the person should be released",
    ru: "слова о том, что человека следует освободить",
  },
  "not-let-contact": {
    en: "words of calls, letters or visits not allowed",
    ru: "слова о запрете звонков, писем или посещений",
  },
  "asked-before": { en: "words of an earlier request", ru: "слова о прежнем обращении" },
  "answer-refuses": { en: "what the letter refuses in its answer", ru: "то, в чём письмо отказывает" },
  "answer-grants": { en: "what the letter grants in its answer", ru: "то, что письмо разрешает" },
  remanded: { en: "“was remanded”, “was ordered held”", ru: "слова о заключении под стражу по решению суда" },
  "remanded-someone": {
    en: "a court remands the person or orders custody",
    ru: "суд заключает человека под стражу",
  },
  "detention-extended": { en: "words of custody extended", ru: "слова о продлении срока стражи" },
};
