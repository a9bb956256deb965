/**
 * Texts that try to run something, of the kinds that the OWASP XSS Filter Evasion Cheat Sheet tells of
 * (https://cheatsheetseries.owasp.org/cheatsheets/XSS_Filter_Evasion_Cheat_Sheet.html, CC BY-SA 4.0). Each
 * that runs sets `hit` of the window.
 */
export const hostileTexts: readonly string[] = [
  '<script>window.hit=1</script>',
  '</script><script>window.hit=1</script>',
  '</style><script>window.hit=1</script>',
  '</template><img src=x onerror=window.hit=1>',
  '</title><svg onload=window.hit=1>',
  '"><img src=x onerror=window.hit=1>',
  "'><img src=x onerror=window.hit=1>",
  '" onfocus=window.hit=1 autofocus tabindex=0 x="',
  "' onmouseover=window.hit=1 x='",
  '<img src=x onerror=&#119;indow.hit=1>',
  '<IMG SRC=javascript:window.hit=1>',
  '<IMG """><SCRIPT>window.hit=1</SCRIPT>"\\>',
  '<svg><animate onbegin=window.hit=1 attributeName=x dur=1s>',
  '<svg><a xlink:href="javascript:window.hit=1"><text x=20 y=20>x</text></a></svg>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=window.hit=1>',
  '<iframe srcdoc="<script>parent.hit=1</script>"></iframe>',
  '<iframe src="javascript:parent.hit=1"></iframe>',
  '<object data="javascript:window.hit=1">',
  '<embed src="javascript:window.hit=1">',
  '<details open ontoggle=window.hit=1>',
  '<video><source onerror=window.hit=1></video>',
  '<body onload=window.hit=1>',
  '<base href="javascript:/a/+window.hit=1//">',
  '<meta http-equiv=refresh content="0;url=javascript:window.hit=1">',
  '<link rel=stylesheet href="data:text/css,*{background:url(http://evil.test/x)}">',
  '${window.hit=1}',
  '{{constructor.constructor("window.hit=1")()}}',
  '<!--lit-part--><img src=x onerror=window.hit=1><!--/lit-part-->',
  '\u202e<script>window.hit=1</script>\u202c',
  `${'W'.repeat(100)}<img src=x onerror=window.hit=1>`,
];

/** Addresses that must lead nowhere. */
export const hostileAddresses: readonly string[] = [
  'javascript:window.hit=1',
  'JaVaScRiPt:window.hit=1',
  'java\nscript:window.hit=1',
  '\u0001javascript:window.hit=1',
  'data:text/html,<script>opener.hit=1</script>',
  'vbscript:window.hit=1',
  '//evil.test/x',
  'x" onerror="window.hit=1',
];

/** Strings whose form the widgets read, and that a service cannot answer otherwise. */
const formal =
  /^(id|code|regionCode|audienceCode|timeZone|kind|status|topic|category|position|task|provider|network|level|severity|flow|standing|marketplace|verdict|next|\w+At|asOf|date|endsOn|type)$/;

/** An answer with hostile texts and addresses in place of all others, one after the other. */
export function hostileOf(answer: unknown): unknown {
  let texts = 0;
  let addresses = 0;
  const walk = (value: unknown, name: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => walk(item, name));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, walk(inner, key)]),
      );
    }
    if (typeof value !== 'string' || formal.test(name)) return value;
    return /url$|website/i.test(name)
      ? hostileAddresses[addresses++ % hostileAddresses.length]
      : hostileTexts[texts++ % hostileTexts.length];
  };
  return walk(answer, '');
}
