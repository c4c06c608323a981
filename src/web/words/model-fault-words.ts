import type { Text } from "../../core/words/text.ts";

/** Why a language model gives no answer, and what to do about it. */
export const modelFaultWords: Partial<Record<string, Text>> = {
  "model.unreachable": {
    en: "Its address cannot be reached. Check the address, and whether the model runs.",
    ru: "По этому адресу нет связи. Проверьте адрес и то, что модель запущена.",
  },
  "model.too-slow": {
    en: "It did not answer in time. Allow it more time in the settings, or choose a quicker model.",
    ru: "Модель не ответила вовремя. Дайте ей больше времени в настройках или выберите более быструю.",
  },
  "model.redirected": {
    en: "Its address sends on to another one. Enter the address that it sends to.",
    ru: "Этот адрес перенаправляет на другой. Введите тот, на который он перенаправляет.",
  },
  "model.key-refused": {
    en: "It refuses the key. Enter another one in the settings.",
    ru: "Ключ не принят. Введите другой в настройках.",
  },
  "model.key-unreadable": {
    en: "The key that is kept cannot be opened any more, because the secret of this installation has changed. Enter it again in the settings.",
    ru: "Сохранённый ключ больше не открывается: секрет этой установки изменился. Введите ключ заново в настройках.",
  },
  "model.not-there": {
    en: "There is no such model at this address. Check both in the settings.",
    ru: "По этому адресу нет такой модели. Проверьте адрес и модель в настройках.",
  },
  "model.busy": {
    en: "It takes no more requests now. Try again later.",
    ru: "Сейчас модель не принимает запросы. Повторите позже.",
  },
  "model.refused": {
    en: "It does not take this request; the text may be too long for it. Allow a shorter text, or choose another model.",
    ru: "Модель не принимает этот запрос; возможно, текст слишком длинный. Уменьшите допустимую длину или выберите другую модель.",
  },
  "model.broken": {
    en: "It failed. Whoever runs it can find out why.",
    ru: "На её стороне произошёл сбой. Причину может узнать тот, кто её обслуживает.",
  },
  "model.too-much": {
    en: "It answered with far more than was asked for, and was cut off.",
    ru: "Ответ намного длиннее ожидаемого и был прерван.",
  },
  "model.not-understood": {
    en: "Its answer is not what was asked for. Try again, or choose another model.",
    ru: "Ответ не такой, о каком просили. Повторите или выберите другую модель.",
  },
  "model.not-kept": {
    en: "Its answer could not be kept. Read the source again to ask once more.",
    ru: "Ответ не удалось сохранить. Прочитайте источник заново, чтобы запросить его ещё раз.",
  },
};
