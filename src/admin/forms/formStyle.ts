/** Plain CSS on Payload's variables, with fallbacks: Payload 4 names them otherwise. */
export const FORM_STYLE = `
.stories-autosaved { margin: 0 0 16px; font-size: 13px; color: var(--theme-elevation-650, #555); }
.stories-kept {
  position: fixed;
  inset-block-end: 16px;
  inset-inline: 16px;
  z-index: 60;
  box-sizing: border-box;
  width: fit-content;
  max-width: min(720px, calc(100vw - 32px));
  margin-inline: auto;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 10px 16px;
  padding: 12px 16px;
  border: 1px solid var(--theme-elevation-400, #999);
  border-radius: var(--style-radius-m, 4px);
  background: var(--theme-elevation-0, #fff);
  box-shadow: 0 4px 20px rgb(0 0 0 / 25%);
  color: var(--theme-text, #222);
  font-size: 14px;
  line-height: 1.4;
}
.stories-kept p { margin: 0; flex: 1 1 18em; }
.stories-kept__actions { display: flex; flex-wrap: wrap; gap: 8px; }
.stories-kept .btn { margin: 0; }
`

/** Of the links to each language in a list; a finger finds each of them. */
export const LINKS_STYLE = `
.stories-languages { display: inline-flex; gap: 4px; }
.stories-languages a {
  display: inline-grid;
  place-items: center;
  min-width: 28px;
  min-height: 28px;
  padding: 0 6px;
  box-sizing: border-box;
  border: 1px solid var(--theme-elevation-250, #bbb);
  border-radius: var(--style-radius-s, 3px);
  color: var(--theme-text, #222);
  font-size: 12px;
  text-decoration: none;
}
.stories-languages a:hover { border-color: currentColor; }
.stories-languages a:focus-visible { outline: 2px solid var(--theme-success-500, #1d5fb8); outline-offset: 2px; }
`
