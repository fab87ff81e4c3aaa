/** Plain CSS on Payload's variables, with fallbacks: Payload 4 names them otherwise. */
export const UPLOAD_STYLE = `
.stories-upload {
  position: fixed;
  inset: auto 0 0;
  z-index: 100;
  padding: 10px 20px 12px;
  border-top: 1px solid var(--theme-elevation-150, #dcdcdc);
  background: var(--theme-elevation-0, #fff);
}
.stories-upload progress {
  display: block;
  width: 100%;
  height: 8px;
  accent-color: var(--theme-success-700, #1b6e3c);
}
.stories-upload p { margin: 6px 0 0; font-size: 13px; overflow-wrap: anywhere; }
`
