import type { EndpointResponse } from "../../../core/api/endpoint.ts";
import { useEndpoint } from "../../../web/api/use-endpoint.ts";
import { usePathParam } from "../../../web/location.ts";
import { Loaded } from "../../../web/parts/loaded.tsx";
import { PageTitle } from "../../../web/parts/page-title.tsx";
import { Section } from "../../../web/parts/section.tsx";
import { Packages } from "../../law/ui/packages.tsx";
import { factKey } from "../../ledger/ui/fact-anchor.ts";
import lineClasses from "../../ledger/ui/fact-line.module.css";
import { getAffair } from "../case.contract.ts";
import { useAsOf } from "./as-of.ts";
import { AsOfBanner } from "./as-of-banner.tsx";
import { Chapters } from "./chapters.tsx";
import classes from "./file.module.css";
import { FileActions } from "./file-actions.tsx";
import { type FileData, useFileData } from "./file-data.ts";
import { FileFrame } from "./file-frame.tsx";
import { FileNotes } from "./file-notes.tsx";
import { Members } from "./members.tsx";
import { OfficerLine } from "./officer-line.tsx";
import { RepresentationLine } from "./representation-list.tsx";
import { useWords } from "./words.ts";

type AffairView = EndpointResponse<typeof getAffair>;

/** The file of an affair. */
const AffairPage = () => {
  const ledgerId = usePathParam("affairId");
  const answer = useEndpoint(getAffair, { params: { ledgerId } });
  return (
    <Loaded page from={answer}>
      {(view) => <File key={ledgerId} view={view} />}
    </Loaded>
  );
};
export default AffairPage;

const File = ({ view }: { view: AffairView }) => {
  const t = useWords();
  const [days, setDays] = useAsOf();
  const data = useFileData(view, days);
  const { title } = data;
  const head = (
    <header className={classes.head}>
      <AsOfBanner days={days} openedOn={data.openedOn} onBack={() => setDays({})} />
      <PageTitle
        title={title}
        note={t("affairs.name")}
        actions={<FileActions {...{ view, days, setDays, title }} />}
      />
      <OfficerLine {...{ view, data }} />
      <FileNotes data={data} />
    </header>
  );
  return (
    <FileFrame data={data} head={head}>
      <Members members={view.members} />
      <OpenSilences data={data} />
      <Packages file={data.file} today={data.today} />
      <Chapters
        data={data}
        view={view}
        only={(_, count) => count > 0}
        representations={data.representations.filter(({ answers }) => answers.length > 0)}
      />
    </FileFrame>
  );
};

const OpenSilences = ({ data }: { data: FileData }) => {
  const t = useWords();
  const open = data.representations.filter(({ silence }) => silence);
  if (open.length === 0) return null;
  return (
    <Section title={t("chapter.silences")} count={open.length} id="silences">
      <ul className={lineClasses.lines}>
        {open.map((one) => (
          <RepresentationLine key={factKey(one.fact)} state={one} longest={data.longest} />
        ))}
      </ul>
    </Section>
  );
};
