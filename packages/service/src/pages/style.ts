/** The look of our own pages: one column to read in, light or dark as the reader has it. */
export const pageStyle = `
:root{color-scheme:light dark;--ink:#1b1f1d;--quiet:#5b655f;--paper:#fff;--line:#dfe4e1;--accent:#0b6b4f}
@media (prefers-color-scheme:dark){:root{--ink:#e9edea;--quiet:#a3aea8;--paper:#141816;--line:#2f3733;--accent:#5fd0a6}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:18px/1.65 system-ui,sans-serif;overflow-wrap:break-word}
main,footer{max-width:792px;margin-inline:auto;padding-inline:20px}
main{padding-block:32px 24px}
h1{font-size:1.9em;line-height:1.2;margin:.2em 0 .5em;text-wrap:balance}
h2{font-size:1.25em;line-height:1.3;margin:1.6em 0 .4em}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.kicker{margin:0;color:var(--accent);font-weight:600}
.lead{font-size:1.12em;margin:0 0 .8em}
.date{color:var(--quiet);font-size:.9em;margin:0 0 1.2em}
img{display:block;width:100%;height:auto;border-radius:10px;margin-block:0 1.4em;background:var(--line)}
blockquote{margin:1.4em 0;padding-inline-start:1em;border-inline-start:4px solid var(--accent)}
footer{border-top:1px solid var(--line);color:var(--quiet);font-size:.85em;padding-block:12px 32px}
ul.plain{list-style:none;padding:0}
ul.plain li{padding-block:.5em;border-bottom:1px solid var(--line)}
code{background:var(--line);padding:.1em .3em;border-radius:4px;font-size:.9em}
@media (max-width:30em){body{font-size:17px}h1{font-size:1.55em}}
`.trim();
