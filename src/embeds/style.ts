/**
 * The style of all elements, for a constructable sheet: a strict policy of the page lets it in,
 * because nothing of it is inline. Colours follow the `color-scheme` of the page, or `scheme`.
 */
export const STYLE = `
:host{display:block;font-family:var(--stories-font,inherit);line-height:1.5;container-type:inline-size;
--text:var(--stories-text,#1c1b19);--muted:var(--stories-muted,#57534e);--accent:var(--stories-accent,#0b5c7a);
--back:var(--stories-background,#fff);--line:var(--stories-border,#d6d3d1)}
@supports(color:light-dark(#000,#fff)){:host{--text:var(--stories-text,light-dark(#1c1b19,#f5f5f4));
--muted:var(--stories-muted,light-dark(#57534e,#b8b2ad));--accent:var(--stories-accent,light-dark(#0b5c7a,#7cc8e6));
--back:var(--stories-background,light-dark(#fff,#1c1b1a));--line:var(--stories-border,light-dark(#d6d3d1,#57534e))}}
:host([hidden]){display:none}
:host([scheme=light]){color-scheme:light}
:host([scheme=dark]){color-scheme:dark}
*{box-sizing:border-box}
p,ul,figure,blockquote,h1,h2,h3,h4,h5,h6{margin:0;padding:0}
.card{display:flex;flex-direction:column;gap:.75em;padding:var(--stories-padding,1.25em);color:var(--text);background:var(--back);
border:1px solid var(--line);border-radius:var(--stories-radius,.5em);overflow-wrap:anywhere;unicode-bidi:isolate}
:host([look=plain]) .card{padding:0;border:0;background:none;color:var(--stories-text,inherit)}
:host([look=plain]) :is(.question,.line,.note,.foot,.summary,.label){color:var(--stories-muted,inherit)}
:host([look=plain]) :is(.headline,a){color:var(--stories-accent,inherit)}
p,blockquote,.headline{unicode-bidi:isolate}
blockquote{font-size:1.125em}
blockquote p+p{margin-block-start:.75em}
.folded{max-block-size:18em;overflow:hidden;border-block-end:1px dashed var(--line)}
.question,.line,.note,.foot,.summary,.label{color:var(--muted)}
.line,.note,.foot,.status,.label{font-size:.875em}
.name{font-weight:600}
figcaption{display:flex;gap:.875em;align-items:flex-start}
figcaption>div{min-inline-size:0;flex:1}
img{flex:none;inline-size:4em;block-size:4em;border-radius:50%;object-fit:cover}
.foot{display:flex;flex-wrap:wrap;gap:.25em 1em;margin-block-start:.25em}
a{color:var(--accent);text-underline-offset:.15em}
button{align-self:flex-start;min-inline-size:2.75em;min-block-size:2.75em;padding:.25em .75em;font:inherit;color:var(--text);background:var(--back);
border:1px solid var(--muted);border-radius:var(--stories-radius,.5em);cursor:pointer}
button[aria-disabled=true]{color:var(--muted);border-style:dashed;cursor:default}
:is(a,button,.track):focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.track{display:flex;gap:1em;list-style:none;overflow-x:auto;overscroll-behavior-x:contain;scroll-snap-type:x mandatory;scroll-behavior:auto}
.track>li{flex:0 0 100%;scroll-snap-align:start;min-inline-size:0}
.track .card{min-block-size:100%}
@container(min-width:44em){.track>li{flex-basis:calc(50% - .5em)}}
.controls{display:flex;align-items:center;justify-content:center;gap:1em;padding-block-start:.75em}
.controls button{align-self:auto}
.status{color:inherit}
:dir(rtl)>.controls button{transform:scaleX(-1)}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(15em,100%),1fr));gap:1em;list-style:none}
.headline{font-size:1.5em;line-height:1.2;font-weight:700;color:var(--accent)}
.bar{block-size:.625em;border:1px solid var(--muted);border-radius:1em;overflow:hidden}
.bar span{display:block;block-size:100%;background:var(--accent)}
.theme{display:flex;flex-direction:column;gap:1.25em;color:var(--text);overflow-wrap:anywhere}
:host([look=plain]) .theme{color:var(--stories-text,inherit)}
:host(:not([look=plain])) .theme{padding:var(--stories-padding,1.25em);background:var(--back);border:1px solid var(--line);border-radius:var(--stories-radius,.5em)}
.theme :is(h1,h2,h3,h4,h5,h6){font-size:1.5em;line-height:1.2}
@media(forced-colors:active){.bar span{background:CanvasText;forced-color-adjust:none}.card,button{border:1px solid CanvasText}
button[aria-disabled=true]{color:GrayText;border-color:GrayText}}
@media print{.folded{max-block-size:none;border:0}.track{flex-direction:column;overflow:visible}.controls,button{display:none}.card{break-inside:avoid}}
`
