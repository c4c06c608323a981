import type { BlockRule, StampWords } from "../../layout/blocks.ts";
import { wordSet } from "../word-list.ts";

/** "Image copyright Reuters Image caption …": the part before the caption's own words. */
export const captionMark =
  /^(?:Image copyright .{0,80}? )?(?:Image caption|Media caption|Caption|Photo|Enlarge this image(?: toggle caption| hide caption)?)[:]? /u;

/** What a line is when it is no prose; the first that fits decides. */
export const blockRules: readonly BlockRule[] = [
  {
    name: "read-more",
    kind: "related",
    pattern: /^(?:read|see|watch|more|related|also)(?: (?:more|also|next|on))?\s?[:：]/iu,
  },
  { name: "tweet-signature", kind: "tweet", pattern: /^[—–-]\s?.{1,60}\(@\w+\)/u },
  { name: "tweet-link", kind: "tweet", pattern: /(?:pic\.twitter\.com|https?:\/\/t\.co)\//u },
  {
    name: "follow",
    kind: "boilerplate",
    pattern: /^(?:follow|subscribe|sign up|share|click|copyright|all rights|advertisement)\b/iu,
  },
  {
    name: "menu",
    kind: "boilerplate",
    pattern: /^(?:all news|home|news|menu|search|world|politics|top stories|latest news|breaking news)$/iu,
  },
  {
    name: "credit",
    kind: "credit",
    pattern: /^(?:©|contributing:|photo:|image:|additional reporting|reporting by|editing by)/iu,
  },
  { name: "copyright-credit", kind: "credit", pattern: /^Image copyright .{1,80}$/u },
  {
    name: "byline",
    kind: "byline",
    pattern:
      /^(?:by|written by|words by|words:|story by|reported by|posted by) \p{Lu}[^!?]{2,100}$(?<![.!?])/iu,
  },
  {
    name: "author-names",
    kind: "byline",
    pattern:
      /^\p{Lu}\p{Ll}+(?: \p{Lu}\.)? \p{Lu}[\p{L}'’-]+(?:(?:, and|,| and) \p{Lu}\p{Ll}+ \p{Lu}[\p{L}'’-]+)*$/u,
  },
];

/** "MOSCOW, July 13. /TASS/. ", "WASHINGTON — ", "JOINT BASE ANDREWS, Maryland - ", "MOSCOW (Sputnik) – ", "Lima (KXYZ) A", "(KXYZ)". */
export const dateline =
  /^\p{Lu}{2,}[\p{Lu} .'’-]{0,40}(?:, [\p{L}. ]{2,30}?)?(?:, (?:\p{L}+\.? \d{1,2}|\d{1,2} \p{L}+\.?)(?:,? (?:19|20)\d\d)?)?(?:\.? ?\/[^/]{2,20}\/\. |(?: \([\p{L} ./]{2,30}\))? ?(?:[—–]|--?) )|^(?:\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2}(?:, [\p{L}. ]{2,20})? )?\(\p{Lu}{2,6}(?: [\p{L}]{2,12})?\) ?(?:[—–]+ ?|--? )?(?=(?:The|An?|In|On|At|As|After|Two|Three|For|When|It|His|Her) )/u;

/** "Published 9:04 a.m. ET, Fri March 4, 2022 | 14 comments". */
export const stampWords: StampWords = {
  published: wordSet("published posted issued released filed"),
  revised: wordSet("updated modified edited revised"),
  plain:
    wordSet(`first last originally date on at in by and of the est edt et cst cdt mst mdt pst pdt gmt utc bst am pm a.m p.m
    mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday
    comments comment shares share min mins minute read reading ago hours hour local time`),
};
