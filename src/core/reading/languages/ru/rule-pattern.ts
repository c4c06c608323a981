import { compilePattern } from "../compile-pattern.ts";

/** A pattern that begins where a word begins. */
export const rulePattern = (body: string): RegExp => compilePattern(`(?<![\\p{L}\\p{N}])(?:${body})`, "gu");

/** A name as it is printed, with initials or without: «Н. Я. Тищенко», «Борис Файнгольд», «Фату Диоп-Сарр», «Тищенко Н. Я.». */
export const printedName =
  "(?:(?:\\p{Lu}\\.\\s?){1,2}\\p{Lu}[\\p{L}-]+|\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'-]+){1,2}|\\p{Lu}[\\p{L}-]+\\s(?:\\p{Lu}\\.\\s?){2})";

/** A sum of money: «600 млн франков КФА», «один миллиард рупий», «5000 долларов». */
export const sum =
  "(?:(?:\\d[\\d\\s.,]*|один|одного|два|двух|пять|пяти|десять|десяти|полмиллиона)(?:\\s?(?:тыс\\.?|млн|млрд|тысяч\\p{L}*|миллион\\p{L}*|миллиард\\p{L}*))?\\s(?:доллар\\p{L}*|рубл\\p{L}+|руб\\.|евро|фунт\\p{L}*|франк\\p{L}*|рупи\\p{L}+|иен\\p{L}*|юан\\p{L}+|тенге|гривен\\p{L}*|гривн\\p{L}*|песо|бат\\p{L}*|реал\\p{L}*|лир\\p{L}*|крон\\p{L}*|дирхам\\p{L}*|динар\\p{L}*|тугрик\\p{L}*|шекел\\p{L}*|сом\\p{L}*|вон\\p{L}*|донг\\p{L}*)(?:\\s(?:США|КФА))?)";
