import { feedItems } from "../site/feed-items.ts";
import { oneFile } from "./page.ts";

/** JSON Feed 1.1 of releases, new and changed records. */
export default oneFile("/feed.json", (site) => {
  const { title, description, language, publisher } = site.dataset.site;
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: site.absolute("/"),
    feed_url: site.absolute("/feed.json"),
    description,
    language,
    authors: [{ name: publisher.name }],
    items: feedItems(site).map((change) => ({
      id: site.absolute(change.key),
      url: site.absolute(change.path),
      title: change.title,
      content_text: change.text,
      date_published: `${change.date}T00:00:00Z`,
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
});
