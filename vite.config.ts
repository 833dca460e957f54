import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** `#shared/…` is resolved by the "imports" of package.json, here as in Node and TypeScript. */
export default defineConfig({
  root: 'web',
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // Fonts stay files: a data: address would need its own permission in the content security policy.
    assetsInlineLimit: 0,
  },
  server: {
    // The browser's own host is passed on: the server refuses a write whose origin is another's.
    proxy: { '/api': { target: 'http://127.0.0.1:8080', changeOrigin: false } },
  },
})
