import { INPUT_BOX } from '../inputBox.js'

/** Plain CSS on Payload's variables, with fallbacks: Payload 4 names them otherwise. */
export const DAY_STYLE = `
.stories-day-labelled { display: grid; gap: 4px; align-content: start; min-width: 0; }
.stories-day-labelled > label { font-weight: 600; }
.stories-day { display: grid; gap: 4px; min-width: 0; font-weight: 400; }
.stories-day__line { position: relative; display: flex; min-width: 0; }
.stories-day__line > input[type='text'] {
  ${INPUT_BOX}
  flex: 1;
  width: 100%;
  padding-inline-end: 44px;
}
.stories-day__line > input[type='text'][aria-invalid='true'] { border-color: var(--theme-error-500, #b3261e); }
.stories-day__line > input[type='text']:disabled { background: var(--theme-elevation-100, #eee); color: var(--theme-elevation-500, #666); }
.stories-day__line > button {
  position: absolute;
  inset-block: 1px;
  inset-inline-end: 1px;
  width: 38px;
  padding: 0;
  border: 0;
  background: none;
  color: inherit;
  cursor: pointer;
}
.stories-day__line > button svg { width: 18px; height: 18px; vertical-align: middle; }
.stories-day :is(input, button):focus-visible { outline: 2px solid var(--theme-success-500, #1d5fb8); outline-offset: 2px; }
/* The browser's calendar opens where this stands. */
.stories-day__line > input[type='date'] { position: absolute; inset: auto 0 0 auto; width: 1px; height: 1px; padding: 0; border: 0; opacity: 0; pointer-events: none; }
.stories-day__problem { margin: 0; color: var(--theme-error-600, #b3261e); font-size: 13px; font-weight: 500; }
.stories-day__problem:empty { display: none; }
.stories-moment { display: grid; grid-template-columns: minmax(0, 1fr) 9.5em; gap: 8px; align-items: start; }
.stories-moment > input[type='time'] { ${INPUT_BOX} }
html[data-theme='dark'] .stories-moment > input { color-scheme: dark; }
`
