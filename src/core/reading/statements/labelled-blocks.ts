import { type Block, spanOf, wordAt } from "../layout/page.ts";
import type { Span } from "../reading.ts";
import type { Resolved } from "../references/speakers.ts";
import type { Scene } from "../scene.ts";

/** What a block says by its own form, and who says it. */
export type LabelledBlock = { spans: Span[]; resolved: Resolved; rule: string; reportedBy?: string };

/** "SPOKESPERSON RUIZ: ", "ANA RUIZ, HOST: ": who speaks in a transcript, in capitals before a colon. */
const label =
  /^(?<who>\p{Lu}[\p{Lu}.'’-]*(?: \p{Lu}[\p{Lu}.'’-]*){0,4})(?: \([^)\n]{1,60}\))?(?:, \p{Lu}[\p{Lu} .&'’-]{1,60})?:\s+(?=\S)/u;

/** Who asks is no party, and these only lead to something else. */
const nobody =
  /^(?:Q|A|QUESTION|REPORTER|MODERATOR|UNIDENTIFIED|READ|WATCH|SEE|MORE|RELATED|UPDATE|PHOTOS?|VIDEO|NOTE|BREAKING)\b/u;

/** "(Laughter.)", "[crosstalk]": what happens while somebody speaks. */
const aside = /[([][^)\]\n]{1,60}[)\]]/gu;

/** "— Ana Ruiz (@anaruiz) May 4, 2015": who wrote a post. */
const signature = /[—–-]\s?(?<who>[^()\n—–]{2,60}?)\s?\(@\w+\)/u;

/** Where the words of a post end and its links and pictures begin. */
const links = /(?:#\w+\s*)*(?:https?:\/\/|pic\.twitter\.com\/)|#\w+(?:\s+#\w+)*\s*$/u;

/** The person named between two offsets. */
function personWithin({ page, people }: Scene, start: number, end: number): number | undefined {
  const [from, to] = [wordAt(page, start), wordAt(page, end)];
  return people.mentions.find((mention) => mention.from >= from && mention.to <= to)?.person;
}

/** The words of a block without asides, each stretch a span. */
function withoutAsides({ page }: Scene, start: number, end: number): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const match of page.text.slice(start, end).matchAll(aside)) {
    const span = spanOf(page.text, from, start + match.index);
    if (span.text) spans.push(span);
    from = start + match.index + match[0].length;
  }
  const rest = spanOf(page.text, from, end);
  return rest.text ? [...spans, rest] : spans;
}

type Labels = ReadonlyMap<number, string>;

/** The labels of a transcript, by block; none where fewer than two blocks have one. */
function findLabels({ page }: Scene): Labels {
  const found = new Map<number, string>();
  page.blocks.forEach((block, index) => {
    if (block.kind === "tweet" || block.kind === "related") return;
    const who = label.exec(page.text.slice(block.start, Math.min(block.end, block.start + 200)))?.groups?.who;
    if (who && who.length > 1 && !nobody.test(who)) found.set(index, who);
  });
  return found.size < 2 ? new Map() : found;
}

function transcriptBlock(scene: Scene, block: Block, who: string, labels: Labels): LabelledBlock | undefined {
  const { text } = scene.page;
  const lead = label.exec(text.slice(block.start, block.end));
  if (!lead) return undefined;
  const person = personWithin(scene, block.start, block.start + lead[0].length);
  const repeated = [...labels.values()].filter((one) => one === who).length > 1;
  if (person === undefined && !repeated) return undefined;
  const spans = withoutAsides(scene, block.start + lead[0].length, block.end);
  const resolved = person === undefined ? { party: `anon:${who}` } : { person };
  return spans.length > 0 ? { spans, resolved, rule: "transcript" } : undefined;
}

/** A post in the text: its words stand before the signature, in the same block or the one above. */
function postBlock(scene: Scene, index: number): LabelledBlock | undefined {
  const { page } = scene;
  const block = page.blocks[index];
  const match = block && signature.exec(page.text.slice(block.start, block.end));
  if (!block || !match) return undefined;
  const above = page.blocks[index - 1];
  const own = match.index > 12;
  const written = own ? { start: block.start, end: block.start + match.index } : above;
  const person = personWithin(scene, block.start + match.index, block.start + match.index + match[0].length);
  if (!written || person === undefined || (!own && above?.kind !== "tweet" && above?.kind !== "prose"))
    return undefined;
  const words = page.text.slice(written.start, written.end);
  const cut = links.exec(words)?.index ?? words.length;
  const span = spanOf(page.text, written.start, written.start + cut);
  return span.text ? { spans: [span], resolved: { person }, rule: "post", reportedBy: "Twitter" } : undefined;
}

/** The blocks that say by their form who speaks: of a transcript, and posts in the text. */
export function labelledBlocks(scene: Scene): Map<number, LabelledBlock> {
  const found = new Map<number, LabelledBlock>();
  if (!scene.language.cues.finite) return found;
  const labels = findLabels(scene);
  scene.page.blocks.forEach((block, index) => {
    const who = labels.get(index);
    const told = who ? transcriptBlock(scene, block, who, labels) : undefined;
    const post = block.kind === "tweet" ? postBlock(scene, index) : undefined;
    const one = told ?? post;
    if (one) found.set(index, one);
  });
  return found;
}
