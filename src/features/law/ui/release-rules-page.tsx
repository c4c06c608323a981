import { useEndpoint } from "../../../web/api/use-endpoint.ts";
import { Loaded } from "../../../web/parts/loaded.tsx";
import { PageLink } from "../../../web/parts/page-link.tsx";
import { PageTitle } from "../../../web/parts/page-title.tsx";
import { Section } from "../../../web/parts/section.tsx";
import { listReleaseRules } from "../release-rule.contract.ts";
import classes from "./law.module.css";
import { ReleaseRuleForm } from "./release-rule-form.tsx";
import { ReleaseRuleTable } from "./release-rule-table.tsx";
import { useReleaseWords } from "./release-words.ts";

/** What the office has entered itself of the law of states on release; administrators add to it. */
export default function ReleaseRulesPage() {
  const t = useReleaseWords();
  const answer = useEndpoint(listReleaseRules, {});
  return (
    <>
      <p className={classes.note}>
        <PageLink to="/law">{t("release.law")}</PageLink>
      </p>
      <PageTitle title={t("release.title")} note={t("release.note")} />
      <Loaded from={answer}>
        {({ rules, mayChange, today }) => {
          const ended = rules.filter(({ rule }) => rule.until !== undefined && rule.until < today);
          const held = rules.filter((one) => !ended.includes(one));
          return (
            <>
              <Section title={t("release.held")} count={held.length}>
                {held.length === 0 ? (
                  <p className={classes.note}>{t("release.none")}</p>
                ) : (
                  <ReleaseRuleTable name={t("release.held")} rules={held} {...{ mayChange, today }} />
                )}
              </Section>
              {ended.length > 0 && (
                <Section title={t("release.ended")} count={ended.length}>
                  <ReleaseRuleTable name={t("release.ended")} rules={ended} mayChange={false} today={today} />
                </Section>
              )}
              {mayChange && (
                <Section title={t("release.add")}>
                  <ReleaseRuleForm rules={held.map(({ rule }) => rule)} today={today} />
                </Section>
              )}
            </>
          );
        }}
      </Loaded>
    </>
  );
}
