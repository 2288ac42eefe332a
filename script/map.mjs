// Draws assets/places/netherlands.svg, the provinces as the map of help nearby shows them: node script/map.mjs
// The outline is that of @svg-maps/netherlands (npm; CC BY 4.0, after MapSVG), with three changes: borders that two
// provinces share are made one line, what went to another province since then is moved, and what is smaller than the eye
// sees is left out. crates/places/tests/places/outline.rs checks the result against all postcodes. The countries beside it
// (npm world-atlas) and the large rivers (data/nl_rivers.json) are those of Natural Earth, which is in the public domain.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NAMES, TOWNS } from "./map-names.mjs";

const PACKAGE = "@svg-maps/netherlands@1.0.0";
const NEIGHBOURS = "world-atlas@2.0.2";
const RIVERS = new URL("../data/nl_rivers.json", import.meta.url);
const TARGET = new URL("../assets/places/netherlands.svg", import.meta.url);

// All below is in the units of the source; a unit is about 430 metres.
const SAME = 0.3; // points of two provinces this close are one point, written down twice with rounding
const TOLERANCE = 0.45; // how far a line may move when points are left out
const SMALLEST = 2; // the area of the smallest island that is kept
const FINER = 4; // units of our map in one unit of the source

// From degrees to the source, which is in Mercator's projection; found by moving and stretching until the most of 4,086
// postcodes lay in their own province. crates/places/src/map.rs has the same for our map.
const mercator = (latitude) => Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
const project = ([latitude, longitude]) => [
  -531.383 + 158.1669 * longitude,
  10052.916 - 9046.6213 * mercator(latitude),
];

// What went to another province since the source was drawn: a place in it, and the new border, halfway between the
// postcodes on both sides, its ends just beyond the old one. So it is right to about a kilometre.
const MOVED = [
  // The Vijfheerenlanden, 2019: 2967 and 4235, 2977 and 4233, 4225 and 4231, 4221 and 4231, 4221 and 4243, 4241 and 4247.
  {
    from: "zh",
    to: "ut",
    place: [51.9188, 4.9945],
    border: [
      [51.964, 4.917],
      [51.949, 4.929],
      [51.929, 4.931],
      [51.91, 4.968],
      [51.898, 4.986],
      [51.888, 4.999],
      [51.863, 5.021],
      [51.852, 5.03],
    ],
  },
  // Loosdrecht, 2002: 3632 and 1231, 3621 and 3625, 3612 and 3625, 3739 and 3625.
  {
    from: "ut",
    to: "nh",
    place: [52.2127, 5.0757],
    border: [
      [52.226, 5.048],
      [52.212, 5.048],
      [52.175, 5.036],
      [52.168, 5.069],
      [52.176, 5.122],
      [52.19, 5.13],
    ],
  },
];

// The mark of the visitor; its tip is the point, and it hangs below, as the names of towns stand above.
const HERE = '<path d="M10 1C4 9 1 13 1 18a9 9 0 0 0 18 0c0-5-3-9-9-17z"/>';

/** The provinces of the source: id, name, rings of points. */
function source() {
  const text = unpacked(PACKAGE, "index.js");
  return JSON.parse(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1)).locations.map(({ id, name, path }) => {
    return { id, name, rings: rings(path) };
  });
}

