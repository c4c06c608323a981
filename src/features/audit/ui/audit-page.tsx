import { Button, Group } from "@mantine/core";
import { useMemo } from "react";
import { useEndpoint } from "../../../web/api/use-endpoint.ts";
import { useSearchValues } from "../../../web/location.ts";
import { type Column, DataTable } from "../../../web/parts/data-table.tsx";
import { EmptyState } from "../../../web/parts/empty-state.tsx";
import { Loaded } from "../../../web/parts/loaded.tsx";
import { PageTitle } from "../../../web/parts/page-title.tsx";
import { sayMoment } from "../../../web/words/say-moment.ts";
import { type AuditLine, listAuditEvents } from "../audit.contract.ts";
import { actionWords, useWords } from "./words.ts";

/** Who looked at what and who changed what, for those who audit. */
export default function AuditPage() {
  const t = useWords();
  const [{ before, ledgerId }, change] = useSearchValues();
  const query = { ...(before && { before }), ...(ledgerId && { ledgerId }) };
  const log = useEndpoint(listAuditEvents, { query }, { keepPrevious: true });
  return (
    <>
      <PageTitle title={t("audit.title")} note={t("audit.note")} />
      <Loaded from={log}>
        {({ events, more }) => (
          <>
            {events.length > 0 ? (
              <Lines events={events} />
            ) : (
              <EmptyState title={t("audit.none")}>{t("audit.noneHint")}</EmptyState>
            )}
            <Group mt="md">
              {before && (
                <Button variant="default" onClick={() => change({ before: undefined })}>
                  {t("audit.newest")}
                </Button>
              )}
              {more && (
                <Button variant="default" onClick={() => change({ before: events.at(-1)?.id })}>
                  {t("audit.older")}
                </Button>
              )}
            </Group>
          </>
        )}
      </Loaded>
    </>
  );
}

const sayDetails = (details: AuditLine["details"]): string =>
  Object.entries(details)
    .map(([name, value]) => `${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`)
    .join(" · ");

const Lines = ({ events }: { events: AuditLine[] }) => {
  const t = useWords();
  const columns = useMemo((): Column<AuditLine>[] => {
    const action = (line: AuditLine) => {
      const words = actionWords[line.action];
      return words ? t.say(words) : line.action;
    };
    return [
      { id: "at", header: t("audit.at"), cell: (line) => sayMoment(line.at, t.lang, "seconds") },
      { id: "actor", header: t("audit.actor"), cell: (line) => line.actor.name },
      { id: "action", header: t("audit.action"), cell: action },
      { id: "about", header: t("audit.about"), cell: (line) => line.ledgerId ?? line.sourceId ?? "" },
      { id: "details", header: t("audit.details"), cell: (line) => sayDetails(line.details) },
    ];
  }, [t]);
  return <DataTable name={t("audit.title")} rows={events} columns={columns} rowId={(line) => line.id} />;
};
