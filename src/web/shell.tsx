import { DirectionProvider, MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Notices } from "./parts/notices.tsx";
import { queries } from "./queries.ts";
import { theme, variables } from "./theme/theme.ts";
import { LanguageProvider } from "./words/language.tsx";

/** What the content security policy of this page asks of every style. */
export const nonce = () => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? "";

/** What every page stands in: kept answers, look, direction, language. */
export const Shell = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={queries}>
    <DirectionProvider>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={variables}
        defaultColorScheme="auto"
        getStyleNonce={nonce}
      >
        <LanguageProvider>
          <Notices>{children}</Notices>
        </LanguageProvider>
      </MantineProvider>
    </DirectionProvider>
  </QueryClientProvider>
);
