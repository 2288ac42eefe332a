// Codes that are taken along, as another version of the app would write them, and the reading of a QR code from the screen.
import jsQR from "jsqr";

function crc(text) {
  let sum = 0xffffffff;
  for (const byte of text) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}

const bytes = (text) => [...new TextEncoder().encode(text)];

/** The two bytes that a word has in a code. */
export function number(word) {
  const sum = crc([...bytes(word), ...bytes("1")]);
  return [(sum >> 8) & 255, sum & 255];
}

/** A code of these bytes, with a right checksum. */
export function encode(inside, version = "1") {
  const sum = crc([...inside, ...bytes("1")]);
  const all = [...inside, sum >>> 24, (sum >> 16) & 255, (sum >> 8) & 255, sum & 255];
  const bits = all.map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const letters = bits.match(/.{1,5}/g).map((five) => parseInt(five.padEnd(5, "0"), 2));
  return `RW${version}${letters.map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[letter]).join("")}`;
}

/** What stands in the QR code of an element, as the screen shows it; null where there is none. */
export async function scan(page, locator) {
  const picture = (await locator.screenshot()).toString("base64");
  // A page of its own: that of the app loads no picture from there.
  const painter = await page.context().browser().newPage();
  const { width, height, points } = await painter.evaluate(async (picture) => {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext("2d");
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    // One letter a point: a list of numbers takes a browser and this test a minute.
    let points = "";
    for (let at = 0; at < data.length; at += 4) points += data[at] < 128 ? "#" : ".";
    return { width: image.width, height: image.height, points };
  }, picture);
  await painter.close();
  const colours = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let at = 0; at < points.length; at++) if (points[at] === "#") colours.fill(0, at * 4, at * 4 + 3);
  return jsQR(colours, width, height)?.data ?? null;
}
