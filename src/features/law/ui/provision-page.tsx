import { sayDate } from "../../../core/dates/say-date.ts";
import type { AnyParameter, DatedValue } from "../../../core/law/parameter.ts";
import type { Provision } from "../../../core/law/provision.ts";
import { provisions } from "../../../core/law/provisions.ts";
import { remedies } from "../../../core/law/remedies.ts";
import { usePathParam } from "../../../web/location.ts";
import { PageTitle } from "../../../web/parts/page-title.tsx";
import { Section } from "../../../web/parts/section.tsx";
import classes from "./law.module.css";
import { SourceWords } from "./source-words.tsx";
import { useWords } from "./words.ts";

/** One provision: its text in summary, its figures over time, what stands on it. */
const ProvisionPage = () => {
  const t = useWords();
  const id = usePathParam("provisionId");
  const provision = provisions.find((one) => one.id === id);
  if (!provision) return <PageTitle title={t("law.noSuch")} />;
  const standing = remedies.filter((remedy) => remedy.provision.id === id);
  return (
    <>
      <PageTitle title={t.say(provision.title)} note={provision.cite} />
      <Paragraphs provision={provision} />
      {provision.parameters.length > 0 && (
        <Section title={t("law.parameters")}>
          {provision.parameters.map((parameter) => (
            <ParameterValues key={parameter.id} parameter={parameter} />
          ))}
        </Section>
      )}
      {standing.length > 0 && (
        <Section title={t("law.remedies")}>
          <ul className={classes.texts}>
            {standing.map((remedy) => (
              <li key={remedy.id}>{t.say(remedy.title)}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
};
export default ProvisionPage;

const Paragraphs = ({ provision }: { provision: Provision }) => {
  const t = useWords();
  return (
    <Section title={t("law.paragraphs")}>
      {Object.entries(provision.paragraphs).map(([number, { says, source }]) => (
        <div key={number} id={number} className={classes.paragraph}>
          <strong>{number}</strong>
          <p>{t.say(says)}</p>
          <SourceWords source={source} />
        </div>
      ))}
    </Section>
  );
};

const ParameterValues = ({ parameter }: { parameter: AnyParameter }) => {
  const t = useWords();
  const since = ({ from, until }: DatedValue<number>) =>
    [
      from && t("law.from", { day: sayDate(from, t.lang) }),
      until && t("law.until", { day: sayDate(until, t.lang) }),
    ]
      .filter(Boolean)
      .join(" ");
  return (
    <>
      {parameter.values.map((value) => (
        <div key={value.from ?? ""} className={classes.paragraph}>
          <strong data-figures>
            {value.value} {t.say(parameter.unit)}
          </strong>
          <p>
            {t.say(parameter.label)}, {since(value)}
          </p>
          <SourceWords source={value.source} />
        </div>
      ))}
    </>
  );
};
