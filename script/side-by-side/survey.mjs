// The questions as SurveyJS asks them, one on a page.
import { Model } from "survey-core";
import { renderSurvey } from "survey-js-ui";
import "survey-core/survey-core.css";
import questions from "questions";

const elements = questions.map(({ slug, title, choices }) =>
  choices
    ? { type: "radiogroup", name: slug, title, choices: choices.map(({ value, text }) => ({ value, text })) }
    : { type: "text", inputType: "date", name: slug, title },
);
const model = new Model({ questionsOnPageMode: "questionPerPage", elements });
renderSurvey(model, document.getElementById("form"));
