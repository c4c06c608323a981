/** Nouns by which bodies call themselves in other languages: letterheads are rarely translated. */
export const foreignBodies = [
  "Justizvollzugsanstalt|JVA|Gefängnis|Rechtsanw[aä]lte?|Kanzlei|Botschaft|Konsulat|Ministerium|Amtsgericht|Landgericht|Staatsanwaltschaft|Verein|Stiftung|e\\.V\\.|GmbH",
  "Ambassade|Consulat|Minist[eè]re|Maison d['’]arr[eê]t|Centre p[eé]nitentiaire|Parquet|Tribunal|Cour|Avocats|Cabinet",
  "Embajada|Consulado|Direcci[oó]n|Servicio|Secretar[ií]a|Subsecretar[ií]a|Ministerio|C[aá]rcel|Penitenciar\\p{L}+|Centro Penitenciario|Juzgado|Fiscal[ií]a|Abogados|Asociaci[oó]n|Fundaci[oó]n|Defensor[ií]a",
  "Embaixada|Minist[eé]rio|Estabelecimento|Pris[ãa]o|Pres[ií]dio|Advogados|Funda[cç][aã]o|Ambasciata|Consolato|Ministero|Casa Circondariale|Procura|Questura|Avvocati|Associazione",
  "Ambasada|Kancelaria|Zakład Karny|Areszt Śledczy|Sąd|V[eě]znice|Velvyslanectv[ií]|Vangla|Saatkond|Cezaevi|Bakanl\\p{L}+|Büyükelçili\\p{L}+|Mahkemesi|Baro",
  "Kriminalv[åa]rden|F[æe]ngsel|Fengsel|Advokatfirma|Ambassaden|Gevangenis|Advocaten|Penjara|Lapas|Kedutaan|Sdn\\.? Bhd|S\\.?A\\.?R\\.?L\\.?|S\\.p\\.A\\.|B\\.V\\.|Ltd\\.?|P\\.C\\.|PLLC",
].join("|");
