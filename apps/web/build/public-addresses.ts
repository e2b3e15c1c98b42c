import type { Plugin } from 'vite';

/** While developing, public addresses get the small public page, as the server gives it. */
export const publicAddresses = (): Plugin => ({
  name: 'parindex-public-addresses',
  configureServer: (server) => {
    server.middlewares.use((request, _response, next) => {
      if (/^\/(cong-khai|khao-sat)(\/|\?|$)/.test(request.url ?? '')) request.url = '/public.html';
      next();
    });
  },
});
