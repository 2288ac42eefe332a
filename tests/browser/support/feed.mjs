// A feed with walk-in hours, of which the feed as shipped has none.
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The feed as shipped, to be altered. */
export const shippedFeed = () => JSON.parse(readFileSync(join(process.env.APP_DIR, "feed/places.json"), "utf8"));

/** A walk-in hour in Utrecht, which is what the tests look at. */
export const walkIn = (id, service, more) => ({
  id,
  kind: "walk-in",
  organization: "Test",
  service,
  location: {
    location_type: "physical",
    address_1: "Straat 1",
    postal_code: "3511 AB",
    city: "Utrecht",
    latitude: 52.09,
    longitude: 5.12,
  },
  source: "test",
  standing: "checked",
  ...more,
});

/** From now on the page is given this feed. */
export const serveFeed = (page, feed) =>
  page.route("**/feed/places.json", (route) =>
    route.fulfill({ contentType: "application/json", body: JSON.stringify(feed) }),
  );
