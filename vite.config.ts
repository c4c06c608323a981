import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** What changes seldom and is needed on every page goes into files of its own, so that it stays cached. */
const groups = [
  { name: "react", test: /node_modules\/(react|react-dom|scheduler)\// },
  { name: "mantine", test: /node_modules\/(@mantine|@floating-ui|react-[a-z-]+)\// },
  { name: "zod", test: /node_modules\/zod\// },
  { name: "tanstack", test: /node_modules\/@tanstack\// },
  { name: "scripts", test: /node_modules\/any-ascii\// },
  { name: "names", test: /src\/core\/names\/tables\// },
];

export default defineConfig({
  root: "src/web",
  plugins: [react()],
  // Replaced in each answer by the nonce of its content security policy (src/platform/http/web-files.ts).
  html: { cspNonce: "HOMEWARD_NONCE" },
  build: {
    outDir: "../../dist/web",
    emptyOutDir: true,
    // The content security policy allows no data: scripts or fonts.
    assetsInlineLimit: 0,
    // The table that spells every script in Latin letters is one large file, loaded only where names are read out.
    chunkSizeWarningLimit: 700,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
  server: { proxy: { "/api": "http://127.0.0.1:4620" } },
});
