import {
  type AnyRoute,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  type RouteComponent,
  redirect,
} from "@tanstack/react-router";
import { Frame } from "./frame/frame.tsx";
import { Plain, Sheet } from "./frame/plain.tsx";
import type { Page } from "./page.ts";
import { queries } from "./queries.ts";
import { readSearch, writeSearch } from "./search-values.ts";
import { meQuery } from "./session.ts";
import { Failed } from "./states/failed.tsx";
import { Loading } from "./states/loading.tsx";
import { NotFound } from "./states/not-found.tsx";

const signInPath = "/sign-in";

const signedIn = async ({ location }: { location: { href: string } }) => {
  if (!(await queries.ensureQueryData(meQuery))) {
    throw redirect({ to: signInPath, search: { next: location.href } });
  }
};

const routeOf = (parent: AnyRoute, page: Page): AnyRoute =>
  createRoute({ getParentRoute: () => parent, path: page.path, component: page.component as RouteComponent });

const anywhereElse: Page = { path: "/$", component: NotFound };

const firstPage = (pages: Page[]): string =>
  pages.filter((page) => page.nav).sort((a, b) => (a.nav?.order ?? 0) - (b.nav?.order ?? 0))[0]?.path ??
  signInPath;

/** Makes the router of all pages: those in the frame, those made for paper, those open to everybody. */
export const routerOf = (pages: Page[]) => {
  const root = createRootRoute({ component: Outlet });
  const framed = createRoute({
    getParentRoute: () => root,
    id: "framed",
    beforeLoad: signedIn,
    component: () => <Frame pages={pages} />,
  });
  const paper = createRoute({
    getParentRoute: () => root,
    id: "paper",
    beforeLoad: signedIn,
    component: Sheet,
  });
  const open = createRoute({ getParentRoute: () => root, id: "open", component: Plain });
  const start = createRoute({
    getParentRoute: () => root,
    path: "/",
    beforeLoad: () => {
      throw redirect({ to: firstPage(pages) });
    },
  });
  const inFrame = pages.filter((page) => !page.public && !page.print);
  const onPaper = pages.filter((page) => !page.public && page.print);
  const forAll = pages.filter((page) => page.public);
  return createRouter({
    routeTree: root.addChildren([
      start,
      framed.addChildren([...inFrame, anywhereElse].map((page) => routeOf(framed, page))),
      paper.addChildren(onPaper.map((page) => routeOf(paper, page))),
      open.addChildren(forAll.map((page) => routeOf(open, page))),
    ]),
    parseSearch: readSearch,
    stringifySearch: writeSearch,
    defaultNotFoundComponent: NotFound,
    defaultErrorComponent: Failed,
    defaultPendingComponent: Loading,
    scrollRestoration: true,
  });
};
