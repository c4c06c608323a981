import type { Text } from "../../../core/words/text.ts";
import type { Say } from "../../../web/words/catalogue.ts";

const reasons: Record<string, Text> = {
  "document.empty": {
    en: "The file is empty. Ask for it again.",
    ru: "Файл пуст. Запросите его ещё раз.",
  },
  "document.too-large": {
    en: "The file is larger than 50 MB. Split it, or add the part that matters.",
    ru: "Файл больше 50 МБ. Разделите его или добавьте нужную часть.",
  },
  "document.too-slow": {
    en: "Reading took too long and was stopped. Save it again as PDF or plain text, and add that.",
    ru: "Чтение заняло слишком много времени и было остановлено. Сохраните документ заново в PDF или простым текстом и добавьте его.",
  },
  "document.too-complex": {
    en: "Reading needed too much memory and was stopped. Save it again as PDF or plain text, and add that.",
    ru: "Для чтения не хватило памяти, оно было остановлено. Сохраните документ заново в PDF или простым текстом и добавьте его.",
  },
  "document.failed": {
    en: "Reading failed, because of a fault in the program. Save the document again as PDF or plain text and add that; and tell whoever runs Homeward.",
    ru: "Чтение прервано из-за ошибки в программе. Сохраните документ заново в PDF или простым текстом и добавьте его; сообщите об этом тому, кто обслуживает Homeward.",
  },
  "document.too-much-text": {
    en: "There is more text in it than one document may hold. Split it.",
    ru: "В нём больше текста, чем допустимо для одного документа. Разделите его.",
  },
  "document.damaged": {
    en: "The file is damaged or incomplete. Ask for it again, or open it on your computer, save it anew and add that.",
    ru: "Файл повреждён или неполон. Запросите его ещё раз или откройте на своём компьютере, сохраните заново и добавьте.",
  },
  "document.locked": {
    en: "The file is locked with a password. Open it, save it without a password, and add that.",
    ru: "Файл защищён паролем. Откройте его, сохраните без пароля и добавьте.",
  },
  "document.no-text": {
    en: "It holds pictures of text but no text. Have the text recognised (OCR), or type it, and add that.",
    ru: "В нём только изображения текста. Распознайте текст (OCR) или наберите его и добавьте.",
  },
  "document.not-an-article": {
    en: "This JSON file is not an article. Add a field “text” to it, or save its text in another form.",
    ru: "Этот файл JSON — не статья: в нём нет поля «text». Добавьте это поле или сохраните текст в другом виде.",
  },
  "document.old-office": {
    en: "This is an old Microsoft Office file. Open it, save it as .docx or PDF, and add that.",
    ru: "Это файл старого формата Microsoft Office. Откройте его, сохраните как .docx или PDF и добавьте.",
  },
  "document.other-format": {
    en: "Files of this kind cannot be read. Text, HTML, PDF, Word (.docx) and mail (.eml) can: save it as one of these, and add that.",
    ru: "Файлы этого вида не читаются. Читаются текст, HTML, PDF, Word (.docx) и письма (.eml): сохраните в одном из них и добавьте.",
  },
  "reading.too-slow": {
    en: "Reading the text took too long. Split the document and add its parts, or mark words below and add entries by hand.",
    ru: "Чтение текста заняло слишком много времени. Разделите документ и добавьте его по частям или выделите слова ниже и внесите записи вручную.",
  },
  "reading.failed": {
    en: "Reading the text failed, because of a fault in the program. Mark words below and add entries by hand, and tell whoever runs Homeward.",
    ru: "Чтение текста прервано из-за ошибки в программе. Выделите слова ниже и внесите записи вручную; сообщите об этом тому, кто обслуживает Homeward.",
  },
  "reading.too-complex": {
    en: "Reading the text needed too much memory. Split the document and add its parts, or mark words below and add entries by hand.",
    ru: "Для чтения текста не хватило памяти. Разделите документ и добавьте его по частям или выделите слова ниже и внесите записи вручную.",
  },
};

/** Why a document cannot be read and what to do about it; what the server said if it is a reason of another kind. */
export const sayReason = (t: Say<never>, id: string | undefined, said = ""): string => {
  const known = id === undefined ? undefined : reasons[id];
  return known ? t.say(known) : said;
};
