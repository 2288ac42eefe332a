// The law for other sites: facts in, outcome with reasons out. Types: engine.d.ts; how to use it: index.html.
import start from './engine-module.js';

let ready;

/** Today in the Netherlands, as 2026-11-28. */
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());

async function begin(wasm) {
  await start(wasm === undefined ? undefined : { module_or_path: wasm });
  const judge = globalThis.remigratiewijzerJudge;
  delete globalThis.remigratiewijzerJudge;
  return {
    judge(request) {
      const { today: day = today(), ...rest } = request;
      const outcome = JSON.parse(judge(JSON.stringify(rest), day));
      if (outcome.error !== undefined) throw new TypeError(outcome.error);
      return outcome;
    },
  };
}

export function load(wasm) {
  ready ??= begin(wasm).catch((error) => {
    // The next time it may be there.
    ready = undefined;
    throw error;
  });
  return ready;
}
