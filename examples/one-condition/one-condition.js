// Asks the engine about one condition, and tells its outcome in the plain words of the Remigratiewijzer.
const { app } = document.querySelector('script[data-app]').dataset;
const CONDITION = 'age-55';
const WORDS = {
  holds: 'Ja, u was oud genoeg.',
  fails: 'Nee, u was nog geen 55 jaar.',
  open: 'Dat weten wij niet. Vul meer in, of bel de SVB.',
};

const [{ load }, rules] = await Promise.all([
  import(`${app}/engine/v1/engine.js`),
  fetch(`${app}/data/v1/rules.json`).then((answer) => answer.json()),
]);
const { judge } = await load();
const rule = rules.act.conditions.find(({ code }) => code === CONDITION);
const byId = (id) => document.getElementById(id);

byId('test').addEventListener('submit', (event) => {
  event.preventDefault();
  const facts = { birth_date: byId('birth').value.trim(), application_received: byId('received').value.trim() };
  // What is not filled in is not known.
  for (const key of Object.keys(facts)) if (!facts[key]) delete facts[key];
  byId('problem').textContent = byId('outcome').textContent = '';
  try {
    const { truth, articles } = judge({ facts }).reasons.find(({ condition }) => condition === CONDITION);
    const article = articles[0];
    byId('outcome').textContent = `${WORDS[truth]} ${rule.text['nl-simple']} (Remigratiewet, artikel ${article})`;
  } catch (error) {
    console.info(error.message);
    byId('problem').textContent = 'Schrijf een datum zo: 1960-03-14.';
  }
});
byId('test').dataset.ready = '';
