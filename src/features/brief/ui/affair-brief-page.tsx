import { usePathParam } from "../../../web/location.ts";
import { BriefSheet } from "./brief-sheet.tsx";

export default function AffairBriefPage() {
  return <BriefSheet kind="affairs" ledgerId={usePathParam("affairId")} />;
}
