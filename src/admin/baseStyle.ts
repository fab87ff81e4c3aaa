/**
 * What the publication panel and the translators' workspace have in common: colours, the focus, the
 * marks of states. Plain CSS on Payload's variables, with fallbacks: Payload 4 names them otherwise.
 */
export const BASE_STYLE = `
.stories-workspace, .stories-dialog, .stories-panel, .stories-status {
  --stories-good: var(--theme-success-700, #1b6e3c);
  --stories-warn: var(--theme-warning-700, #8a5a00);
  --stories-bad: var(--theme-error-600, #b3261e);
  --stories-info: #1d5fb8;
  --stories-line: var(--theme-elevation-150, #dcdcdc);
  --stories-quiet: var(--theme-elevation-650, #555);
  --stories-ground: var(--theme-elevation-50, #f7f7f7);
}
html[data-theme='dark'] :is(.stories-workspace, .stories-dialog, .stories-panel, .stories-status) { --stories-info: #8ab8ff; }
:is(.stories-workspace, .stories-panel, .stories-dialog) :is(a, button, input, select, textarea, summary):focus-visible {
  outline: 2px solid var(--theme-success-500, #1d5fb8);
  outline-offset: 2px;
}

.stories-mark { display: inline-flex; align-items: center; gap: 6px; font-size: 12px; font-weight: 500; white-space: nowrap; color: var(--stories-quiet); }
.stories-mark::before {
  content: '';
  flex: none;
  box-sizing: border-box;
  width: 10px;
  height: 10px;
  border: 1.5px solid currentColor;
  border-radius: 50%;
}
.stories-mark:is([data-state='missing'], [data-state='none'], [data-state='excluded'])::before { border-style: dotted; }
.stories-mark:is([data-state='stale'], [data-state='changed'], [data-state='due']) { color: var(--stories-warn); }
.stories-mark:is([data-state='stale'], [data-state='due'])::before { border-radius: 0; background: currentColor; clip-path: polygon(50% 0, 100% 100%, 0 100%); }
.stories-mark:is([data-state='inReview'], [data-state='scheduled']) { color: var(--stories-info); }
.stories-mark:is([data-state='inReview'], [data-state='changed'])::before { background: linear-gradient(90deg, currentColor 50%, transparent 50%); }
.stories-mark[data-state='scheduled']::before { border-radius: 2px; }
.stories-mark:is([data-state='approved'], [data-state='published']) { color: var(--stories-good); }
.stories-mark:is([data-state='approved'], [data-state='published'])::before { background: currentColor; }

.stories-pages { display: flex; align-items: center; gap: 12px; margin-top: 16px; }

@media (max-width: 768px) {
  :is(.stories-workspace, .stories-panel) .btn--size-small { min-height: 34px; padding-inline: 12px; }
}
`
