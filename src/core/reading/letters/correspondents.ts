import type { Span } from "../reading.ts";
import type { Scene } from "../scene.ts";
import { correspondentIn, joined, peopleIn, type Stretch } from "./head-pieces.ts";
import { namesBody } from "./head-words.ts";
import type { Correspondent, LetterKind } from "./letter.ts";
import type { LetterForm } from "./letter-form.ts";
import type { FieldName } from "./letter-rules.ts";
import { type Zones, zonesOf } from "./letter-zones.ts";
import {
  calledBy,
  fromCompliments,
  greeted,
  introduced,
  linedAddressee,
  listedAddressee,
  quotedOffice,
  speakingBody,
  wordedAddressee,
  wordedBody,
} from "./worded-sides.ts";

type Found = { sender: Correspondent | null; addressee: Correspondent | null };

const fieldValues = (form: LetterForm, ...names: FieldName[]): Span[] =>
  names.flatMap((wanted) => form.fields.filter(({ name }) => name === wanted).map(({ value }) => value));

/** "To: Consular Assistance, Lisbon": whatever a label names, if it is no address of a mailbox. */
function wholeValue(scene: Scene, value: Stretch | undefined): Correspondent | undefined {
  const text = value ? scene.page.text.slice(value.start, value.end) : "";
  if (!value || text === "" || /@/u.test(text)) return undefined;
  return { org: text, person: null, role: null, start: value.start, end: value.end, text };
}

/** Who called, and who took the call: by labels, else in the sentence that tells it. */
function ofCall(scene: Scene, form: LetterForm, zones: Zones): Found {
  const told = calledBy(scene);
  const caller = correspondentIn(scene, fieldValues(form, "caller"));
  const from = correspondentIn(scene, zones.from);
  // Where a caller is named, "Officer: …" is who took the call.
  const officer = caller?.person && from?.person && from.person !== caller.person ? from : undefined;
  const taker = correspondentIn(scene, fieldValues(form, "taker")) ?? officer;
  const to = correspondentIn(scene, zones.to);
  return {
    sender: withBody(joined(caller, officer ? undefined : from, told.sender), [
      officer ? undefined : from,
      speakingBody(scene, form).sender,
      caller,
    ]),
    addressee: joined(
      taker,
      to,
      told.addressee,
      correspondentIn(scene, zones.own),
      correspondentIn(scene, zones.theirs),
    ),
  };
}

/** Only what the lines of an office say of its name stands before the name that signs. */
function senderOf(scene: Scene, form: LetterForm, kind: LetterKind, zones: Zones): Correspondent | null {
  const { forms } = scene.language.letters;
  const from = correspondentIn(scene, zones.from) ?? correspondentIn(scene, zones.signed);
  const head = correspondentIn(scene, zones.own, { own: true });
  // Below an appeal without a closing formula stands the address to write to.
  const unsigned = kind === "urgent_appeal" && form.closing === undefined;
  const signed = unsigned ? undefined : correspondentIn(scene, zones.signature, { own: true });
  if (kind === "private_letter") {
    const sender = joined(from, introduced(scene, form), signed, head);
    return sender && { ...sender, org: null };
  }
  const about =
    kind === "letter" || kind === "urgent_appeal" ? wordedBody(scene, form, forms.behalf) : undefined;
  const issued =
    kind === "decision" || kind === "court_notice" ? wordedBody(scene, form, forms.issuer) : undefined;
  const speaking = speakingBody(scene, form).sender;
  const sender = joined(from, signed, head, issued, about, speaking);
  const bodies = [from, head, signed, issued, about, speaking];
  return withBody(
    sender,
    bodies.filter((one) => one?.org != null && namesBody(scene, one.org)),
  );
}

/** A sender with the first body of these; a longer name that begins so says more: "УФСИН", "УФСИН России по Озёрному краю". */
function withBody(
  sender: Correspondent | null,
  bodies: readonly (Correspondent | undefined)[],
): Correspondent | null {
  const named = bodies.flatMap((one) => (one?.org != null ? [one] : []));
  const [first] = named;
  if (!sender || !first) return sender;
  const body =
    named.find(
      ({ org }) =>
        org !== null && first.org !== null && org.length > first.org.length && org.startsWith(first.org),
    ) ?? first;
  const { org, start, end, text } = body;
  return {
    ...sender,
    org,
    ...(start === undefined || end === undefined || text === undefined ? {} : { start, end, text }),
  };
}

/** Whether nearly all words of one name stand in the other. */
function saysSame(one: Correspondent | undefined, other: Correspondent | null): boolean {
  const wordsOf = (name: string | null | undefined): Set<string> =>
    new Set((name ?? "").toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  const [a, b] = [wordsOf(one?.org), wordsOf(other?.org)];
  const both = [...a].filter((word) => b.has(word)).length;
  return both > 2 && both >= 0.8 * Math.min(a.size, b.size);
}

/** "Inmate: A. Ruiz", where the text goes on "your request": a decision goes to whom it is about. */
function spokenTo(scene: Scene, form: LetterForm): Correspondent | undefined {
  if (!/(?<!\p{L})(?:your|ваш(?:е|а|у|его)?)(?!\p{L})/iu.test(scene.page.text.slice(0, 3000)))
    return undefined;
  const [one] = fieldValues(form, "person").flatMap((value) => peopleIn(scene, value));
  const person = one && scene.people.persons[one.person]?.id;
  if (!one || person === undefined) return undefined;
  const { start, end } = one;
  return { org: null, person, role: null, start, end, text: scene.page.text.slice(start, end) };
}

type Sided = { kind: LetterKind; zones: Zones; sender: Correspondent | null };

/** Nobody writes to themselves: who is found to send a letter is looked past. */
function addresseeOf(scene: Scene, form: LetterForm, { kind, zones, sender }: Sided): Correspondent | null {
  const { forms } = scene.language.letters;
  const except = sender?.person;
  const hailed = greeted(scene, form, except);
  const to = correspondentIn(scene, zones.to, { except }) ?? wholeValue(scene, zones.to[0]);
  const theirs = correspondentIn(scene, zones.theirs, { own: kind === "letter", except });
  const [opening] = zones.theirs;
  const minded = opening && forms.attention.test(scene.page.text.slice(opening.start, opening.end));
  if (to)
    return joined(
      ...[to, minded ? theirs : undefined, hailed],
      kind === "email" ? quotedOffice(scene, form, to) : undefined,
    );
  const worded =
    kind === "medical_note" || kind === "other"
      ? wordedAddressee(scene, forms.requester)
      : kind === "urgent_appeal"
        ? (listedAddressee(scene, form) ??
          linedAddressee(scene, form) ??
          wordedAddressee(scene, forms.writeTo))
        : undefined;
  const headed = saysSame(theirs, sender) ? undefined : theirs;
  const below = correspondentIn(scene, zones.below, { except });
  const told = (worded ?? headed ?? below) ? undefined : speakingBody(scene, form).addressee;
  const held = kind === "decision" ? spokenTo(scene, form) : undefined;
  return joined(worded, headed, below, told, hailed, held);
}

/** Who writes, and to whom. */
export function findCorrespondents(scene: Scene, form: LetterForm, kind: LetterKind): Found {
  if (form.compliments) {
    const { sender, addressee } = fromCompliments(scene, form.compliments);
    return { sender: joined(sender), addressee: joined(addressee) };
  }
  const zones = zonesOf(scene, form, kind);
  if (kind === "telephone_note") return ofCall(scene, form, zones);
  const sender = senderOf(scene, form, kind, zones);
  return { sender, addressee: addresseeOf(scene, form, { kind, zones, sender }) };
}
