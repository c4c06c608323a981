import { foldName } from "../../names/fold-name.ts";
import { overlap } from "../ranges.ts";
import type { ReadStatement, Span } from "../reading.ts";
import { claimDate } from "./claim-date.ts";
import { concernedIn, peopleAround } from "./people-around.ts";
import { clip, type Draft, draft } from "./proposal.ts";
import { nameOf, ruleOf, type Scene } from "./scene.ts";

const onOf = (scene: Scene, { date }: ReadStatement): string | undefined =>
  date ? claimDate(date, scene.published) : scene.published;

// "The diplomat" begins a sentence and names no office.
const withoutArticle = (role: string): string => role.replace(/^(?:The|A|An) (?=\p{Ll})/u, "");
const capitals = (role: string): number => withoutArticle(role).match(/\p{Lu}\p{L}+/gu)?.length ?? 0;

/**
 * The role that says most of the speaker: "Deputy Foreign Minister" once, and "the diplomat" in every later sentence.
 * A description alone is kept where the text gives nothing better.
 */
const roleOf = (scene: Scene, { speaker, role }: ReadStatement): string | undefined => {
  const roles = scene.rolesOf.get(speaker) ?? [];
  const best = [...roles].reduce((a, b) => (capitals(b) > capitals(a) ? b : a), role?.text ?? "");
  return best === "" ? undefined : clip(withoutArticle(best));
};

/** Who is called by the role alone ("his sister") has it in the place of the name. */
const roleBeside = (name: string, role: string | undefined): string | undefined =>
  role && foldName(name).endsWith(foldName(role)) ? undefined : role;

const pointers =
  /^\s*(?:read more|read also|see also|related|more on this|читайте также|читать также|по теме)\s*:/iu;

/** A line that points to another text ("READ MORE: …") says nothing in this one. */
const isPointer = ({ text }: Scene, { start }: Span): boolean =>
  pointers.test(text.slice(text.lastIndexOf("\n", start - 1) + 1, start));

const askingVerb =
  /(?:(?:has|have|had|is|are|was|were)\s+)?(?<!\p{L})(?:ask|urg|call|demand|request|appeal|order|plead|beg|insist|прос|попрос|призва|призыва|требу|потребова|умоля|настаива|обрати|ходатайств)\p{L}*[\s,]+(?:\p{L}+[\s,]+){0,3}$/iu;

/** "Washington to release him" says nothing without "urged": what is asked for stands with its verb. */
const withAsking = ({ text }: Scene, { rule }: ReadStatement, span: Span): Span => {
  const verb =
    rule === "asked" ? askingVerb.exec(text.slice(Math.max(0, span.start - 60), span.start)) : null;
  if (!verb) return span;
  const start = span.start - verb[0].length;
  return { start, end: span.end, text: text.slice(start, span.end) };
};

const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

const liesIn = (spans: readonly Span[], around: readonly Span[]): boolean =>
  spans.every((span) => around.some((one) => one.start <= span.start && one.end >= span.end));

const mostOfIt = 0.4;

/** "According to A, B told us that …" is what B said, reported by A: most of A's words are B's. */
const toldBy = (statements: readonly ReadStatement[]): Map<ReadStatement, ReadStatement> => {
  const tellers = new Map<ReadStatement, ReadStatement>();
  for (const [at, outer] of statements.entries())
    for (const inner of statements.slice(Math.max(0, at - 3), at + 4))
      if (
        inner.speaker !== outer.speaker &&
        liesIn(inner.spans, outer.spans) &&
        lengthOf(inner.spans) > lengthOf(outer.spans) * mostOfIt
      )
        tellers.set(inner, outer);
  return tellers;
};

const isAsk = ({ letter }: Scene, spans: readonly Span[]): boolean =>
  letter !== undefined &&
  [...letter.asks, ...letter.notAsks].some((ask) => spans.some((span) => overlap(span, ask)));

/** What is asked of an authority is a representation, and not told once more as words of whoever asks. */
const isRaised = ({ rule, spans }: ReadStatement, raised: readonly Draft[]): boolean =>
  rule === "asked" &&
  raised.some(({ claim }) => claim.citations.some((one) => spans.some((span) => overlap(span, one))));

/** Each statement, for the file of those it is about; a person in custody who speaks has it in their own. */
export const proposeStatements = (scene: Scene, events: readonly Draft[]): Draft[] => {
  const { statements } = scene.reading;
  const raised = events.filter(({ claim }) => claim.kind === "representation");
  const tellers = toldBy(statements);
  const outer = new Set(tellers.values());
  return statements
    .filter((statement) => !outer.has(statement) && !isAsk(scene, statement.spans))
    .filter((statement) => !isRaised(statement, raised))
    .flatMap((statement) => statementDraft(scene, statement, tellers.get(statement)));
};

const statementDraft = (scene: Scene, statement: ReadStatement, teller?: ReadStatement): Draft[] => {
  const { speaker, kind } = statement;
  const name = nameOf(scene, speaker);
  const reportedBy = statement.reportedBy ?? nameOf(scene, teller?.speaker);
  const spans = statement.spans.map((span) => withAsking(scene, statement, span));
  const subjects = scene.concerned.has(speaker)
    ? [...new Set([speaker, ...concernedIn(scene, spans)])]
    : peopleAround(scene, spans);
  const [first] = spans;
  if (!name || !first || subjects.length === 0 || isPointer(scene, first)) return [];
  return [
    draft(scene.source.id, {
      kind: "statement",
      on: onOf(scene, statement),
      saidBy: clip(name),
      body: {
        speaker: clip(name),
        role: roleBeside(name, roleOf(scene, statement)),
        words: spans.map((span) => span.text).join(" … "),
        statementKind: kind,
        reportedBy: reportedBy && clip(reportedBy),
      },
      spans,
      subjects,
      rule: ruleOf("statement", kind, "", statement.rule),
    }),
  ];
};
