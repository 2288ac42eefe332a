// The questions as publicodes and its forms order them, on the plainest page there can be.
import { FormBuilder } from "@publicodes/forms";
import Engine from "publicodes";
import questions from "questions";

const rules = { result: { somme: questions.map(({ slug }) => `${slug} points`) } };
for (const { slug, title, choices } of questions) {
  rules[slug] = choices
    ? { question: title, "une possibilité": choices.map(({ value }) => `'${value}'`) }
    : { question: title, type: "date" };
  rules[`${slug} points`] = { variations: [{ si: { "est défini": slug }, alors: 1 }, { sinon: 0 }] };
}
const builder = new FormBuilder({
  engine: new Engine(rules, { flag: { filterNotApplicablePossibilities: true } }),
  pageBuilder: (fields) => fields.map((field) => ({ elements: [field] })),
});
let state = builder.start(FormBuilder.newState(), "result");
const form = document.getElementById("form");

function draw() {
  const { elements } = builder.currentPage(state);
  const { id, label } = elements[0];
  const { title, choices } = questions.find(({ slug }) => slug === id);
  const heading = Object.assign(document.createElement("h1"), { textContent: label ?? title });
  const change = (value) => (state = builder.handleInputChange(state, id, value));
  const fields = (choices ?? [{ text: "" }]).map(({ value, text }) => {
    const label = Object.assign(document.createElement("label"), { textContent: text });
    const field = Object.assign(document.createElement("input"), { type: choices ? "radio" : "date", name: "answer" });
    field.value = value ?? "";
    field.addEventListener("change", () => change(choices ? value : field.value.split("-").reverse().join("/")));
    label.prepend(field);
    return label;
  });
  const on = Object.assign(document.createElement("button"), { textContent: "Verder", className: "on" });
  on.addEventListener("click", () => {
    state = builder.goToNextPage(state);
    draw();
  });
  form.replaceChildren(heading, ...fields, on);
}
draw();
