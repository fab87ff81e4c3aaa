/** Plain CSS on Payload's variables, with fallbacks: Payload 4 names them otherwise. */
export const STYLE = `
.stories-audit-export {
  display: flex;
  flex-wrap: wrap;
  align-items: end;
  gap: 8px 20px;
  margin: 0 0 16px;
  font-size: 13px;
}
.stories-audit-export a { text-decoration: underline; text-underline-offset: 2px; }
.stories-audit-export a:focus-visible {
  outline: 2px solid var(--theme-success-500, #1d5fb8);
  outline-offset: 2px;
}
`
