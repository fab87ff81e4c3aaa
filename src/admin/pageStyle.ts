/**
 * What every page of the admin needs on a narrow screen: nothing is pushed off it or cut off, and
 * nothing to press is smaller than 24 pixels (WCAG 2.2, 2.5.8). To be removed rule by rule when
 * Payload's header lets its path scroll, its facts wrap, and its buttons are as large.
 */
export const PAGE_STYLE = `
:is(.nav-toggler, .popup-button, .dropdown-indicator, .clear-indicator, .date-time-picker__clear-button, .copy-to-clipboard, .sort-column__button) { min-width: 24px; min-height: 24px; }
.step-nav__home { display: inline-grid; place-items: center; min-width: 24px; min-height: 24px; }
.nav-toggler { display: inline-grid; place-items: center; }
.step-nav a:not(.step-nav__home) { display: inline-block; min-height: 24px; line-height: 24px; vertical-align: middle; }

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
