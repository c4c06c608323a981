import type { ComponentType } from "react";
import type { Action } from "../core/access/access.ts";
import type { Text } from "../core/words/text.ts";

/** A page of a feature: `{ path: '/cases/$caseId', component: lazy(() => import('./case-page.tsx')) }`. */
export type Page = {
  /** Parameters begin with a dollar sign. */
  path: `/${string}`;
  component: ComponentType;
  /** An entry in the navigation, in the order given. */
  nav?: {
    label: Text;
    order: number;
    /** Shown only to those who may do this. */
    ability?: Action;
  };
  /** May be seen without signing in; shown without the frame. */
  public?: true;
  /** Made for paper: shown without the frame. */
  print?: true;
};
