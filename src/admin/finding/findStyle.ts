import { INPUT_BOX } from '../inputBox.js'

/** Plain CSS on Payload's variables, with fallbacks: Payload 4 names them otherwise. */
export const FIND_STYLE = `
.stories-find-button {
  display: inline-grid;
  place-items: center;
  width: 34px;
  height: 34px;
  padding: 0;
  border: 0;
  border-radius: var(--style-radius-s, 3px);
  background: none;
  color: var(--theme-text, #222);
  cursor: pointer;
}
.stories-find-button svg { width: 20px; height: 20px; }
.stories-find-button:hover { background: var(--theme-elevation-100, #eee); }
.stories-find-button:focus-visible, .stories-find__list a:focus-visible {
  outline: 2px solid var(--theme-success-500, #1d5fb8);
  outline-offset: 2px;
}
.stories-find__label { display: block; margin-bottom: 4px; font-weight: 600; }
.stories-dialog .stories-find__input { ${INPUT_BOX} width: 100%; }
.stories-dialog .stories-find__count { min-height: 1.5em; margin: 8px 0; color: var(--theme-elevation-650, #555); font-size: 13px; }
.stories-find__list { margin: 0; padding: 0; list-style: none; max-height: 50dvh; overflow-y: auto; }
.stories-find__list a {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  justify-content: space-between;
  gap: 2px 16px;
  padding: 8px;
  border-radius: var(--style-radius-s, 3px);
  color: inherit;
  text-decoration: none;
  overflow-wrap: anywhere;
}
.stories-find__list a:is(:hover, :focus) { background: var(--theme-elevation-100, #eee); }
.stories-find__list small { color: var(--theme-elevation-650, #555); }
`
