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
import { nonce, Shell } from "./shell.tsx";

const root = document.getElementById("root");
if (!root) throw new Error('The page has no element "root".');

// The lock on scrolling behind a dialog writes a style of its own, and looks for the page's nonce under this name.
Object.assign(window, { __webpack_nonce__: nonce() });

const router = routerOf(pages);

createRoot(root).render(
  <StrictMode>
    <Shell>
      <RouterProvider router={router} />
    </Shell>
  </StrictMode>,
);
