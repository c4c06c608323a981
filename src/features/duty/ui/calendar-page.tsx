import { Button, Checkbox, NativeSelect } from "@mantine/core";
import { useState } from "react";
import type { EndpointResponse } from "../../../core/api/endpoint.ts";
import { sayDate } from "../../../core/dates/say-date.ts";
import { useAction, useEndpoint } from "../../../web/api/use-endpoint.ts";
import { BackLink } from "../../../web/parts/back-link.tsx";
import { ConfirmButton } from "../../../web/parts/confirm-button.tsx";
import { Loaded } from "../../../web/parts/loaded.tsx";
import { useNotify } from "../../../web/parts/notices.tsx";
import { PageTitle } from "../../../web/parts/page-title.tsx";
import { Problem } from "../../../web/parts/problem.tsx";
import { calendarNames, endCalendarFeed, getCalendarFeed, makeCalendarFeed } from "../calendar.contract.ts";
import classes from "./duty.module.css";
import { useWords } from "./words.ts";

type Kept = EndpointResponse<typeof getCalendarFeed>["feed"];

/** The secret address of one's own calendar of duties: made, made anew, switched off. */
export default function CalendarPage() {
  const t = useWords();
  const feed = useEndpoint(getCalendarFeed, {});
  return (
    <>
      <BackLink to="/due">{t("all.title")}</BackLink>
      <PageTitle title={t("calendar.title")} note={t("calendar.note")} />
      <Loaded from={feed}>
        {({ feed: kept }) => (
          <div className={classes.form}>
            <p role="status">
              {kept
                ? t("calendar.on", {
                    day: sayDate(kept.madeAt.slice(0, 10), t.lang),
                    names: t(`calendar.${kept.names}`),
                    whose: t(kept.nobodys ? "calendar.whoseAll" : "calendar.whoseOwn"),
                  })
                : t("calendar.off")}
            </p>
            <MakeAddress kept={kept} />
          </div>
        )}
      </Loaded>
    </>
  );
}

const MakeAddress = ({ kept }: { kept: Kept }) => {
  const t = useWords();
  const notify = useNotify();
  const [names, setNames] = useState(kept?.names ?? "initials");
  const [nobodys, setNobodys] = useState(kept?.nobodys ?? true);
  const make = useAction(makeCalendarFeed, { invalidates: [getCalendarFeed] });
  const end = useAction(endCalendarFeed, { invalidates: [getCalendarFeed] });
  const start = () => make.mutate({ body: { names, nobodys, lang: t.lang } });
  const stop = () => {
    const done = () => {
      make.reset();
      notify(t("calendar.ended"));
    };
    end.mutate({}, { onSuccess: done });
  };
  return (
    <>
      <NativeSelect
        label={t("calendar.names")}
        description={t("calendar.namesHint")}
        value={names}
        data={calendarNames.map((value) => ({ value, label: t(`calendar.${value}`) }))}
        onChange={(event) =>
          setNames(calendarNames.find((one) => one === event.currentTarget.value) ?? names)
        }
      />
      <Checkbox
        label={t("calendar.nobodys")}
        description={t("calendar.nobodysHint")}
        checked={nobodys}
        onChange={(event) => setNobodys(event.currentTarget.checked)}
      />
      <Problem error={make.error ?? end.error} />
      {make.data && <Address path={make.data.path} />}
      <div className={classes.actions}>
        {kept ? (
          <>
            <ConfirmButton
              label={t("calendar.renew")}
              question={t("calendar.renewAsk")}
              confirm={t("calendar.renew")}
              busy={make.isPending}
              onConfirm={start}
            />
            <ConfirmButton
              label={t("calendar.end")}
              question={t("calendar.endAsk")}
              confirm={t("calendar.end")}
              busy={end.isPending}
              onConfirm={stop}
            />
          </>
        ) : (
          <Button loading={make.isPending} onClick={start}>
            {t("calendar.make")}
          </Button>
        )}
      </div>
    </>
  );
};

/** Told once: the database keeps only what recognises it. */
const Address = ({ path }: { path: string }) => {
  const t = useWords();
  const notify = useNotify();
  const address = `${window.location.origin}${path}.ics`;
  const copy = () => void navigator.clipboard.writeText(address).then(() => notify(t("calendar.copied")));
  return (
    <div className={classes.address} role="status">
      <p>{t("calendar.once")}</p>
      <p>
        <code>{address}</code>
      </p>
      <Button variant="default" size="compact-sm" onClick={copy}>
        {t("calendar.copy")}
      </Button>
    </div>
  );
};
