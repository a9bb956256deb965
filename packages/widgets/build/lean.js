/**
 * What Lit can do besides, and our elements never ask for: polyfills of shadow DOM, converters of attributes
 * that are no text, standard decorators, words for who misuses its style sheets. By module, what stands there
 * and what stands there instead; where it does not, this is of another version, and the build fails.
 */
export const lean = {
  '@lit/reactive-element/css-tag.js': [
    ['(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&', ''],
    ['Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.")', '0'],
    [/Error\("Value passed to 'css'[^)]+\)/, '0'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [
      'switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}',
      '',
    ],
    [/let i=t;switch\(s\)\{case Boolean.+?return i\}/, 'return t}'],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.+?\}(?=this\._\$Eh=)/, ''],
    ['p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', '0'],
    [',p=a.reactiveElementPolyfillSupport', ''],
  ],
  'lit-html/lit-html.js': [
    [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3")', ''],
  ],
  'lit-element/lit-element.js': [
    ['const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ''],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  ],
};
