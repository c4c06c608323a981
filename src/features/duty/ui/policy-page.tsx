import { useEndpoint } from "../../../web/api/use-endpoint.ts";
import { BackLink } from "../../../web/parts/back-link.tsx";
import { Loaded } from "../../../web/parts/loaded.tsx";
import { PageTitle } from "../../../web/parts/page-title.tsx";
import { Section } from "../../../web/parts/section.tsx";
import { getPolicy } from "../policy.contract.ts";
import { RuleForm } from "./rule-form.tsx";
import { RuleTable } from "./rule-table.tsx";
import { useWords } from "./words.ts";

/** The rules of the house, with the days from and to which they hold; administrators add to them. */
export default function PolicyPage() {
  const t = useWords();
  const policy = useEndpoint(getPolicy, {});
  return (
    <>
      <BackLink to="/due">{t("all.title")}</BackLink>
      <PageTitle title={t("policy.title")} note={t("policy.note")} />
      <Loaded from={policy}>
        {({ rules, mayChange, today }) => {
          const ended = rules.filter(({ rule }) => rule.until !== undefined && rule.until < today);
          const held = rules.filter((one) => !ended.includes(one));
          return (
            <>
              <Section title={t("policy.held")} count={held.length}>
                <RuleTable rules={held} mayChange={mayChange} today={today} />
              </Section>
              {ended.length > 0 && (
                <Section title={t("policy.ended")} count={ended.length}>
                  <RuleTable rules={ended} mayChange={false} today={today} />
                </Section>
              )}
              {mayChange && (
                <Section title={t("policy.add")}>
                  <RuleForm rules={held.map(({ rule }) => rule)} today={today} />
                </Section>
              )}
            </>
          );
        }}
      </Loaded>
    </>
  );
}
