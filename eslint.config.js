import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import layers from './.eslint/layers.js';
import svelteConfig from './svelte.config.js';

export default ts.config(
	{
		ignores: [
			'node_modules/',
			'.svelte-kit/',
			'build/',
			'data/',
			'test-results/',
			'playwright-report/'
		]
	},
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		plugins: { house: { rules: { layers } } },
		rules: {
			'house/layers': 'error',
			// TypeScript knows which names exist.
			'no-undef': 'off',
			'no-console': 'error',
			'no-restricted-imports': [
				'error',
				{
					name: '$app/forms',
					importNames: ['enhance'],
					message: 'Its error page takes what was typed along; use $lib/session/enhance.'
				}
			],
			// Links here are same-site and the application is always served from the root.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
		},
		rules: {
			// The one rule that asks for types: they would be reckoned anew for each component, for minutes.
			'svelte/no-unused-props': 'off'
		}
	},
	{
		files: ['src/lib/session/enhance.ts'],
		rules: { 'no-restricted-imports': 'off' }
	},
	{
		// Programs a person starts speak to that person on the console.
		files: ['server/*.{js,ts}', 'server/launch/**', 'tests/**', '*.config.*'],
		rules: { 'no-console': 'off' }
	}
);
