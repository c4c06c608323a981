import { Outlet } from "@tanstack/react-router";
import { Suspense } from "react";
import { Loading } from "../states/loading.tsx";
import classes from "./plain.module.css";

const Page = ({ className }: { className: string | undefined }) => (
  <main className={className}>
    <Suspense fallback={<Loading />}>
      <Outlet />
    </Suspense>
  </main>
);

/** A page by itself in the middle, as the sign-in is. */
export const Plain = () => <Page className={classes.plain} />;

/** A sheet of paper, as it will be printed. */
export const Sheet = () => <Page className={classes.sheet} />;
