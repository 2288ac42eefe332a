// Makes docs/screens.png, the row of screens in README, out of the pictures in gallery/: node tests/browser/gallery/readme.mjs
import { readFileSync } from "node:fs";
import { openBrowser } from "../support/app.mjs";

const ROW = [
  "the-start-nl-simple",
  "a-question-with-several-answers-nl-simple",
  "the-balance-with-a-thing-opened-tr",
  "the-plan-with-a-step-opened-tr",
  "help-nearby-with-the-map-ar",
  "the-start-ar",
];
const WIDTH = 320; // of one, in pixels; its picture is 720 wide
const HEIGHT = 1400; // of what is seen of a picture, in its own pixels

const gallery = new URL(process.env.GALLERY ?? "../../../gallery/", import.meta.url);
const image = (name) => {
  const data = readFileSync(new URL(`${name}-light.jpg`, gallery)).toString("base64");
  return `<div><img src="data:image/jpeg;base64,${data}" alt=""></div>`;
};
const { browser, close } = await openBrowser();
const page = await browser.newPage({ viewport: { width: (WIDTH + 12) * ROW.length + 12, height: 400 } });
await page.setContent(`<!doctype html><style>
  body { margin: 0; padding: 12px; display: flex; gap: 12px; background: #777 }
  div { width: ${WIDTH}px; height: ${(HEIGHT * WIDTH) / 720}px; overflow: hidden; background: #fff }
  img { display: block; width: 100% }
</style>${ROW.map(image).join("")}`);
await page.screenshot({ path: new URL("../../../docs/screens.png", import.meta.url).pathname, fullPage: true });
await close();
