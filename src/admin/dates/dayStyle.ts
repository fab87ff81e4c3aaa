/** Plain CSS on Payload's variables, with fallbacks: Payload 4 names them otherwise. */
export const DAY_STYLE = `
.stories-day-labelled { display: grid; gap: 4px; align-content: start; min-width: 0; }
.stories-day-labelled > label { font-weight: 600; }
.stories-day { display: grid; gap: 4px; min-width: 0; font-weight: 400; }
.stories-day__line { position: relative; display: flex; min-width: 0; }
.stories-day__line > input[type='text'] {
  box-sizing: border-box;
  flex: 1;
  width: 100%;
  min-width: 0;
  height: 40px;
  padding: 0 44px 0 10px;
  border: 1px solid var(--theme-elevation-400, #999);
  border-radius: var(--style-radius-s, 3px);
  background: var(--theme-input-bg, #fff);
  color: inherit;
  font: inherit;
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
.stories-moment > input[type='time'] {
  box-sizing: border-box;
  height: 40px;
  padding: 0 10px;
  border: 1px solid var(--theme-elevation-400, #999);
  border-radius: var(--style-radius-s, 3px);
  background: var(--theme-input-bg, #fff);
  color: inherit;
  font: inherit;
}
html[data-theme='dark'] .stories-moment > input { color-scheme: dark; }
`
