// astro check reads the components themselves; plain TypeScript and ESLint need to be told what they are.
declare module '*.astro' {
  import { type AstroComponentFactory } from 'astro/runtime/server/index.js';

  const component: AstroComponentFactory;
  export default component;
}
