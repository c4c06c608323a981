import { china } from "./china.ts";
import { emirates } from "./emirates.ts";
import { englandAndWales } from "./england-and-wales.ts";
import { france } from "./france.ts";
import { germany } from "./germany.ts";
import { iran } from "./iran.ts";
import type { Regime } from "./regime.ts";
import { russia } from "./russia.ts";
import { thailand } from "./thailand.ts";
import { turkiye } from "./turkiye.ts";

/** The states whose law on release was read, in whole or in part. */
export const regimes: readonly Regime[] = [
  china,
  emirates,
  englandAndWales,
  france,
  germany,
  iran,
  russia,
  thailand,
  turkiye,
];
