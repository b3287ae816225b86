/** `eslint -c .config/eslint.config.mjs .` No rule asks for types, so that the whole takes seconds. */
import astro from 'eslint-plugin-astro';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { ban, everywhere, zonePatterns } from './eslint.patterns.mjs';
import {
  contentCalls,
  defaultExports,
  environmentGlobals,
  impure,
  inlineCode,
  machineDependent,
} from './eslint.syntax.mjs';
import { insideAstro, zones } from './eslint.zones.mjs';

const code = ['**/*.ts', '**/*.mjs', '**/*.js', '**/*.astro'];

export default defineConfig(
  globalIgnores(['dist/', '.cache/', '.astro/', '.shots/', 'content/', 'public/', '**/fixtures/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.recommended,
  astro.configs['flat/recommended'],
  {
    files: code,
    plugins: { 'import-x': importX },
    settings: {
      'import-x/ignore': ['node_modules'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [createNodeResolver()],
    },
    rules: {
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-empty': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-unsafe-finally': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-self-import': 'error',
      ...imports(everywhere()),
      ...syntax(defaultExports, machineDependent, contentCalls),
    },
  },
  ...zones.flatMap(zoneConfigs),
  { files: ['src/queries.ts'], rules: syntax(defaultExports, machineDependent) },
  { files: ['**/*.astro'], rules: syntax(defaultExports, machineDependent, contentCalls, inlineCode) },
  { files: ['scripts/**'], rules: imports([...everywhere(), ...ban(insideAstro, 'it runs inside Astro only')]) },
  {
    files: ['scripts/*.ts'],
    rules: imports([
      ...everywhere(),
      ...ban(insideAstro, 'it runs inside Astro only'),
      { regex: String.raw`^\./[^/]+$`, message: 'No program imports another; move what is shared into scripts/lib/.' },
    ]),
  },
  // Astro, ESLint and Vitest load these by their default export; declarations describe the modules of others.
  { files: ['astro.config.mjs', '.config/**', '**/*.d.ts'], rules: syntax(machineDependent) },
);

/** Rules of one row of the table. Tests beside the source keep the arrows, but may read files and start programs. */
function zoneConfigs(zone) {
  const folder = `src/${zone.name}`;
  return [
    { files: [`${folder}/**`, `${folder}.ts`], rules: { ...imports(zonePatterns(zone)), ...(zone.pure && purity()) } },
    ...Object.entries(zone.files ?? {}).map(([name, options]) => ({
      files: [`${folder}/${name}`],
      rules: { ...imports(zonePatterns(zone, options)), ...(options.pure && purity()) },
    })),
    {
      files: [`${folder}/**/*.test.ts`],
      rules: {
        ...imports(zonePatterns({ ...zone, packages: undefined }, { pure: false })),
        ...syntax(defaultExports, machineDependent),
        'no-restricted-globals': 'off',
      },
    },
  ];
}

function purity() {
  return {
    'no-restricted-globals': ['error', ...environmentGlobals],
    ...syntax(defaultExports, machineDependent, contentCalls, impure),
  };
}

function imports(patterns) {
  return { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] };
}

function syntax(...lists) {
  return { 'no-restricted-syntax': ['error', ...lists.flat()] };
}
