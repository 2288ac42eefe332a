// wasm-bindgen gives each of some 300 imports and exports a long name with a hash, which stands in the WebAssembly and once
// more in its script, and can hardly be compressed. `wasm-opt --minify-imports` does this for the module `env` alone.
const LONG = /\b__wb(?:g|indgen)_\w+/g;
// The names by which the script of dx knows them.
const KEPT = new Set(["__wbindgen_start"]);
const IMPORTS = 2;
const EXPORTS = 7;

/** An unsigned number in the coding of WebAssembly (LEB128). */
function number(value) {
  const bytes = [];
  do {
    bytes.push((value & 127) | (value > 127 ? 128 : 0));
    value >>>= 7;
  } while (value);
  return Buffer.from(bytes);
}

const text = (words) => Buffer.concat([number(Buffer.byteLength(words)), Buffer.from(words)]);

/** Reads the sections of a module from its beginning to its end. */
class Reader {
  constructor(data) {
    this.data = data;
    this.at = 0;
  }

  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.data[this.at++];
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  }

  bytes(length) {
    this.at += length;
    return this.data.subarray(this.at - length, this.at);
  }

  text() {
    return this.bytes(this.number()).toString();
  }
}

/** What an import or an export says beside its names, as it is. */
function rest(reader, isImport) {
  const from = reader.at;
  const kind = reader.bytes(1)[0];
  if (isImport && kind !== 0) throw new Error(`An import is no function (its kind is ${kind}).`);
  reader.number();
  return reader.data.subarray(from, reader.at);
}

/** A section of imports or exports with other names. */
function renamed(section, isImport, short) {
  const reader = new Reader(section);
  const count = reader.number();
  const parts = [number(count)];
  for (let i = 0; i < count; i++) {
    if (isImport) parts.push(text(reader.text()));
    parts.push(text(short(reader.text())), rest(reader, isImport));
  }
  return Buffer.concat(parts);
}

/** The WebAssembly and its script with short names instead of those of wasm-bindgen; the name of the module stays. */
export function shorten(wasm, script) {
  const names = new Map();
  const short = (name) => {
    if (name.match(LONG)?.[0] !== name || KEPT.has(name)) return name;
    if (!names.has(name)) names.set(name, `$${names.size.toString(36)}`);
    return names.get(name);
  };
  const reader = new Reader(wasm);
  const parts = [reader.bytes(8)];
  while (reader.at < wasm.length) {
    const id = reader.bytes(1)[0];
    let section = reader.bytes(reader.number());
    if (id === IMPORTS || id === EXPORTS) section = renamed(section, id === IMPORTS, short);
    parts.push(Buffer.from([id]), number(section.length), section);
  }
  const shortened = script.replace(LONG, (name) => names.get(name) ?? name);
  return { wasm: Buffer.concat(parts), script: shortened };
}
