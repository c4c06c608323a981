import { Outlet, useLocation } from "@tanstack/react-router";
import { Suspense, useEffect, useRef } from "react";
import type { Page } from "../page.ts";
import { PageLink } from "../parts/page-link.tsx";
import { useMe } from "../session.ts";
import { Loading } from "../states/loading.tsx";
import { useShellWords } from "../words/shell-words.ts";
import { AccountMenu } from "./account-menu.tsx";
import classes from "./frame.module.css";
import { SearchBox } from "./search-box.tsx";

/** The bar on top and the page below it. */
export const Frame = ({ pages }: { pages: Page[] }) => {
  const t = useShellWords();
  const main = useFocusOnNewPage();
  return (
    <>
      <a className={classes.skip} href="#content">
        {t("frame.skip")}
      </a>
      <header className={classes.bar}>
        <PageLink to="/" className={classes.name}>
          Homeward
        </PageLink>
        <Navigation pages={pages} />
        <SearchBox />
        <AccountMenu />
      </header>
      <main id="content" className={classes.main} ref={main} tabIndex={-1}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
    </>
  );
};

const Navigation = ({ pages }: { pages: Page[] }) => {
  const t = useShellWords();
  const me = useMe();
  const entries = pages
    .flatMap(({ path, nav }) => (nav ? [{ path, ...nav }] : []))
    .filter(({ ability }) => ability === undefined || me?.abilities.includes(ability))
    .sort((a, b) => a.order - b.order);
  const list = useCurrentInSight();
  return (
    <nav className={classes.nav} aria-label={t("frame.nav")}>
      <ul ref={list}>
        {entries.map(({ path, label }) => (
          <li key={path}>
            <PageLink to={path}>{t.say(label)}</PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
};

// On a phone the entries stand in one line that slides; the page one is on must not lie beyond its edge.
const useCurrentInSight = () => {
  const list = useRef<HTMLUListElement>(null);
  const path = useLocation({ select: (location) => location.pathname });
  useEffect(() => {
    const current = path && list.current?.querySelector<HTMLElement>("[aria-current]");
    if (!list.current || !current) return;
    list.current.scrollLeft = current.offsetLeft - (list.current.clientWidth - current.offsetWidth) / 2;
  }, [path]);
  return list;
};

// A screen reader and the keyboard go on from the new page, unless the page has put the focus somewhere itself.
const useFocusOnNewPage = () => {
  const main = useRef<HTMLElement>(null);
  const path = useLocation({ select: (location) => location.pathname });
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    if (!main.current?.contains(document.activeElement)) main.current?.focus({ preventScroll: true });
  }, [path]);
  return main;
};