/** What a file of a package holds. */
function unpacked(name, file) {
  const folder = mkdtempSync(join(tmpdir(), "map-"));
  try {
    const archive = execFileSync("npm", ["pack", "--silent", name], { cwd: folder, encoding: "utf8" }).trim();
    execFileSync("tar", ["-xzf", archive], { cwd: folder });
    return readFileSync(join(folder, "package", file), "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The part of a ring on one side of a line; `inside` is positive there. */
function half(ring, inside) {
  return ring.flatMap((point, i) => {
    const before = ring.at(i - 1);
    const [a, b] = [inside(before), inside(point)];
    const at = a / (a - b);
    const cut = [before[0] + at * (point[0] - before[0]), before[1] + at * (point[1] - before[1])];
    return [...(a > 0 !== b > 0 ? [cut] : []), ...(b > 0 ? [point] : [])];
  });
}

/** The countries beside the Netherlands, as far as they lie on the map: Belgium, Germany. */
function neighbours() {
  const { transform, arcs, objects } = JSON.parse(unpacked(NEIGHBOURS, "countries-10m.json"));
  const line = (number) => {
    let at = [0, 0];
    const points = arcs[number < 0 ? ~number : number].map(([dx, dy]) => {
      at = [at[0] + dx, at[1] + dy];
      return at.map((value, i) => value * transform.scale[i] + transform.translate[i]);
    });
    return number < 0 ? points.reverse() : points;
  };
  const [right, down] = [2452 / FINER, 2896 / FINER];
  return objects.countries.geometries
    .filter(({ id }) => ["056", "276"].includes(id))
    .flatMap(({ type, arcs: parts }) => (type === "Polygon" ? [parts] : parts))
    .map(([outer]) => outer.flatMap((number) => line(number).slice(1)).map(([lon, lat]) => project([lat, lon])))
    .map((ring) => {
      const sides = [([x]) => x + 3, ([, y]) => y + 3, ([x]) => right + 3 - x, ([, y]) => down + 3 - y];
      return sides.reduce(half, ring);
    })
    .filter((ring) => ring.length > 2 && Math.abs(area(ring)) > 20)
    .map((ring) => simpler([...ring, ring[0]]).slice(0, -1));
}

/** The large rivers as one path. */
function rivers() {
  const lines = JSON.parse(readFileSync(RIVERS, "utf8")).map(({ points }) => simpler(points.map(project)));
  const whole = lines.map((line) => line.map((point) => point.map((number) => Math.round(number * FINER))));
  return whole
    .map((line) => path([line.map((point) => point.map((number) => number / FINER))]).replace("z", ""))
    .join("");
}

/** Whether a point lies inside a ring. */
function within(ring, [x, y]) {
  const crossed = ring.filter(([ax, ay], i) => {
    const [bx, by] = ring.at(i - 1);
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
  });
  return crossed.length % 2 === 1;
}

/** A path of moves and lines, all relative, as rings. */
function rings(path) {
  const found = [];
  let at = [0, 0];
  for (const part of path.split(/(?=m)/)) {
    const numbers = part.match(/-?[\d.]+(?:e-?\d+)?/g).map(Number);
    const ring = [];
    for (let i = 0; i < numbers.length; i += 2) {
      at = [at[0] + numbers[i], at[1] + numbers[i + 1]];
      ring.push(at);
    }
    at = ring[0];
    found.push(ring);
  }
  return found;
}

const apart = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]);
const area = (ring) => ring.reduce((sum, [x, y], i) => sum + x * ring.at(i - 1)[1] - ring.at(i - 1)[0] * y, 0) / 2;

/** Makes points that are the same one point, so that a border is the same line in both provinces. */
function weld(provinces) {
  const known = [];
  const one = (point) => {
    const near = known.find((other) => apart(point, other) < SAME);
    return near ?? (known.push(point), point);
  };
  for (const province of provinces) {
    province.rings = province.rings.map((ring) => {
      const welded = ring.map(one).filter((point, i, all) => point !== all.at(i - 1));
      // All the same way round, so that a shared border runs to and fro.
      return area(welded) < 0 ? welded.reverse() : welded;
    });
  }
}

/** Where two lines cross, if they do. */
function crossing([a, b], [c, d]) {
  const [abx, aby, cdx, cdy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const across = abx * cdy - aby * cdx;
  const along = ((c[0] - a[0]) * cdy - (c[1] - a[1]) * cdx) / across;
  const other = ((c[0] - a[0]) * aby - (c[1] - a[1]) * abx) / across;
  return along >= 0 && along < 1 && other >= 0 && other < 1 ? [a[0] + along * abx, a[1] + along * aby] : undefined;
}

/** Leaves out what is too small to see, and the villages of Belgium that lie inside of Noord-Brabant. */
function leaveOutSmall(provinces) {
  for (const province of provinces) {
    const { rings } = province;
    const inside = (ring) => rings.some((other) => other !== ring && within(other, ring[0]));
    province.rings = rings.filter((ring) => Math.abs(area(ring)) >= SMALLEST && !inside(ring));
  }
}

/** Gives every ring that has the border from `a` to `b` a point between them. */
function insert(provinces, [a, b], point) {
  for (const { rings } of provinces) {
    for (const ring of rings) {
      const at = ring.findIndex((one, i) => {
        const next = ring[(i + 1) % ring.length];
        return (one === a && next === b) || (one === b && next === a);
      });
      if (at >= 0) ring.splice(at + 1, 0, point);
    }
  }
}

/** Gives the part of a province that lies beyond its new border, around a place, to another. */
function move(provinces, { from, to, place, border }) {
  const largest = (id) => provinces.find((one) => one.id === id).rings.sort((a, b) => area(b) - area(a));
  const [giver, taker] = [largest(from), largest(to)];
  const line = border.map(project);
  const cut = (end) => {
    const ring = giver[0];
    for (let i = 0; i < ring.length; i++) {
      const edge = [ring[i], ring[(i + 1) % ring.length]];
      const point = crossing(edge, end);
      if (point) return (insert(provinces, edge, point), point);
    }
    throw new Error(`the new border between ${from} and ${to} does not cross the old one`);
  };
  const [start, end] = [cut(line.slice(0, 2)), cut(line.slice(-2))];
  const between = line.slice(1, -1);
  const ring = giver[0];
  const turned = [...ring.slice(ring.indexOf(start)), ...ring.slice(0, ring.indexOf(start))];
  const until = turned.indexOf(end);
  const halves = [
    [...turned.slice(0, until + 1), ...[...between].reverse()],
    [start, ...between, ...turned.slice(until)],
  ];
  const [part, rest] = within(halves[0], project(place)) ? halves : halves.reverse();
  giver[0] = rest;
  taker[0] = joined(taker[0], part);
}

/** Two rings with a common border as one without it. */
function joined(a, b) {
  const next = new Map();
  const edges = [a, b].flatMap((ring) => ring.map((point, i) => [point, ring[(i + 1) % ring.length]]));
  for (const [from, to] of edges) {
    if (!edges.some(([one, other]) => one === to && other === from)) next.set(from, to);
  }
  let longest = [];
  while (next.size) {
    const ring = [];
    for (let at = next.keys().next().value; next.has(at);) {
      ring.push(at);
      const to = next.get(at);
      next.delete(at);
      at = to;
    }
    if (ring.length > longest.length) longest = ring;
  }
  return longest;
}

/** The points of a line that are needed to stay within the tolerance (Douglas and Peucker). */
function simpler(line) {
  const [first, last] = [line[0], line.at(-1)];
  const width = apart(first, last);
  let [far, at] = [0, 0];
  for (let i = 1; i < line.length - 1; i++) {
    const [x, y] = line[i];
    const off = width
      ? Math.abs((last[0] - first[0]) * (first[1] - y) - (first[0] - x) * (last[1] - first[1])) / width
      : apart(first, line[i]);
    if (off > far) [far, at] = [off, i];
  }
  if (far <= TOLERANCE) return [first, last];
  return [...simpler(line.slice(0, at + 1)).slice(0, -1), ...simpler(line.slice(at))];
}

/** Leaves out points, of a border that two provinces share the same ones. */
function simplify(provinces) {
  const beside = new Map();
  for (const ring of provinces.flatMap(({ rings }) => rings)) {
    ring.forEach((point, i) => {
      const others = beside.get(point) ?? new Set();
      others.add(ring.at(i - 1)).add(ring[(i + 1) % ring.length]);
      beside.set(point, others);
    });
  }
  const isJunction = (point) => beside.get(point).size > 2;
  const before = ([a, b], [c, d]) => a < c || (a === c && b < d);
  const oneWay = (line) => {
    const turn = before(line.at(-1), line[0]);
    const kept = simpler(turn ? [...line].reverse() : line);
    return turn ? kept.reverse() : kept;
  };
  for (const province of provinces) {
    province.rings = province.rings.map((ring) => {
      // An island has no junction; its westernmost and easternmost points stand for two.
      let ends = ring.filter(isJunction);
      if (ends.length < 2) {
        const byWest = [...ring].sort((a, b) => a[0] - b[0]);
        ends = [...new Set([...ends, byWest[0], byWest.at(-1)])];
      }
      const start = ring.indexOf(ends[0]);
      const turned = [...ring.slice(start), ...ring.slice(0, start), ends[0]];
      const kept = [];
      let from = 0;
      for (let i = 1; i < turned.length; i++) {
        if (!ends.includes(turned[i])) continue;
        kept.push(...oneWay(turned.slice(from, i + 1)).slice(0, -1));
        from = i;
      }
      return kept;
    });
  }
}

/** Rings as a path of whole numbers. */
function path(rings) {
  const whole = (ring) =>
    ring
      .map((point) => point.map((number) => Math.round(number * FINER)))
      .filter(([x, y], i, all) => x !== all.at(i - 1)[0] || y !== all.at(i - 1)[1]);
  const numbers = (pairs) => pairs.flat().join(" ").replaceAll(" -", "-");
  return rings
    .map(whole)
    .filter((ring) => ring.length > 2)
    .map((ring) => {
      const moves = ring.slice(1).map(([x, y], i) => [x - ring[i][0], y - ring[i][1]]);
      return `M${numbers([ring[0]])}l${numbers(moves)}z`;
    })
    .join("");
}

const provinces = source();
weld(provinces);
for (const moved of MOVED) move(provinces, moved);
leaveOutSmall(provinces);
simplify(provinces);
const named = Object.entries(TOWNS).map(([id, towns]) => {
  // Above the middle of the town, by half the height of the letters, whatever these are; beside it at an edge.
  const text = ([name, latitude, longitude, anchor]) => {
    const [x, y] = project([latitude, longitude]).map((number) => Math.round(number * FINER));
    return `<text x="${x}" y="${y}" dy="-.5em"${anchor ? ` text-anchor="${anchor}"` : ""}>${name}</text>`;
  };
  return `<g id="${id}">\n${towns.map(text).join("\n")}\n</g>\n`;
});
const drawn = provinces
  .map(({ name, rings }) => `<path data-name="${name}" vector-effect="non-scaling-stroke" d="${path(rings)}"/>\n`)
  .join("");
const labels = Object.entries(NAMES).map(([id, names]) => {
  const text = ([name, latitude, longitude]) => {
    const [x, y] = project([latitude, longitude]).map((number) => Math.round(number * FINER));
    return `<text x="${x}" y="${y}">${name}</text>`;
  };
  return `<g id="${id}">\n${names.map(text).join("\n")}\n</g>\n`;
});
writeFileSync(
  TARGET,
  `<!-- The provinces of the Netherlands, after @svg-maps/netherlands 1.0.0, after MapSVG (mapsvg.com), CC BY 4.0 \
(creativecommons.org/licenses/by/4.0), changed by script/map.mjs, which says how; Belgium, Germany and the rivers are those \
of Natural Earth. -->
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2452 2896">
<path id="neighbours" d="${path(neighbours())}"/>
<g id="provinces">
${drawn}</g>
<path id="rivers" vector-effect="non-scaling-stroke" d="${rivers()}"/>
${labels.join("")}${named.join("")}<symbol id="here" viewBox="0 0 20 28">
${HERE}
</symbol>
</svg>
`,
);
