import { pageStyle } from '../pages/style.ts';

/** The look of an article: that of all pages, and what stands beside its text. */
export const articleStyle = `${pageStyle}
.note{margin:0 0 1.4em;padding:12px 16px;border:1px solid var(--line);border-inline-start:4px solid var(--accent);border-radius:10px}
.note h2,.extra h2{margin:0 0 .3em;font-size:1.05em}
.note p{margin:.2em 0}
.note ul{margin:.3em 0;padding-inline-start:1.2em}
.note time,.extra small{color:var(--quiet);font-size:.85em}
.verdict{display:inline-block;margin:0 0 .4em;padding:2px 12px;border-radius:99px;background:var(--ink);color:var(--paper);font-weight:700}
.verdict.hoax,.verdict.misleading{background:#b3261e;color:#fff}
.verdict.true{background:#0b6b4f;color:#fff}
.extra{margin-block:1.8em}
.video{display:flex;gap:14px;align-items:center;padding:14px 16px;border:1px solid var(--line);border-radius:10px;color:inherit;text-decoration:none}
.video:hover strong{text-decoration:underline}
.video svg{flex:none;width:44px;height:44px;fill:var(--accent)}
.video strong{display:block;color:var(--accent)}
.video small{display:block}
table{width:100%;border-collapse:collapse;font-size:.86em;line-height:1.4;font-variant-numeric:tabular-nums}
caption{padding-block:0 8px;text-align:start;font-weight:600;font-size:1.1em}
th,td{padding:8px 0 8px 12px;border-top:1px solid var(--line);text-align:end;vertical-align:top;white-space:nowrap}
th:first-child{padding-inline-start:0;text-align:start;white-space:normal}
tbody th{font-weight:400}
thead th{border-top:0;color:var(--quiet);font-weight:600}
tfoot th,tfoot td{border-top:2px solid var(--quiet);font-weight:700}
td small{display:block;color:var(--quiet);font-weight:400}
@media (max-width:30em){
table,tbody,thead,tfoot,caption{display:block}
tr{display:grid;grid-template-columns:1fr 1fr;padding-block:8px;border-top:1px solid var(--line)}
thead tr{border-top:0;padding-block:0 4px}
tfoot tr{border-top:2px solid var(--quiet)}
th,td,tfoot th,tfoot td{padding:2px 0;border:0;white-space:normal;text-align:start}
th:first-child{grid-column:1/-1}
tbody th{font-weight:600}
}
`.trim();
