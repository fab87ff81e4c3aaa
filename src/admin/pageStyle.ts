/**
 * What every page of the admin needs: on a narrow screen nothing is pushed off it or cut off,
 * nothing to press is smaller than 24 pixels (WCAG 2.2, 2.5.8), and grey text can be read. To be
 * removed rule by rule when Payload's header lets its path scroll, its facts wrap, its buttons are as
 * large and its greys as dark.
 */
export const PAGE_STYLE = `
:is(.nav-toggler, .popup-button, .dropdown-indicator, .clear-indicator, .date-time-picker__clear-button, .copy-to-clipboard, .sort-column__button) { min-width: 24px; min-height: 24px; }
:is(.btn, button.pill, .rs__multi-value, .multi-value-remove, .payload-toast-close-button, .edit-many__header__close, .diff-collapser__toggle-button) { min-width: 24px; min-height: 24px; }
:is(.relationship--single-value__drawer-toggler, .relationship--multi-value-label__drawer-toggler) { display: inline-grid; place-items: center; min-width: 24px; min-height: 24px; }
.step-nav__home { display: inline-grid; place-items: center; min-width: 24px; min-height: 24px; }
.nav-toggler:not(.app-header__mobile-nav-toggler) { display: inline-grid; place-items: center; }
.app-header__mobile-nav-toggler { justify-content: center; }
.step-nav a:not(.step-nav__home) { display: inline-block; min-height: 24px; line-height: 24px; vertical-align: middle; }
.query-inspector :is(.query-inspector__list-toggle, .query-inspector__toggle-fullscreen-button) { min-height: 24px; min-width: 24px; }
.query-inspector__results-wrapper { min-width: 0; overflow-x: auto; }
:is(.drawer-link__doc-drawer-toggler, .close-modal-button, .drawer-close-button, .list-header__create-new-button) { min-width: 24px; min-height: 24px; }
.stories-unheaded > .group-field__wrap > .group-field__header > header { display: none; }

/* Payload's two greys of text have 2.8 and 3.9 to 1 on white; 4.5 is needed (WCAG 2.2, 1.4.3). */
html[data-theme='light'] { --theme-elevation-400: #6b6b6b; --theme-elevation-450: #666; --theme-elevation-500: #606060; }
html[data-theme='dark'] { --theme-elevation-500: #a8a8a8; }
.tabs-field__tab-button { opacity: 0.75; }
.tabs-field__tab-button:hover { opacity: 0.9; }
html[data-theme='dark'] .tabs-field__tab-button--has-error { color: var(--theme-error-650, #f3a6a4); opacity: 1; }

@media (max-width: 768px) {
  .app-header__step-nav-wrapper { min-width: 0; }
  .app-header__step-nav-wrapper:not(:has(.dashboard-breadcrumb-select)) { overflow-x: auto; }
  .doc-controls.gutter { top: calc(var(--base, 20px) * -3.8); }
  .doc-controls__meta { flex-wrap: wrap; gap: 0 12px; }
  .doc-controls__meta::after { display: none; }
  .payload-settings::before, .payload-settings::after { width: calc(100% + 2 * var(--gutter-h, 16px)); }
  .list-header__content { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 8px; }
}
`
