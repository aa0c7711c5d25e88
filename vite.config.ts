import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import type { UserConfig } from 'vite'
import { closingLine } from './.ci/closing-line.ts'
import { writeManifest } from './.ci/manifest.ts'
import { leanPreact } from './.ci/lean-preact.ts'
import { minify } from './.ci/minify.ts'
import { shortIds } from './.ci/short-ids.ts'
import { textVersion } from './.ci/text-version.ts'
import { twoScripts } from './.ci/two-scripts.ts'
import { writeOptions } from './docs/options/write.ts'
import { everyScreen } from './tests/support/screens.ts'

/** The oldest engines we build for: what people had in 2021. */
const target = ['chrome92', 'edge92', 'firefox90', 'safari15']

/** What is built holds a small stand-in for XState; tests run the real one (docs/decisions/0003-small-xstate.md). */
const alias = { xstate: fileURLToPath(new URL('src/machine/small-xstate.ts', import.meta.url)) }

const builds: Record<string, UserConfig> = {
  /** dist/hair-options.js and dist/hair-options-more.js: the classic scripts that a page loads. */
  script: {
    resolve: { alias },
    // We use no `light-dark()`, for which it would add two properties at each `color-scheme`. (Its Features.LightDark.)
    css: { lightningcss: { exclude: 1 << 20 } },
    // Fewer bytes at every element than the automatic runtime.
    oxc: {
      jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' },
      jsxInject: "import { Fragment, h } from 'preact'",
    },
    plugins: [
      leanPreact(),
      shortIds(),
      twoScripts(),
      minify(),
      { name: 'manifest', closeBundle: () => writeManifest(textVersion()) },
      { name: 'options', closeBundle: writeOptions },
    ],
    build: {
      target,
      emptyOutDir: false,
      // Terser does it, once each script is whole.
      minify: false,
      cssMinify: true,
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] } } },
      lib: {
        entry: 'embed/script.ts',
        formats: ['es'],
        fileName: () => 'hair-options.js',
      },
    },
  },
  /** dist/builder/builder.js: the page of the demo where a snippet is made. */
  builder: {
    build: {
      target: 'es2022',
      outDir: 'dist/builder',
      rolldownOptions: { output: { minify: true } },
      lib: { entry: 'demo/builder/main.tsx', formats: ['es'], fileName: () => 'builder.js' },
    },
  },
  /** dist/gallery: the page of the demo that shows every screen, and the ways to them from the tests' fixtures. */
  gallery: {
    plugins: [
      {
        name: 'screens',
        generateBundle() {
          this.emitFile({ type: 'asset', fileName: 'screens.json', source: JSON.stringify(everyScreen) })
        },
      },
    ],
    build: {
      target: 'es2022',
      outDir: 'dist/gallery',
      rolldownOptions: { output: { minify: true } },
      lib: {
        entry: { gallery: 'demo/gallery/main.tsx', screen: 'demo/gallery/screen/main.ts' },
        formats: ['es'],
      },
    },
  },
  /** dist/module.js and what stands beside it: for npm, unminified, with Preact left to the host's bundler. */
  module: {
    resolve: { alias },
    build: {
      target: 'es2021',
      emptyOutDir: false,
      rolldownOptions: { external: /^preact(\/|$)/, output: { chunkFileNames: '[name].js' } },
      lib: {
        entry: ['module', 'define-now', 'jsx/react', 'jsx/preact'].map((name) => `embed/${name}.ts`),
        formats: ['es'],
        fileName: (_, name) => `${name}.js`,
      },
    },
  },
}

export default defineConfig(({ mode }) => ({
  ...builds[mode],
  publicDir: false,
  define: { __TEXT_VERSION__: JSON.stringify(textVersion()) },
  test: {
    reporters: ['default', closingLine],
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          // Modules without state of their own: read once for all files of a worker.
          isolate: false,
          // Loops over every set of answers: seconds each, and many more on a busy machine, as others go first
          // (.ci/tests.mjs).
          testTimeout: 180_000,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/shell/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'happy-dom',
          isolate: false,
          testTimeout: 180_000,
          include: ['tests/**/*.test.tsx'],
          setupFiles: 'tests/support/with-more.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'shell',
          environment: 'node',
          include: ['tests/shell/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // One after the other in one worker, which keeps the browsers of tests/support/engines.ts from file to file.
          // Two workers were tried on two cores: each test took twice as long, and the whole was hardly shorter.
          fileParallelism: false,
          isolate: false,
          // After the others, since Vitest runs no two numbers of workers side by side.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
}))
