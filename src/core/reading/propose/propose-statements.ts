import type { ReadStatement } from "../reading.ts";
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

/** Each statement, for the file of those it is about; a person in custody who speaks has it in their own. */
export const proposeStatements = (scene: Scene): Draft[] =>
  scene.reading.statements.flatMap((statement) => {
    const { speaker, spans, kind, reportedBy } = statement;
    const name = nameOf(scene, speaker);
    const subjects = scene.concerned.has(speaker)
      ? [...new Set([speaker, ...concernedIn(scene, spans)])]
      : peopleAround(scene, spans);
    if (!name || spans.length === 0 || subjects.length === 0) return [];
    return draft(scene.source.id, {
      kind: "statement",
      on: onOf(scene, statement),
      saidBy: clip(name),
      body: {
        speaker: clip(name),
        role: roleOf(scene, statement),
        words: spans.map((span) => span.text).join(" … "),
        statementKind: kind,
        reportedBy: reportedBy && clip(reportedBy),
      },
      spans,
      subjects,
      rule: ruleOf("statement", kind, "", statement.rule),
    });
  });
