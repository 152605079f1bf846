import { dateToRfc822 } from "@11ty/eleventy-plugin-rss";
import { escapeXml } from "../publish/xml.ts";
import { feedItems } from "../site/feed-items.ts";
import { oneFile } from "./page.ts";

/**
 * The RSS feed of releases, new and changed records. Dates come from the records and are written in UTC, so that it is the same in
 * each build.
 */
export default oneFile("/feed.xml", (site) => {
  const { title, description, language } = site.dataset.site;
  const items = feedItems(site).map(
    (change) => `    <item>
      <title>${escapeXml(change.title)}</title>
      <link>${escapeXml(site.absolute(change.path))}</link>
      <description>${escapeXml(change.text)}</description>
      <pubDate>${dateToRfc822(new Date(`${change.date}T00:00:00Z`), "UTC")}</pubDate>
      <guid isPermaLink="false">${escapeXml(site.absolute(change.key))}</guid>
    </item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
  <channel>
    <title>${escapeXml(title)}</title>
    <link>${escapeXml(site.absolute("/"))}</link>
    <atom:link href="${escapeXml(site.absolute("/feed.xml"))}" rel="self" type="application/rss+xml"/>
    <description>${escapeXml(description)}</description>
    <language>${language}</language>
    <lastBuildDate>${dateToRfc822(new Date(`${site.edition.date}T00:00:00Z`), "UTC")}</lastBuildDate>
${items.join("\n")}
  </channel>
</rss>
`;
});
