import { useEffect } from "react";
import { sayDate } from "../../../core/dates/say-date.ts";
import type { AnyParameter } from "../../../core/law/parameter.ts";
import { numberOf, type Provision } from "../../../core/law/provision.ts";
import { provisions } from "../../../core/law/provisions.ts";
import type { Source } from "../../../core/law/source.ts";
import { usePathParam } from "../../../web/location.ts";
import { BackLink } from "../../../web/parts/back-link.tsx";
import { PageTitle } from "../../../web/parts/page-title.tsx";
import { Section } from "../../../web/parts/section.tsx";
import { ParameterTests } from "./parameter-tests.tsx";
import { PartyList } from "./party-list.tsx";
import classes from "./provision.module.css";
import { remediesOn } from "./remedies-on.ts";
import { RemedyRules } from "./remedy-rules.tsx";
import { SourceWords } from "./source-words.tsx";
import { useWords } from "./words.ts";

/** One provision: its text in summary, its figures over time, what stands on it and the cases that test that. */
const ProvisionPage = () => {
  const t = useWords();
  const id = usePathParam("provisionId");
  const provision = provisions.find((one) => one.id === id);
  if (!provision) return <PageTitle title={t("law.noSuch")} />;
  const standing = remediesOn(provision);
  return (
    <div className={classes.page}>
      <BackLink to="/law">{t("law.all")}</BackLink>
      <PageTitle title={t.say(provision.title)} note={provision.cite} />
      <Paragraphs key={id} provision={provision} />
      {provision.parameters.length > 0 && (
        <Section title={t("law.parameters")}>
          {provision.parameters.map((parameter) => (
            <ParameterValues key={parameter.id} parameter={parameter} provision={provision.id} />
          ))}
        </Section>
      )}
      {provision.parties && <PartyList parties={provision.parties} />}
      {standing.length > 0 && (
        <Section title={t("law.remedies")} count={standing.length}>
          {standing.map((remedy) => (
            <RemedyRules key={remedy.id} remedy={remedy} />
          ))}
        </Section>
      )}
    </div>
  );
};
export default ProvisionPage;

const isSame = (a: Source, b: Source): boolean =>
  a.address === b.address && a.mark === b.mark && a.checked === b.checked;

/** Where several paragraphs were read in one place, it is said once; what was not read is said at each. */
const commonSource = ({ paragraphs }: Provision): Source | undefined => {
  const read = Object.values(paragraphs)
    .map(({ source }) => source)
    .filter(({ mark }) => mark === "verified");
  const times = (source: Source) => read.filter((one) => isSame(one, source)).length;
  const [most] = read.toSorted((a, b) => times(b) - times(a));
  return most && times(most) > 1 ? most : undefined;
};

const Paragraphs = ({ provision }: { provision: Provision }) => {
  const t = useWords();
  useLinkedParagraph();
  const common = commonSource(provision);
  return (
    <Section title={t("law.paragraphs")}>
      {common && (
        <p className={classes.common}>
          {t("law.common")} <SourceWords source={common} />
        </p>
      )}
      {Object.entries(provision.paragraphs).map(([number, { says, source }]) => (
        <div key={number} id={number} className={classes.paragraph} tabIndex={-1}>
          <strong>{numberOf(number)}</strong>
          <p>{t.say(says)}</p>
          {!(common && isSame(source, common)) && <SourceWords source={source} />}
        </div>
      ))}
    </Section>
  );
};

// The paragraph that the address names is there only after the page has come.
const useLinkedParagraph = () => {
  useEffect(() => {
    const paragraph = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    paragraph?.scrollIntoView({ block: "center" });
    paragraph?.focus({ preventScroll: true });
  }, []);
};

type ParameterProps = { parameter: AnyParameter; provision: string };

const ParameterValues = ({ parameter, provision }: ParameterProps) => {
  const t = useWords();
  return (
    <div id={parameter.id} className={classes.parameter}>
      <h3>{t.say(parameter.label)}</h3>
      {parameter.values.map((value) => (
        <ValueOverTime key={value.from ?? ""} unit={t.say(parameter.unit)} value={value} />
      ))}
      <ParameterTests provision={provision} parameter={parameter.id} />
    </div>
  );
};

const ValueOverTime = ({ unit, value }: { unit: string; value: AnyParameter["values"][number] }) => {
  const t = useWords();
  const { from, until, source } = value;
  const since = [
    from && t("law.from", { day: sayDate(from, t.lang) }),
    until && t("law.until", { day: sayDate(until, t.lang) }),
  ].filter(Boolean);
  return (
    <div className={classes.value}>
      <strong data-figures>
        {value.value} {unit}
      </strong>
      <span>{since.length > 0 ? since.join(" ") : t("law.ever")}</span>
      <SourceWords source={source} />
    </div>
  );
};
