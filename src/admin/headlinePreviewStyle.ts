/** Plain CSS on Payload's variables, with fallbacks: Payload 4 names them otherwise. */
export const STYLE = `
.stories-headline {
  margin-top: 0.75rem;
  padding: 0.75rem 1rem;
  border: 1px solid var(--theme-elevation-150, #dcdcdc);
  border-radius: var(--style-radius-m, 4px);
  background: var(--theme-elevation-50, #f7f7f7);
}
.stories-headline h4 {
  margin: 0 0 0.5rem;
  font-size: 0.8125rem;
  font-weight: 500;
  color: var(--theme-elevation-650, #555);
}
.stories-headline dl { margin: 0; display: grid; gap: 0.5rem; }
.stories-headline dl > div {
  display: grid;
  grid-template-columns: minmax(5rem, 8rem) 1fr;
  gap: 0.25rem 1rem;
  align-items: baseline;
}
.stories-headline dt { font-size: 0.8125rem; color: var(--theme-elevation-650, #555); }
.stories-headline dd {
  margin: 0;
  font-size: 1.125rem;
  font-weight: 600;
  line-height: 1.35;
  overflow-wrap: anywhere;
}
.stories-headline [data-current='true'] dt { font-weight: 600; color: inherit; }
.stories-headline dd[data-missing] {
  font-size: 0.875rem;
  font-weight: 400;
  font-style: italic;
  color: var(--theme-elevation-650, #555);
}
.stories-headline dd[data-problem],
.stories-headline p[role='alert'] {
  font-size: 0.875rem;
  font-weight: 400;
  color: var(--theme-error-600, #b3261e);
}
.stories-headline p { margin: 0.5rem 0 0; font-size: 0.8125rem; }
@media (max-width: 480px) {
  .stories-headline dl > div { grid-template-columns: 1fr; }
}
`
