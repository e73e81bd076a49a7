import adapter from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ out: 'build', precompress: false }),
		files: { assets: 'static' },
		typescript: {
			config: (config) => {
				config.include = ['../src/**/*', '../tests/**/*', '../vite.config.ts', '../svelte.config.js'];
				return config;
			}
		}
	}
};
