import { useEndpoint } from "../../../web/api/use-endpoint.ts";
import { usePathParam } from "../../../web/location.ts";
import { Loaded } from "../../../web/parts/loaded.tsx";
import { type FileView, getCase } from "../case.contract.ts";
import { useAsOf } from "./as-of.ts";
import { AsOfBanner } from "./as-of-banner.tsx";
import { CaseHead } from "./case-head.tsx";
import { Chapters } from "./chapters.tsx";
import { useFileData } from "./file-data.ts";
import { FileFrame } from "./file-frame.tsx";

/** The file of a person. */
const CasePage = () => {
  const ledgerId = usePathParam("caseId");
  const answer = useEndpoint(getCase, { params: { ledgerId } });
  return (
    <Loaded page from={answer}>
      {(view) => <File key={ledgerId} view={view} />}
    </Loaded>
  );
};
export default CasePage;

const File = ({ view }: { view: FileView }) => {
  const [days, setDays] = useAsOf();
  const data = useFileData(view, days);
  const head = (
    <>
      <AsOfBanner days={days} openedOn={data.openedOn} onBack={() => setDays({})} />
      <CaseHead {...{ view, data, days, setDays }} />
    </>
  );
  return (
    <FileFrame data={data} head={head}>
      <Chapters data={data} view={view} />
    </FileFrame>
  );
};
