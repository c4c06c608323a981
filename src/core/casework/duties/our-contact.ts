import type { Fact } from "../../ledger/resolve.ts";

// "the consul and his lawyer", "консул и мать"
const official = /consul|embass|ambassador|diplomat|ministry|консул|посольств|посол|дипломат|министерств/i;

// "his mother", "a friend from Nairobi", "адвокат", "сестра"
const others =
  /(?<!\p{L})(?:(?:wi(?:fe|dow)|husband|spouse|partner|(?:grand)?(?:mother|father|son|daughter)|parents?|sister|brother|child(?:ren)?|family|friends?|relatives?|aunt|uncle|cousin|lawyers?|attorneys?|advocates?|solicitors?|barristers?|counsel|journalists?|reporters?|priest|chaplain|imam|rabbi)(?!\p{L})|жен[аыеу](?!\p{L})|супруг|муж(?:а|ем|у)?(?!\p{L})|мат(?:ь|ери)|отец|отц|родител|родственник|родственниц|сестр|брат|сын|дочь|дочер|ребён|дети|семь[яиею]|друг(?:а|зья|зей)?(?!\p{L})|подруг|адвокат|защитник|журналист|священник|тёт|дяд)/iu;

const ofState = new Set(["head of state", "minister", "deputy minister", "ambassador", "consul"]);

/** Whether officials of the house wrote it: told by their level, or not told to be family, a lawyer or others. */
export const isOurLetter = ({ body: { level, by } }: Fact<"representation">): boolean =>
  level !== undefined ? ofState.has(level) : official.test(by) || !others.test(by);

/** Whether a contact is one of the house: told so, or not told to be that of family, friends or a lawyer. */
export const isOurs = ({ body: { whose, by } }: Fact<"contact">): boolean =>
  whose !== undefined ? whose === "ours" : by === undefined || official.test(by) || !others.test(by);
