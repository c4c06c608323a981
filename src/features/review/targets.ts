import type { Link, Links } from "./link.store.ts";
import type { SeenProposal } from "./seen-proposals.ts";

type Linked = Exclude<Link, "not ours">;

const linkedTo = (subjects: readonly string[], links: Links): Linked[] =>
  subjects.flatMap((subject) => {
    const link = links.get(subject);
    return link && link !== "not ours" ? [link] : [];
  });

const idsOf = (links: readonly Linked[], kind: Linked["kind"]): string[] => [
  ...new Set(links.filter((link) => link.kind === kind).map((link) => link.ledgerId)),
];

/**
 * The files that something about these people goes to. What concerns a group goes to the affair that the group is linked to, once,
 * even where some of its people are named beside it: an affair's entry is shown in the files of its members.
 * `accepted` are the files that have it already, as far as the actor may see them.
 */
const targetsOf = (subjects: readonly string[], links: Links, accepted: readonly string[] = []): string[] => {
  const linked = linkedTo(subjects, links);
  const [affairs, cases] = [idsOf(linked, "affair"), idsOf(linked, "case")];
  if (accepted.length === 0) return affairs.length > 0 ? affairs : cases;
  return affairs.some((affair) => accepted.includes(affair))
    ? []
    : cases.filter((one) => !accepted.includes(one));
};

/** The files that a proposal still goes to, as far as the actor may see them. */
export const targetsLeft = (
  { subjects, acceptedAs }: Pick<SeenProposal, "subjects" | "acceptedAs">,
  links: Links,
): string[] =>
  acceptedAs.some(({ isChosen }) => isChosen)
    ? []
    : targetsOf(
        subjects,
        links,
        acceptedAs.map(({ ledgerId }) => ledgerId),
      );
