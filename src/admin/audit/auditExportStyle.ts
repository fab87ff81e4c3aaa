/** Plain CSS on Payload's variables, with fallbacks: Payload 4 names them otherwise. */
export const STYLE = `
.stories-audit-export {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px 20px;
  margin: 0 0 16px;
  font-size: 13px;
}
.stories-audit-export label {
  display: inline-flex;
  align-items: center;
  gap: 8px;
  color: var(--theme-elevation-650, #555);
}
.stories-audit-export input {
  padding: 4px 8px;
  border: 1px solid var(--theme-elevation-400, #999);
  border-radius: var(--style-radius-s, 3px);
  background: var(--theme-input-bg, #fff);
  color: inherit;
  font: inherit;
  color-scheme: light;
}
html[data-theme='dark'] .stories-audit-export input { color-scheme: dark; }
.stories-audit-export a { text-decoration: underline; text-underline-offset: 2px; }
.stories-audit-export :is(a, input):focus-visible {
  outline: 2px solid var(--theme-success-500, #1d5fb8);
  outline-offset: 2px;
}
`
