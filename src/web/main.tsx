import "@mantine/core/styles.layer.css";
import "./theme/fonts.css";
import "./theme/tokens.css";
import "./theme/base.css";
import "./theme/print.css";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { pages } from "./pages.ts";
import { routerOf } from "./router.tsx";
import { Shell } from "./shell.tsx";

const root = document.getElementById("root");
if (!root) throw new Error('The page has no element "root".');

const router = routerOf(pages);

createRoot(root).render(
  <StrictMode>
    <Shell>
      <RouterProvider router={router} />
    </Shell>
  </StrictMode>,
);
