import { type Chance, randomText } from "../names/random-text.ts";

/** Marks and words at which a reader turns. */
const turning =
  "\" “ ” « » „ ' — – - \n \n\n : ; ( ) [ ] … . ? ! , said says told заявил сказал сообщил по словам according to that что Mr. г-н 12.03.2024 last Friday вчера No. № From: To: Dear Уважаемый @ # http:// 100,000 XX \u00a0 \u200b \u0301 \ud83d".split(
    " ",
  );

const below = (chance: Chance, count: number): number => Math.floor(chance() * count);

const piece = (stock: readonly string[], chance: Chance, most: number): string => {
  const text = stock[below(chance, stock.length)] ?? "";
  const from = below(chance, text.length);
  return text.slice(from, from + 1 + below(chance, most));
};

const changes: ((text: string, stock: readonly string[], chance: Chance) => string)[] = [
  // Cut out.
  (text, _, chance) => {
    const from = below(chance, text.length + 1);
    return text.slice(0, from) + text.slice(from + below(chance, 20));
  },
  // Put in between.
  (text, _, chance) => {
    const at = below(chance, text.length + 1);
    return `${text.slice(0, at)}${turning[below(chance, turning.length)] ?? ""}${text.slice(at)}`;
  },
  // Go on in another text.
  (text, stock, chance) => text.slice(0, below(chance, text.length + 1)) + piece(stock, chance, 200),
  // Repeat.
  (text, _, chance) => {
    const from = below(chance, text.length + 1);
    return text.slice(0, from) + text.slice(from, from + 30).repeat(1 + below(chance, 4)) + text.slice(from);
  },
  // Shout, or whisper.
  (text, _, chance) => (chance() < 0.5 ? text.toUpperCase() : text.toLowerCase()),
  // Letters of anywhere.
  (text, _, chance) => {
    const at = below(chance, text.length + 1);
    return text.slice(0, at) + randomText(chance, 30) + text.slice(at);
  },
];

/** A piece of one of the texts, changed in up to six ways. */
export function mutate(stock: readonly string[], chance: Chance): string {
  let text = piece(stock, chance, 600);
  for (let left = below(chance, 7); left > 0; left -= 1)
    text = changes[below(chance, changes.length)]?.(text, stock, chance) ?? text;
  return text;
}
