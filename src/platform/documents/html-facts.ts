import { tidyLine } from "./clean-text.ts";
import type { ConvertedDocument } from "./conversion.ts";
import type { HtmlDocument } from "./html-dom.ts";
import { dayOf } from "./published-day.ts";

type Facts = Pick<ConvertedDocument, "title" | "published" | "outlet" | "author" | "lang">;
type Json = Record<string, unknown>;

const articleType =
  /^(News|Reportage|Analysis|Opinion|Background|Review|Scholarly|Tech|Social|Blog)?\w*(Article|Posting)$/;

/** What a page says about itself: in JSON-LD, in its meta tags, and last in the page as shown. */
export function factsOfPage(page: HtmlDocument): Facts {
  const article = findArticle(page);
  const meta = metaOf(page);
  const lang =
    page.documentElement.getAttribute("lang") ||
    page.querySelector("body")?.getAttribute("lang") ||
    meta("og:locale", "content-language", "language");
  return {
    ...defined("title", textOf(article?.headline) ?? meta("og:title", "twitter:title") ?? titleShown(page)),
    ...defined("published", dayOf(textOf(article?.datePublished)) ?? publishedInMeta(page, meta)),
    ...defined("outlet", meta("og:site_name") ?? nameOf(article?.publisher) ?? meta("application-name")),
    ...defined("author", nameOf(article?.author) ?? meta("author", "article:author", "dc.creator", "byl")),
    ...defined("lang", /^[a-z]{2,3}(?=$|[-_])/i.exec(lang?.trim() ?? "")?.[0]?.toLowerCase()),
  };
}

function defined<K extends keyof Facts>(key: K, value: string | undefined): Facts {
  return value === undefined ? {} : { [key]: value };
}

function titleShown(page: HtmlDocument): string | undefined {
  const headings = [...page.querySelectorAll("h1")].map((heading) => tidyLine(heading.textContent));
  const shown = headings.filter((heading) => heading !== undefined);
  return (
    (shown.length === 1 ? shown[0] : undefined) ??
    tidyLine(page.querySelector("title")?.textContent) ??
    shown[0]
  );
}

function publishedInMeta(
  page: HtmlDocument,
  meta: (...names: string[]) => string | undefined,
): string | undefined {
  const named = meta(
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "date",
  );
  const shown = page.querySelector(
    'time[itemprop="datePublished"], time[pubdate], article time[datetime], main time[datetime]',
  );
  return dayOf(named) ?? dayOf(shown?.getAttribute("datetime") ?? undefined);
}

/** The first non-empty meta tag of these names that is not an address of a page. */
function metaOf(page: HtmlDocument): (...names: string[]) => string | undefined {
  const contents = new Map<string, string>();
  for (const tag of page.querySelectorAll("meta[content]")) {
    const content = tidyLine(tag.getAttribute("content"));
    if (content === undefined || /^https?:\/\//i.test(content)) continue;
    for (const attribute of ["property", "name", "itemprop", "http-equiv"]) {
      const name = tag.getAttribute(attribute)?.toLowerCase();
      if (name !== undefined && !contents.has(name)) contents.set(name, content);
    }
  }
  return (...names) => names.map((name) => contents.get(name)).find((content) => content !== undefined);
}

function findArticle(page: HtmlDocument): Json | undefined {
  const items = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    itemsOf(parseJson(script.textContent ?? "")),
  );
  return items.find((item) => [item["@type"]].flat().some((type) => articleType.test(String(type))));
}

/** JSON-LD comes as one item, as a list, or as a graph of items. */
function itemsOf(value: unknown): Json[] {
  if (Array.isArray(value)) return value.filter(isJson);
  if (!isJson(value)) return [];
  const graph = value["@graph"];
  return Array.isArray(graph) ? graph.filter(isJson) : [value];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? tidyLine(value) : undefined;
}

function nameOf(value: unknown): string | undefined {
  const names = [value].flat().map((one) => (isJson(one) ? textOf(one.name) : textOf(one)));
  const known = names.filter((name) => name !== undefined && !/^https?:/i.test(name));
  return known.length === 0 ? undefined : known.join(", ");
}
