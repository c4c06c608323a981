import { makeWords } from "../../../web/words/words.ts";

export const useWords = makeWords({
  "page.title": { en: "Second reader", ru: "Второй читатель" },
  "page.note": {
    en: "A language model that reads after the program’s own reader. Off unless you turn it on, because the texts are sensitive.",
    ru: "Языковая модель, которая читает тексты после самой программы. Выключена, пока вы её не включите: тексты требуют осторожности.",
  },
  "page.back": { en: "Office", ru: "Управление" },
  "page.settings": { en: "Settings", ru: "Настройки" },
  "leaves.title": { en: "What leaves the office", ru: "Что покидает организацию" },
  "leaves.text": {
    en: "When it is on, the whole text of each document that is read goes to the address below, and whoever runs that address can read it and keep it. Names, health and relatives stand in such texts. Nothing else goes along: no names of cases, no file names, no accounts.",
    ru: "Когда второй читатель включён, весь текст каждого читаемого документа уходит по указанному ниже адресу, и тот, кому этот адрес принадлежит, может прочитать текст и сохранить его. В таких текстах есть имена, сведения о здоровье и родных. Больше ничего не уходит: ни названий дел, ни имён файлов, ни учётных записей.",
  },
  "leaves.own": {
    en: "A model on a machine of your own keeps the texts in the office.",
    ru: "Модель на собственной машине оставляет тексты в организации.",
  },
  "leaves.back": {
    en: "What comes back is only proposed, under the name of the model, and only where its words stand in the text to the letter. It changes nothing of what the program finds itself, and a person decides about each.",
    ru: "Ответ лишь предлагается, с пометкой модели, и только там, где её слова есть в тексте дословно. Найденное самой программой не меняется, и о каждом предложении решает человек.",
  },
  "leaves.log": {
    en: "Each text that is sent stands in the log, with the address.",
    ru: "Каждая отправка текста записывается в журнал вместе с адресом.",
  },
  "state.title": { en: "State", ru: "Состояние" },
  "state.off": { en: "Off. Nothing is sent.", ru: "Выключен. Ничего не отправляется." },
  "state.onPress": {
    en: "On. Press goes to {model} at {host}; everything else stays here.",
    ru: "Включён. Публикации прессы отправляются модели {model} ({host}); всё остальное остаётся здесь.",
  },
  "state.onAll": {
    en: "On. Every document goes to {model} at {host}, letters and records too.",
    ru: "Включён. Все документы, в том числе письма и записи, отправляются модели {model} ({host}).",
  },
  "state.needed": {
    en: "Save an address and a model first.",
    ru: "Сначала сохраните адрес и модель.",
  },
  "state.turnOn": { en: "Turn on", ru: "Включить" },
  "state.turnOff": { en: "Turn off", ru: "Выключить" },
  "state.askPress": {
    en: "From now on the text of press that is read goes to {host}.",
    ru: "Тексты прессы при чтении будут отправляться на {host}.",
  },
  "state.askAll": {
    en: "From now on the text of every document that is read goes to {host}.",
    ru: "Тексты всех документов при чтении будут отправляться на {host}.",
  },
  "state.confirm": { en: "Turn on and send", ru: "Включить и отправлять" },
  "field.address": { en: "Address", ru: "Адрес" },
  "field.addressHint": {
    en: "Of any server that speaks OpenAI’s chat completions, up to the version: https://models.example.org/v1",
    ru: "Любой сервер с протоколом OpenAI chat completions, вместе с версией: https://models.example.org/v1",
  },
  "field.model": { en: "Model", ru: "Модель" },
  "field.key": { en: "Key", ru: "Ключ" },
  "field.keyHint": {
    en: "Kept sealed with the secret of this installation, and never shown again. Leave it empty if none is needed.",
    ru: "Хранится запечатанным секретом этой установки и больше не показывается. Оставьте пустым, если ключ не нужен.",
  },
  "field.keyKept": {
    en: "A key is kept. Type another one to replace it.",
    ru: "Ключ сохранён. Введите другой, чтобы заменить его.",
  },
  "field.keyAgain": {
    en: "The key that is kept was entered for another machine. Enter one for this machine.",
    ru: "Сохранённый ключ введён для другой машины. Введите ключ для этой.",
  },
  "field.seconds": { en: "Seconds to wait for an answer", ru: "Сколько секунд ждать ответа" },
  "field.characters": { en: "Longest text, in characters", ru: "Самый длинный текст, в знаках" },
  "field.charactersHint": {
    en: "Longer texts are not sent, not even in part.",
    ru: "Более длинные тексты не отправляются, даже частично.",
  },
  "field.onlyPress": { en: "Send press only", ru: "Отправлять только прессу" },
  "field.onlyPressHint": {
    en: "Letters, mail, reports and records stay in the office.",
    ru: "Письма, почта, отчёты и записи остаются в организации.",
  },
  "field.allHint": {
    en: "Letters, mail, reports and records are sent too, as soon as this is saved and it is on.",
    ru: "Письма, почта, отчёты и записи тоже отправляются, как только это сохранено и второй читатель включён.",
  },
  "fault.address": { en: "This is not the address of a server.", ru: "Это не адрес сервера." },
  "fault.open": {
    en: "Texts travel encrypted: https. Plain http is for this machine and the office’s own network only.",
    ru: "Тексты передаются шифрованно: https. Простой http — только для этой машины и внутренней сети.",
  },
  "fault.key": {
    en: "A key holds only letters, digits and signs of the Latin keyboard, without blanks.",
    ru: "В ключе могут быть только латинские буквы, цифры и знаки, без пробелов.",
  },
  "fault.late": {
    en: "These settings were changed meanwhile, by somebody else or in another window. Nothing was saved.",
    ru: "Тем временем настройки изменены: другим человеком или в другом окне. Ничего не сохранено.",
  },
  "fault.range": { en: "From {from} to {to}.", ru: "От {from} до {to}." },
  "do.save": { en: "Save", ru: "Сохранить" },
  "do.saved": { en: "Saved.", ru: "Сохранено." },
  "do.on": { en: "The second reader is on.", ru: "Второй читатель включён." },
  "do.off": { en: "The second reader is off.", ru: "Второй читатель выключен." },
  "do.removeKey": { en: "Remove the key", ru: "Удалить ключ" },
  "do.removeKeyAsk": { en: "It cannot be brought back.", ru: "Вернуть его нельзя." },
  "do.show": { en: "Show how they are now", ru: "Показать, каковы они сейчас" },
  "do.try": { en: "Try it out", ru: "Проверить" },
  "do.tryHint": {
    en: "Sends two invented sentences, and nothing of yours.",
    ru: "Отправляет две вымышленные фразы и ничего вашего.",
  },
  "trial.found": {
    en: "It answers, in {seconds} s. {found, plural, =0 {It found nothing} one {# of its findings stands in the text} other {# of its findings stand in the text}}, {dropped, plural, =0 {none does not} one {# does not} other {# do not}}.",
    ru: "Отвечает за {seconds} с. Найдено в тексте дословно: {found}, не найдено: {dropped}.",
  },
  "trial.unclear": {
    en: "{n} left out because they do not say of whom, or what happened.",
    ru: "Отброшено, потому что не ясно, о ком или о чём речь: {n}.",
  },
  "trial.failed": { en: "It gives no answer.", ru: "Ответа нет." },
});
