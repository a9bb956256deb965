import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Packages that a package may import from; the arrows of ARCHITECTURE.md. */
const arrows = {
  contract: {},
  sdk: { contract: 'types' },
  widgets: { sdk: 'all' },
  service: { contract: 'all', sdk: 'all', widgets: 'all' },
};

const packages = Object.keys(arrows);

/** Folders of the service that are features: others enter each by its `index.ts` alone. */
const features =
  'accounts|activity|announcements|api|articles|aspirations|backups|demo|doctor|embed|events|examples|feeds|groups|health|home|jobs|mail|media|offices|phones|privacy|proofs|regions|sealing|sites|throttles|umkm|workdays|writes';

/** What a file of a package must not import, by the arrows that lead from it. */
const forbidden = (name, leads = arrows[name]) => [
  ...packages
    .filter((other) => other !== name && leads[other] !== 'all')
    .map((other) => ({
      group: [`@simpul-kim/${other}`, `@simpul-kim/${other}/*`],
      allowTypeImports: leads[other] === 'types',
      message: `No arrow leads from ${name} to ${other}: see ARCHITECTURE.md.`,
    })),
  {
    regex: '^(\\.\\./)+(packages|contract|sdk|widgets|service)/',
    message: 'Import a package by its name.',
  },
  ...(name === 'service'
    ? [
        {
          regex: `^\\.\\./(${features})/(?!index\\.ts$)`,
          message: 'Enter a feature by its index.ts.',
        },
      ]
    : []),
];

const held = packages.map((name) => ({
  files: [`packages/${name}/src/**/*.ts`],
  ignores: ['**/*.test.ts', '**/*.roles.ts', 'packages/service/src/testing/**'],
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns: forbidden(name) }],
  },
}));

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      'data/**',
      'storybook-static/**',
      'examples/**/*.html',
      // Projects of others, with their own tools.
      'test/consumers/**',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { project: './tsconfig.check.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Handlers and hooks must be async by their type, whether or not they wait.
      '@typescript-eslint/require-await': 'off',
      // Properties of elements hold whatever a page gives them, whatever their type says.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-invalid-void-type': ['error', { allowInGenericTypeArguments: true }],
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      '@typescript-eslint/no-empty-object-type': [
        'error',
        // So are interfaces of others extended.
        { allowInterfaces: 'with-single-extends' },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      'no-restricted-globals': ['error', { name: 'event', message: 'Take it as a parameter.' }],
    },
  },
  {
    files: ['**/*.test.ts'],
    rules: {
      // node:test returns promises that the runner itself waits for.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['describe', 'it', 'test'] },
          ],
        },
      ],
    },
  },
  {
    files: ['packages/widgets/src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Decorator[expression.callee.name="customElement"]',
          message: 'It throws when a page loads a script twice. Use define() in define/.',
        },
        {
          selector:
            'TaggedTemplateExpression[tag.name="html"] TemplateElement[value.raw=/<style|\\sstyle=/]',
          message: 'A strict content security policy forbids inline styles. Use the style sheet.',
        },
        {
          selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
          message: 'What comes from a feed is text, never HTML.',
        },
      ],
      'lit/no-template-arrow': 'off',
    },
  },
  {
    files: ['packages/widgets/src/**/*.test.ts'],
    // Assertions of chai-dom are thenable by type, but not awaited by anyone.
    rules: { '@typescript-eslint/no-floating-promises': 'off' },
  },
  ...held,
  {
    // What mocks the service checks what it is asked, as the service does; no page loads it.
    files: ['packages/sdk/src/testing/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: forbidden('sdk', { contract: 'all' }) },
      ],
    },
  },
  {
    files: [
      'packages/widgets/src/**/*.ts',
      'packages/sdk/src/**/*.ts',
      'packages/contract/src/**/*.ts',
    ],
    ignores: ['**/*.test.ts', '**/write-openapi.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'Buffer', 'localStorage', 'sessionStorage'],
    },
  },
  {
    files: ['**/*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
