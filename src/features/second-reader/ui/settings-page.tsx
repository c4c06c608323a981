import { useEndpoint } from "../../../web/api/use-endpoint.ts";
import { BackLink } from "../../../web/parts/back-link.tsx";
import { Loaded } from "../../../web/parts/loaded.tsx";
import { PageTitle } from "../../../web/parts/page-title.tsx";
import { Section } from "../../../web/parts/section.tsx";
import { getSecondReader } from "../second-reader.contract.ts";
import { OnOff } from "./on-off.tsx";
import classes from "./second-reader.module.css";
import { SettingsForm } from "./settings-form.tsx";
import { useWords } from "./words.ts";

/** Whether a language model reads along, where it is, and what that means for the texts; for administrators. */
export default function SecondReaderPage() {
  const t = useWords();
  const settings = useEndpoint(getSecondReader, {});
  return (
    <Loaded page from={settings}>
      {(known) => (
        <>
          <BackLink to="/office">{t("page.back")}</BackLink>
          <PageTitle title={t("page.title")} note={t("page.note")} />
          <Section title={t("leaves.title")}>
            <WhatLeaves />
          </Section>
          <Section title={t("state.title")}>
            <OnOff settings={known} />
          </Section>
          <Section title={t("page.settings")}>
            <SettingsForm key={known.changedAt ?? ""} settings={known} />
          </Section>
        </>
      )}
    </Loaded>
  );
}

const WhatLeaves = () => {
  const t = useWords();
  return (
    <div className={classes.leaves}>
      <p>
        <strong>{t("leaves.text")}</strong> {t("leaves.own")}
      </p>
      <p>{t("leaves.back")}</p>
      <p>{t("leaves.log")}</p>
    </div>
  );
};
