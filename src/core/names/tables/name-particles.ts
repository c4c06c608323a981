const T = new Set(
  "mr mrs ms dr sir dame lord lady baron baroness prof professor president sheikh shaikh shaikha haji hajj mullah tun datuk monsieur llc senator د الدكتور г-н".split(
    " ",
  ),
);
const G = new Set("jr sr ii iii".split(" "));
const P = new Set(
  "al el ul bin ben ibn bint de da do dos das di du la le van von der den ter y e ibni anak wa oglu ogly оглы оглу кызы аль эль ибн бин бен де ван фон дер".split(
    " ",
  ),
);
const X = new Set("abd abdul abdel abdal abdol abdur عبد абдул абдель абд".split(" "));
export const particleKind = (w: string): "title" | "particle" | "prefix" | "generation" | undefined =>
  T.has(w) ? "title" : G.has(w) ? "generation" : P.has(w) ? "particle" : X.has(w) ? "prefix" : undefined;
