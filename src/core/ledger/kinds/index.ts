import type { BodyOf, Kind } from "../kind.ts";
import { answer } from "./answer.ts";
import { appeal } from "./appeal.ts";
import { arrest } from "./arrest.ts";
import { birth } from "./birth.ts";
import { charge } from "./charge.ts";
import { circumstance } from "./circumstance.ts";
import { concern } from "./concern.ts";
import { condition } from "./condition.ts";
import { consent } from "./consent.ts";
import { contact } from "./contact.ts";
import { custody } from "./custody.ts";
import { death } from "./death.ts";
import { decision } from "./decision.ts";
import { deportation } from "./deportation.ts";
import { exception } from "./exception.ts";
import { exchange } from "./exchange.ts";
import { extradition } from "./extradition.ts";
import { hearing } from "./hearing.ts";
import { identifier } from "./identifier.ts";
import { interruption } from "./interruption.ts";
import { medication } from "./medication.ts";
import { membership } from "./membership.ts";
import { name } from "./name.ts";
import { nationality } from "./nationality.ts";
import { notSamePerson } from "./not-same-person.ts";
import { note } from "./note.ts";
import { notification } from "./notification.ts";
import { officer } from "./officer.ts";
import { packageStep } from "./package-step.ts";
import { pardon } from "./pardon.ts";
import { plea } from "./plea.ts";
import { relation } from "./relation.ts";
import { release } from "./release.ts";
import { remedy } from "./remedy.ts";
import { representation } from "./representation.ts";
import { returnHome } from "./return.ts";
import { samePerson } from "./same-person.ts";
import { sentence } from "./sentence.ts";
import { statement } from "./statement.ts";
import { test } from "./test.ts";
import { treatment } from "./treatment.ts";
import { undertaking } from "./undertaking.ts";
import { verdict } from "./verdict.ts";

/** Every kind of fact that a ledger holds, in the order in which a form offers them. */
export const kinds = [
  name,
  birth,
  nationality,
  identifier,
  relation,
  consent,
  arrest,
  custody,
  interruption,
  charge,
  hearing,
  plea,
  verdict,
  sentence,
  appeal,
  circumstance,
  extradition,
  deportation,
  release,
  exchange,
  pardon,
  remedy,
  packageStep,
  returnHome,
  death,
  condition,
  test,
  treatment,
  medication,
  concern,
  contact,
  notification,
  representation,
  answer,
  undertaking,
  statement,
  note,
  officer,
  exception,
  membership,
  samePerson,
  notSamePerson,
  decision,
] as const;

type AnyKind = (typeof kinds)[number];

/** The name of a kind of fact. */
export type KindName = AnyKind["kind"];

/** What a fact of this kind holds. */
export type FactBody<N extends KindName> =
  Extract<AnyKind, { kind: N }> extends Kind<N, infer F> ? BodyOf<F> : never;

const byName: ReadonlyMap<string, Kind> = new Map(kinds.map((kind) => [kind.kind, kind as unknown as Kind]));

/** The definition of a kind, for code that treats all kinds alike; undefined for a name that is none. */
export const findKind = (name: string): Kind | undefined => byName.get(name);

/** The definition of a kind whose name is known to be one. */
export const kindOf = (name: KindName): Kind => byName.get(name) as Kind;
