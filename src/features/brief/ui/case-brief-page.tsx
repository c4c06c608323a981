import { usePathParam } from "../../../web/location.ts";
import { BriefSheet } from "./brief-sheet.tsx";

export default function CaseBriefPage() {
  return <BriefSheet kind="cases" ledgerId={usePathParam("caseId")} />;
}
