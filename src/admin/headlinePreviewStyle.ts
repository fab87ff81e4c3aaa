/** Plain CSS on Payload's variables, with fallbacks: Payload 4 names them otherwise. */
export const STYLE = `
.stories-headline {
  margin: 10px 0 6px;
  padding: 12px 16px;
  border: 1px solid var(--theme-elevation-150, #dcdcdc);
  border-radius: var(--style-radius-m, 4px);
  background: var(--theme-elevation-50, #f7f7f7);
}
.stories-headline h4 {
  margin: 0 0 8px;
  font-size: 13px;
  font-weight: 500;
  color: var(--theme-elevation-650, #555);
}
.stories-headline dl { margin: 0; display: grid; gap: 8px; }
.stories-headline dl > div {
  display: grid;
  grid-template-columns: minmax(80px, 120px) 1fr;
  gap: 2px 16px;
  align-items: baseline;
}
.stories-headline dt { font-size: 13px; color: var(--theme-elevation-650, #555); }
.stories-headline dd {
  margin: 0;
  font-size: 17px;
  font-weight: 600;
  line-height: 1.35;
  overflow-wrap: anywhere;
}
.stories-headline [data-current='true'] dt { font-weight: 600; color: inherit; }
.stories-headline dd[data-missing] {
  font-size: 14px;
  font-weight: 400;
  font-style: italic;
  color: var(--theme-elevation-650, #555);
}
.stories-headline dd[data-problem],
.stories-headline p[role='alert'] {
  font-size: 14px;
  font-weight: 400;
  color: var(--theme-error-600, #b3261e);
}
.stories-headline p { margin: 8px 0 0; font-size: 13px; }
.stories-headline__typed {
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  align-items: center;
  color: var(--theme-warning-750, #7a4b00);
}
@media (max-width: 480px) {
  .stories-headline dl > div { grid-template-columns: 1fr; }
}
`
