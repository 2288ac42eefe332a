// What is written on the map of help nearby (script/map.mjs): names, each with its place in degrees north and east.

// Towns by which people know their way, held against the directory by a test; those of the first list also when the whole
// country is shown.
export const TOWNS = {
  towns: [
    ["Amsterdam", 52.374, 4.89],
    ["Rotterdam", 51.922, 4.479],
    ["Den Haag", 52.077, 4.3],
    ["Utrecht", 52.091, 5.122],
    ["Eindhoven", 51.441, 5.478],
    ["Groningen", 53.219, 6.567],
    ["Leeuwarden", 53.201, 5.8, "end"],
    ["Zwolle", 52.512, 6.094],
    ["Enschede", 52.221, 6.894, "end"],
    ["Arnhem", 51.985, 5.899],
    ["Maastricht", 50.851, 5.691],
    ["Middelburg", 51.499, 3.611, "start"],
  ],
  "more-towns": [
    ["Breda", 51.586, 4.776],
    ["Nijmegen", 51.843, 5.853],
    ["Tilburg", 51.56, 5.091],
    ["Almere", 52.371, 5.215],
    ["Apeldoorn", 52.211, 5.97],
    ["Venlo", 51.37, 6.168],
    ["Emmen", 52.786, 6.898, "end"],
    ["Assen", 52.993, 6.563],
    ["Alkmaar", 52.632, 4.75],
    ["Haarlem", 52.381, 4.637],
    ["Amersfoort", 52.156, 5.388],
    ["Den Bosch", 51.69, 5.303],
    ["Roermond", 51.194, 5.987],
    ["Heerlen", 50.888, 5.979],
    ["Dordrecht", 51.813, 4.669],
    ["Leiden", 52.16, 4.497],
    ["Lelystad", 52.518, 5.471],
    ["Deventer", 52.255, 6.16],
    ["Terneuzen", 51.336, 3.828, "start"],
    ["Den Helder", 52.956, 4.761],
    ["Sneek", 53.033, 5.659],
    ["Doetinchem", 51.965, 6.288],
  ],
};

// Names of waters, of provinces and of the countries beside it, where there is room for them.
export const NAMES = {
  waters: [
    ["Noordzee", 52.75, 4.02],
    ["Waddenzee", 53.27, 5.35],
    ["IJsselmeer", 52.8, 5.38],
    ["Markermeer", 52.54, 5.2],
    ["Westerschelde", 51.4, 3.72],
    ["Oosterschelde", 51.62, 3.83],
  ],
  regions: [
    ["Groningen", 53.3, 6.75],
    ["Friesland", 53.1, 5.82],
    ["Drenthe", 52.87, 6.6],
    ["Overijssel", 52.42, 6.42],
    ["Flevoland", 52.53, 5.6],
    ["Gelderland", 52.08, 5.92],
    ["Utrecht", 52.0, 5.3],
    ["Noord-Holland", 52.66, 4.86],
    ["Zuid-Holland", 51.99, 4.66],
    ["Zeeland", 51.47, 3.92],
    ["Noord-Brabant", 51.58, 5.3],
    ["Limburg", 51.3, 5.94],
    ["België", 51.16, 4.9],
    ["Duitsland", 52.0, 6.95],
  ],
};
