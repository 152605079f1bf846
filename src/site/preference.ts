/** Which of several figures an indicator takes, in words, for the pages that explain indicators. */
export { preferenceSentence } from "../indicators/preference.ts";
