import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	build: { cssTarget: ['chrome80', 'safari13', 'firefox78'] },
	test: {
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/web/**', 'node_modules/**'],
		globalSetup: ['tests/support/cluster.ts'],
		testTimeout: 60_000,
		hookTimeout: 120_000,
		maxWorkers: 2
	}
});
