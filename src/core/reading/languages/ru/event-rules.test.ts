import { describe, expect, it } from "vitest";
import { read } from "../../read.ts";

const people = "Лётчик Иван Петров был арестован в Лиме в 2014 году.\n\n";

const told = (text: string) =>
  read(people + text, { lang: "ru" })
    .events.slice(1)
    .map((one) => [one.type, one.persons.join(), one.status, one.date?.value]);

describe("Russian events", () => {
  it.each([
    ["Петров был похищен в мае 2013 года.", "abduction", "actual", "2013-05"],
    ["Его задержали в аэропорту 3 марта 2012 года.", "arrest", "actual", "2012-03-03"],
    ["Петров содержится в тюрьме в Техасе.", "detention", "actual", undefined],
    ["Его держат в одиночной камере.", "solitary", "actual", undefined],
    ["Петрову предъявлены обвинения в контрабанде.", "charge", "actual", undefined],
    ["Петров не признал вину.", "plea", "actual", undefined],
    ["Суд признал Петрова виновным в контрабанде.", "conviction", "actual", undefined],
    ["3 июня 2015 года суд приговорил его к 12 годам тюрьмы.", "sentence", "actual", "2015-06-03"],
    ["Петров был экстрадирован в США.", "extradition", "actual", undefined],
    ["Он будет депортирован в Перу.", "deportation", "planned", undefined],
    ["Власти Перу добивались выдачи Петрова.", "extradition_request", "actual", undefined],
    ["Суд принял решение об экстрадиции Петрова.", "extradition_decision", "actual", undefined],
    ["Суд отклонил апелляцию Петрова.", "court_appeal", "actual", undefined],
    ["Петров был освобождён в мае 2020 года.", "release", "actual", "2020-05"],
    ["Президент Перу Хуан Мендес помиловал Петрова.", "pardon", "actual", undefined],
    ["Петров вернулся на родину.", "return_home", "actual", undefined],
    ["Петров умер в 2019 году.", "death", "actual", "2019"],
    ["Петров был госпитализирован.", "medical", "actual", undefined],
    ["Петров был избит.", "ill_treatment", "actual", undefined],
    ["Консул навестил Петрова.", "visit", "actual", undefined],
    ["Петрову отказали в лечении.", "refusal", "actual", undefined],
    ["Полиция задержала россиянина Ивана Петрова 3 марта 2015 года.", "arrest", "actual", "2015-03-03"],
    ["Петров, задержанный в Праге в 2015 году, молчит.", "arrest", "actual", "2015"],
    ["Суд арестовал Петрова на два месяца.", "detention", "actual", undefined],
    ["5 мая 2015 года суд продлил ему арест до 8 июля.", "detention", "actual", "2015-05-05"],
    ["Суд избрал Петрову меру пресечения.", "detention", "actual", undefined],
    ["Петрову вменяют подделку паспорта.", "charge", "actual", undefined],
    ["В отношении Петрова возбуждено уголовное дело.", "charge", "actual", undefined],
    ["Дело против Петрова прекратили.", "charge", "negated", undefined],
    ["Вину Петров признал частично.", "plea", "actual", undefined],
    ["Петров осуждён на пять лет за подделку паспорта.", "sentence", "actual", undefined],
    ["Петров получил 5 лет колонии.", "sentence", "actual", undefined],
    ["Приговор оглашён 4 июня 2015 года.", "sentence", "actual", "2015-06-04"],
    ["Заседание по делу Петрова назначено на 5 июля 2015 года.", "hearing", "planned", "2015-07-05"],
    ["Петров предстал перед судом.", "hearing", "actual", undefined],
    ["Дело Петрова передано в суд.", "trial", "actual", undefined],
    ["Апелляция Петрова отклонена.", "court_appeal", "actual", undefined],
    ["Защита намерена обжаловать приговор Петрову.", "court_appeal", "planned", undefined],
    ["Суд сократил срок Петрова до трёх лет.", "court_appeal", "actual", undefined],
    ["Петрова отпустили под залог.", "bail", "actual", undefined],
    ["Суд отказал Петрову в освобождении под залог.", "bail", "negated", undefined],
    [
      "Министр подписал разрешение на экстрадицию Петрова в США.",
      "extradition_decision",
      "actual",
      undefined,
    ],
    ["Петрова передали российской стороне.", "extradition", "actual", undefined],
    ["Петрову грозит депортация.", "deportation", "possible", undefined],
    ["Петрову предоставили убежище в Перу.", "asylum", "actual", undefined],
    ["Петрова этапировали в колонию.", "transfer", "actual", undefined],
    ["Петрова обменяли на перуанца.", "exchange", "actual", undefined],
    ["Петров вышел на свободу 5 мая 2019 года.", "release", "actual", "2019-05-05"],
    ["Его освободят через год.", "release", "planned", "2015"],
    ["Петрова избили сокамерники.", "ill_treatment", "actual", undefined],
    ["Петрову сделали операцию.", "medical", "actual", undefined],
    ["Дипломаты встретились с Петровым.", "visit", "actual", undefined],
    ["К Петрову не пустили консула.", "refusal", "actual", undefined],
    ["Ответа на запрос о Петрове не последовало.", "refusal", "actual", undefined],
    ["Жена Петрова обратилась к консулу с просьбой о помощи.", "request_sent", "actual", undefined],
    ["Петров пропал без вести.", "disappearance", "actual", undefined],
    ["Обвинений Петрову так и не предъявили.", "charge", "negated", undefined],
    ["Если Петрова признают виновным, он уедет.", "conviction", "possible", undefined],
    ["Петров отказался признать себя виновным.", "plea", "actual", undefined],
    ["Вины Петров не признал.", "plea", "actual", undefined],
    ["Петрова взяли под стражу 3 сентября 2015 года.", "arrest", "actual", "2015-09-03"],
    ["Петров уже задерживался в Перу в 2012 году.", "arrest", "actual", "2012"],
    ["Неизвестные увезли Петрова и его жену из дома 5 мая 2013 года.", "abduction", "actual", "2013-05-05"],
    ["Петров прибыл по этапу в колонию.", "transfer", "actual", undefined],
    ["В июле 2015 года Петров был этапирован в США.", "extradition", "actual", "2015-07"],
    ["Петров предстал перед федеральным судом Лимы.", "hearing", "actual", undefined],
    ["На заседании 20 сентября 2015 года Петров молчал.", "hearing", "actual", "2015-09-20"],
    ["Процесс над Петровым начнётся 3 апреля 2016 года.", "trial", "planned", "2016-04-03"],
    ["Суд дал Петрову 12 лет колонии.", "sentence", "actual", undefined],
    ["Прокуратура может обжаловать приговор Петрову.", "court_appeal", "possible", undefined],
    ["Решение о выдаче Петрова должен принять министр.", "extradition_decision", "planned", undefined],
    ["К Петрову впервые допустили консула.", "visit", "actual", undefined],
    ["Петрову дважды отказывали во встрече с консулом.", "refusal", "actual", undefined],
    ["О помиловании Петрова в мае 2016 года просила его мать.", "request_sent", "actual", "2016-05"],
    ["Медицинскую помощь Петрову не оказывали.", "ill_treatment", "actual", undefined],
    ["Адвокат рассказал, что Петрова избивали.", "ill_treatment", "alleged", undefined],
    ["Петров покинул тюрьму и в воскресенье вернётся домой.", "return_home", "planned", null],
    ["Петров вышел из-под стражи.", "release", "actual", undefined],
    ["В тюрьме города Лимы умер Петров.", "death", "actual", undefined],
    ["Петров уже дома.", "return_home", "actual", undefined],
    // the date is that of the telling, of another event, of the clause before what is put between
    ["Как сообщил 5 мая 2015 года адвокат, Петров содержится в тюрьме.", "detention", "actual", undefined],
    ["5 мая 2015 года стало известно, что Петрова перевели.", "transfer", "actual", undefined],
    ["После ареста в 2014 году Петров содержался в тюрьме.", "detention", "actual", undefined],
    ["5 мая 2015 года Петрова, жившего в Лиме, экстрадировали.", "extradition", "actual", "2015-05-05"],
    ["В среду, 6 мая 2015 года, Петров был освобождён.", "release", "actual", "2015-05-06"],
    ["Петров, которого 5 мая 2015 года осмотрел врач, был освобождён.", "release", "actual", undefined],
    ["Петрова забрали из гостиницы 3 октября 2014 года.", "arrest", "actual", "2014-10-03"],
    ["Выдачи Петрова добивается Перу.", "extradition_request", "actual", undefined],
    ["Дело против Петрова Перу возбудило в мае 2015 года.", "charge", "actual", "2015-05"],
    ["Суд назначил Петрову штраф.", "sentence", "actual", undefined],
    ["Жене Петрова в свиданиях отказывали.", "refusal", "actual", undefined],
  ])("%s", (text, type, status, date) => {
    expect(told(text)).toContainEqual([type, "petrov", status, date]);
  });

  it("keeps by whom and of whom something was asked", () => {
    const text = `${people}Министр Ольга Берг обратилась к губернатору Тимуру Маршеву с просьбой о помиловании Петрова.`;
    expect(read(text, { lang: "ru" }).events.at(-1)).toMatchObject({
      type: "request_sent",
      persons: ["petrov"],
      by: "berg",
      to: "marshev",
    });
  });

  it("tells subject and object by their forms", () => {
    const report =
      "Судья Карла Штейн допросила Анну Берг. Анну Берг задержал в Праге следователь Павел Орлов.";
    expect(read(report, { lang: "ru" }).events.map((one) => [one.type, one.persons.join()])).toEqual([
      ["arrest", "berg"],
    ]);
  });

  it("goes on with whom the clause before told of", () => {
    const report = "Анну Берг задержали в мае 2015 года и депортировали в Перу.";
    expect(read(report, { lang: "ru" }).events.map((one) => [one.type, one.persons.join()])).toEqual([
      ["arrest", "berg"],
      ["deportation", "berg"],
    ]);
  });

  it("means by a pronoun whom the paragraph speaks of, at its head whom the text is about", () => {
    const report =
      "Анна Берг была арестована в Праге в 2015 году. Берг не признала вину.\n\nВ Лиме был арестован другой россиянин — Павел Орлов.\n\nБерг ждёт суда. В мае её перевели в изолятор.\n\nВрач осмотрел её.";
    expect(read(report, { lang: "ru" }).events.map((one) => [one.type, one.persons.join()])).toEqual([
      ["arrest", "berg"],
      ["plea", "berg"],
      ["arrest", "orlov"],
      ["transfer", "berg"],
      ["medical", "berg"],
    ]);
  });

  it.each([
    ["Президент освободил Петрова от должности.", "release"],
    ["Соседка обвинила Петрова в краже.", "charge"],
    ["Суд удовлетворил запрос о выдаче Петрова.", "extradition_request"],
    ["Прокуратура потребовала выдачи Петрова.", "request_sent"],
    ["Апелляционную жалобу Петрова оставили без удовлетворения.", "refusal"],
    ["Суд отпустил Петрова под залог.", "release"],
    ["Петров встретился с родными.", "diplomatic_contact"],
    ["Петров отказался следовать в порт.", "refusal"],
    ["У клиентов банка Петрова было похищено более 10 тысяч долларов.", "abduction"],
    ["Петров в одиночку перешёл горы.", "solitary"],
    ["Петров отказывался от еды.", "refusal"],
  ])("tells no other thing: %s", (text, type) => {
    expect(told(text).map(([found]) => found)).not.toContain(type);
  });

  it.each([
    ["Её сына содержат в СИЗО.", "detention"],
    ["Он назвал Петрова, отбывающего срок в тюрьме.", "detention"],
    ["Петрова, признанного в Перу виновным, перевели.", "conviction"],
    ["Дипломаты регулярно навещают Петрова.", "visit"],
    ["В мае ему отказали.", "refusal"],
    ["Петров отверг все обвинения.", "plea"],
    ["В обмен на Петрова Перу отпустило двух граждан.", "exchange"],
    ["Жалобу Петрова суд отклонил.", "court_appeal"],
    ["Рассмотрение апелляции назначено на 20 марта.", "hearing"],
  ])("%s", (text, type) => {
    expect(told(text).map(([found, person]) => [found, person])).toContainEqual([type, "petrov"]);
  });

  it("leaves others than people in custody alone", () => {
    expect(told("Траулер «Прибой» был задержан в порту.")).toEqual([]);
    expect(told("Перу выслало пятерых дипломатов.")).toEqual([]);
  });

  it.each(["Книга была выпущена в мае.", "Они встретились в кафе.", "Он попросил чаю."])(
    "finds nothing in: %s",
    (text) => {
      expect(read(text, { lang: "ru" }).events).toEqual([]);
    },
  );
});
